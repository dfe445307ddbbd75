import { reportTexts } from './report';
import { summaryTexts } from './report-summary';

/** "1 herramienta", "7 herramientas" */
const tools = (count: number): string => (count === 1 ? '1 herramienta' : `${count} herramientas`);

/** What a municipality reads on its own page (es-MX). */
export const municipalPageTexts = {
  kind: 'Consulta municipal',
  title: (municipality: string) => `Consulta municipal: ${municipality}`,
  skip: 'Ir al contenido',
  notice: 'Aviso:',
  model: reportTexts.title,
  published: 'Publicada el',
  cutOff: 'Corte del reporte actual',
  updated: (date: string) => ` (actualización al ${date})`,
  noReports: 'Todavía no hay reportes de seguimiento publicados.',
  newTabs: 'Las ligas a otros sitios se abren en otra pestaña.',
  contents: 'En esta página',

  standing: 'Cómo va',
  lead: (municipality: string, report: string, cutOff: string) =>
    `En el ${report} reporte, con corte al ${cutOff}, ${municipality}`,
  complies: (met: string, counted: number) => `cumple ${met} de ${tools(counted)}.`,
  nothingApplies: 'no tiene herramientas que le apliquen.',
  compliance: 'Cumplimiento',
  blanks: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? '1 herramienta no tiene registro en este reporte: no se juzga ni cuenta como cumplida.'
        : `${count} herramientas no tienen registro en este reporte: no se juzgan ni cuentan como cumplidas.`,
  median: 'Mediana de los demás municipios',
  medianMeans: (share: string) =>
    `La mitad de los demás municipios tiene ${share} o menos, y la otra mitad, eso o más. No se muestra el cumplimiento de ninguno en particular.`,
  noMedian:
    'No se muestra la mediana de los demás municipios: son muy pocos los que tienen datos en este reporte, y podría saberse de quién son.',
  byState: 'Estado de las herramientas en este reporte',
  stateHeaders: { state: 'Estado', tools: 'Herramientas' },
  otherStates: 'Otros estados',
  pending: (count: number) => (count === 1 ? 'Falta completar 1 herramienta:' : `Falta completar ${tools(count)}:`),
  nothingPending: 'No le falta completar ninguna herramienta de las que tienen registro.',

  history: 'Cómo ha ido',
  historyChart: 'Cumplimiento en cada reporte',
  historyBar: (report: number, share: string) => `Reporte ${report}: ${share}`,
  historyTable: 'Cumplimiento en cada reporte, por su propia simbología',
  roundHeaders: { report: 'Reporte', share: 'Cumplimiento', met: 'Cumplidas' },
  roundDates: (cutOff: string, updated: string) => `Corte: ${cutOff}${updated && ` (actualización al ${updated})`}`,
  report: (number: number) => `Reporte ${number}`,
  metOf: reportTexts.metOf,
  notComparable: reportTexts.notComparable,
  earlierRounds: (count: number) =>
    count === 1
      ? 'Un reporte anterior no cabe aquí: está en el informe.'
      : `Los ${count} reportes anteriores no caben aquí: están en el informe.`,

  dimensions: 'Por dimensión',
  dimensionTable: (report: string) => `Cumplimiento por dimensión en el ${report} reporte`,
  dimensionHeaders: { dimension: 'Dimensión', share: 'Cumplimiento', met: 'Cumplidas' },
  dimension: (number: number, name: string) => `Dimensión ${number}. ${name}`,
  numbered: (number: number, name: string) => `${number}. ${name}`,
  withBlanks: (metOf: string, blanks: number) => (blanks === 0 ? metOf : `${metOf}, ${blanks} sin registro`),
  none: reportTexts.none,

  tools: 'Herramienta por herramienta',
  toDimension: 'Ir a una dimensión',
  tool: (code: string, name: string) => `${code} ${name}`,
  state: 'Estado:',
  blank: 'Sin registro',
  blankMark: '–',
  unconfirmed: reportTexts.unconfirmedState,
  advance: 'Avance',
  evidence: 'Evidencia',
  untitledEvidence: reportTexts.untitledEvidence,
  evidenceLabels: {
    session: 'Sesión de cabildo',
    actDate: 'Fecha del acto',
    gazetteDate: 'Fecha de gaceta',
    annex: 'Anexo',
    link: 'Liga',
    verdict: 'Estado de la liga',
  },
  verdict: (verdict: string, date: string) => `${verdict || 'Sin revisar'}${date && reportTexts.checkedOn(date)}`,

  missing: 'Qué falta',
  why: (state: string, letter: string) =>
    `Su estado es «${state}» (${letter}), que todavía no cuenta como herramienta cumplida.`,
  whyInPart: (state: string, letter: string) => `Su estado es «${state}» (${letter}), que cuenta solo en parte.`,
  asked: 'Qué se pide',
  whyBlank: 'En este reporte no hay un estado registrado: no se juzga.',
  proof: 'Medio de verificación:',
  noProof: 'el Modelo no lo dice.',
  deadline: (date: string) => `Puede completarse hasta el ${date}.`,
  deadlineToday: (date: string) => `Puede completarse hasta hoy, ${date}.`,
  deadlinePassed: (date: string) => `La fecha límite para completarlo, ${date}, ya pasó.`,
  noDeadline: summaryTexts.noDeadline,

  documents: 'Informes para abrir',
  documentsHelp: (acronym: string) =>
    `Se abren en Google Drive, con una cuenta de correo autorizada. Si alguno no se abre, pida acceso a ${acronym}.`,
  noDocuments: 'Todavía no hay informes de este municipio.',
  untitledDocument: 'Informe',
  madeOn: (date: string) => `hecho el ${date}`,

  cut: {
    page: 'Lo capturado de este municipio no cabe completo en esta página. Donde algo se recortó se dice, y está entero en el informe del municipio.',
    advance: '… continúa en el informe.',
    evidence: (count: number) =>
      count === 1 ? 'Una evidencia más está en el informe.' : `${count} evidencias más están en el informe.`,
    link: 'La dirección es muy larga para esta página: está en el informe.',
    tools: (count: number) =>
      count === 1
        ? 'Una herramienta más de esta dimensión está en el informe.'
        : `${count} herramientas más de esta dimensión están en el informe.`,
    dimensions: (count: number) =>
      count === 1 ? 'Una dimensión más está en el informe.' : `${count} dimensiones más están en el informe.`,
    documents: (count: number) =>
      count === 1
        ? 'Hay un informe anterior más: pídalo a la institución.'
        : `Hay ${count} informes anteriores más: pídalos a la institución.`,
  },

  publisher: (institution: string) => `Publica: ${institution}.`,
  asPublished: (moment: string) =>
    `Esta página muestra lo que se publicó el ${moment}. Lo que haya cambiado después no aparece hasta que se vuelva a publicar.`,
  moment: (date: string, hour: string) => `${date}, ${hour} h`,
} as const;

/** Of every answer of the web app, so that the title of a window tells nothing either. */
export const visitTitle = 'Consulta municipal';

/** What anyone reads whose link cannot be used, whatever the reason: it gives none away. */
export const closedPageTexts = {
  heading: 'Esta liga no se puede usar',
  ask: 'Pida una liga nueva a la institución que le dio esta.',
} as const;

/** What is read with a good link, when what it opens cannot be shown. */
export const unavailablePageTexts = {
  heading: 'Por ahora no se puede mostrar la consulta',
  ask: 'Su liga es buena. Vuelva a abrirla más tarde; si sigue igual, avise a la institución que se la dio.',
} as const;

/** What whoever may see several municipalities reads. */
export const choicePageTexts = {
  heading: 'Elija el municipio',
  lead: 'Su cuenta puede consultar estos municipios:',
} as const;
