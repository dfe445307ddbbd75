import { changeNames, equivalenceTab } from './tabs';

/** The layout of the tabs "Panel" and "Mapa de calor": what is written in them, as people see it. */

export const panelTabName = 'Panel';
export const heatMapTabName = 'Mapa de calor';

/** First cell of each tab, which tells the add-on's own from a tab that a person named so. */
export const dashboardTitles = {
  panel: 'Panel de cumplimiento',
  heatMap: 'Mapa de calor del cumplimiento',
} as const;

/** How the lines under the title begin: each is found by these words, wherever rows were pushed in. */
export const headOpenings = {
  report: 'Reporte ',
  whole: 'Cumplimiento general: ',
  notice: 'Aviso: ',
  source: 'Los valores son fórmulas: ',
} as const;

export const headTexts = {
  cutOff: 'Fecha de corte: ',
  updated: 'Actualización: ',
  blanks: 'Sin dato: ',
  unconfirmed: 'Estados traídos por confirmar: ',
  cells: ' celdas',
  source: `${headOpenings.source}se actualizan solos cuando cambia la hoja.`,
  /** What "Preparar hoja" leaves, until the panel is drawn. */
  invitation: `${headOpenings.source}elija Transparencia > Panel para crear las tablas y gráficas.`,
} as const;

/** Headers of the list that older versions laid out in "Panel", with nothing under them. */
export const formerPanelHeaders = ['Indicador', 'Valor'] as const;

/** Headers of the panel's tables; each table is found by its title, its columns by these. */
export const panelHeaders = {
  place: 'Lugar',
  number: 'No.',
  municipality: 'Municipio',
  compliance: 'Cumplimiento',
  blanks: 'Sin dato',
  dimension: 'Dimensión',
  code: 'Clave',
  tool: 'Herramienta',
  report: 'Reporte',
  cutOff: 'Corte',
  verdict: 'Estado de la liga',
  links: 'Ligas',
  part: 'Parte',
  gravity: 'Gravedad',
  open: 'Abiertos',
  dismissed: 'Descartados',
} as const;

/** Shown where a municipality has no place, for none of its cells counts. */
export const noPlace = '–';

/** What a link is called that nobody has opened yet. */
export const uncheckedLink = 'Sin revisar';

/** What the heat map shows of a cell without a state. */
export const blankMark = '·';

/** Title of each table, and how the line under it begins: both tell it from anything else on the tab. */
export const panelBlocks = {
  ranking: { title: 'Cumplimiento por municipio', opening: 'De mayor a menor' },
  dimensions: { title: 'Cumplimiento por dimensión', opening: 'Celdas cumplidas' },
  tools: { title: 'Cumplimiento por herramienta', opening: 'Municipios que la cumplen' },
  evolution: { title: 'Evolución entre reportes', opening: 'Estados comparables: ' },
  links: { title: 'Ligas por estado', opening: 'Evidencias con liga' },
  findings: { title: 'Hallazgos por gravedad', opening: 'De la revisión de coherencia' },
} as const;

/** "S", "S y X", "S, X y P" */
function andList(words: readonly string[]): string {
  const [last = '', ...others] = [...words].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} y ${last}`;
}

/** The lines under the titles of the tables. */
export const panelRemarks = {
  ranking: {
    all: `${panelBlocks.ranking.opening}; los empates, en el orden de la matriz.`,
    extremes: (shown: number, municipalities: number) =>
      `${panelBlocks.ranking.opening}: los ${shown} primeros y los ${shown} últimos de ${municipalities} municipios.`,
  },
  dimensions: `${panelBlocks.dimensions.opening} entre celdas que cuentan; «sin dato» cuenta como no cumplida.`,
  tools: `${panelBlocks.tools.opening} entre los que cuentan; «sin dato» cuenta como no cumplida.`,
  evolution: (kept: readonly string[], left: readonly string[]) => {
    const compared = kept.length === 0 ? 'ninguno' : andList(kept);
    const apart = left.length === 0 ? '' : ` Quedan fuera ${left.join('; ')}.`;
    return `${panelBlocks.evolution.opening}${compared}.${apart}`;
  },
  absentFrom: (letters: readonly string[], reports: readonly number[]) => {
    const where = `${reports.length === 1 ? 'el reporte' : 'los reportes'} ${andList(reports.map(String))}`;
    return `${andList(letters)}, que no ${letters.length === 1 ? 'está' : 'están'} en ${where}`;
  },
  notTheSame: (letters: readonly string[]) =>
    `${andList(letters)}, que la pestaña «${equivalenceTab.name}» no da por «${changeNames.same}» de un reporte a otro`,
  links: `${panelBlocks.links.opening}, según la última revisión.`,
  findings: `${panelBlocks.findings.opening} (pestaña Hallazgos).`,
} as const;

/** Title of the ranking's chart where only its two ends are shown. */
export const extremesTitle = (shown: number): string =>
  `${panelBlocks.ranking.title} (${shown} primeros y ${shown} últimos)`;

/** How a state is called at the head of its column: "C · Cumplido". */
export const stateHeader = (letter: string, label: string): string => `${letter} · ${label}`;

/** Pixels: key, name, then a column a value; the charts come after a gap. */
export const panelWidths = { key: 64, name: 290, value: 96, gap: 24 } as const;

/** Pixels of a chart; no lower than `chartHeight`, and as tall as its table. */
export const panelSizes = { chartWidth: 540, chartHeight: 230, lineHeight: 320, row: 21 } as const;

/** Pixels of the heat map's columns and rows. */
export const heatMapSizes = {
  number: 40,
  name: 200,
  tool: 32,
  total: 96,
  gap: 16,
  code: 48,
  toolName: 340,
  row: 26,
} as const;

/** Dark enough to be read on white, apart from each other in grey, and none of them a legend's. */
export const panelColours = {
  compliance: '#0B5345',
  links: '#1A5276',
  findings: '#6E2C00',
  lines: ['#0B5345', '#C0752A', '#1A5276', '#8E6BBF', '#4D5656'],
} as const;
