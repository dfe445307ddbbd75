import { DEMO_NOTICE, demoMatrices } from './data/demo-statuses';
import type { DemoCell, DemoTab } from './data/demo-tab';
import { demoTabs } from './data';
import { REGIONAL_MODEL } from '../../src/domain/model/catalogue';
import type { CivilDate } from '../../src/domain/model/civil-date';
import { formatShortDate, parseIsoDate } from '../../src/domain/model/civil-date';
import { DEFAULT_EQUIVALENCES } from '../../src/domain/model/equivalence';
import type { Annex, FollowUp } from '../../src/domain/model/follow-up';
import { PUBLISHED_ROUNDS } from '../../src/domain/model/legends';
import { YEAR_PHRASES } from '../../src/domain/model/year-phrases';

/** Days of the sample are written as they must be. */
function day(iso: string): CivilDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`${iso} is no day`);
  return date;
}

/** The sample workbook's data as the report receives them, without a workbook in between. */
export const sampleFollowUp: FollowUp = {
  catalogue: REGIONAL_MODEL,
  municipalities: records('Municipios').map((row) => ({
    number: Number(row('No.')),
    name: row('Municipio'),
    inegiKey: row('Clave INEGI'),
    period: row('Periodo'),
    address: row('Domicilio'),
    phone: row('Teléfono'),
    email: row('Correo'),
    officer: row('Titular'),
    post: row('Cargo'),
    motto: row('Lema'),
    seal: row('Escudo'),
    authorizedEmails: [],
  })),
  rounds: PUBLISHED_ROUNDS.map(({ round, legend }) => ({
    round,
    legend,
    unconfirmed: new Map(),
    matrix: {
      report: round.number,
      rows: demoMatrices
        .filter((matrix) => matrix.report === round.number)
        .flatMap(({ rows }) => rows)
        .map(({ municipality, letters }) => ({
          municipality,
          states: new Map(Object.entries(letters).filter(([, letter]) => letter !== '')),
        })),
    },
  })),
  advances: records('Avances').map((row, index) => ({
    row: index + 2,
    municipality: row('Municipio'),
    toolCode: row('Herramienta'),
    text: row('Avance'),
  })),
  evidence: records('Evidencias').map((row, index) => ({
    row: index + 2,
    municipality: row('Municipio'),
    toolCode: row('Herramienta'),
    description: row('Evidencia'),
    session: row('Sesión de cabildo'),
    actDate: parseIsoDate(row('Fecha del acto')),
    gazetteDate: parseIsoDate(row('Fecha de gaceta')),
    annex: row('Anexo'),
    link: row('Liga'),
    linkVerdict: row('Estado de la liga'),
    checkedOn: parseIsoDate(row('Revisada el')),
    detail: row('Detalle'),
  })),
  photos: records('Imágenes').map((row) => ({
    municipality: row('Municipio'),
    toolCode: row('Herramienta'),
    image: row('Imagen'),
    caption: row('Pie'),
  })),
  annexes: demoTabs.filter((tab) => /^(Anexo|Ficha) /.test(tab.tab)).map(annexOf),
  phrases: YEAR_PHRASES,
  equivalences: DEFAULT_EQUIVALENCES,
  openFindings: [],
  settings: new Map([['Aviso de demostración', DEMO_NOTICE]]),
};

/** The rows of a sample tab as functions from header to text; days as ISO. */
function records(name: string): ((header: string) => string)[] {
  const tab = demoTabs.find((candidate) => candidate.tab === name);
  if (tab === undefined) throw new Error(`the sample has no ${name}`);
  return tab.rows.map((row) => (header) => textOf(row[tab.headers.indexOf(header)] ?? ''));
}

function textOf(cell: DemoCell): string {
  return typeof cell === 'object' ? cell.date : String(cell);
}

function annexOf(tab: DemoTab): Annex {
  const [, word = '', title = ''] = /^(Anexo|Ficha) (.*)$/.exec(tab.tab) ?? [];
  return {
    kind: word === 'Anexo' ? 'table' : 'card',
    tab: tab.tab,
    title,
    headers: tab.headers.slice(2),
    rows: tab.rows.map(([municipality = '', toolCode = '', ...cells], index) => ({
      row: index + 2,
      municipality: textOf(municipality),
      toolCode: textOf(toolCode),
      cells: cells.map((cell) => (typeof cell === 'object' ? formatShortDate(day(cell.date)) : String(cell))),
    })),
  };
}
