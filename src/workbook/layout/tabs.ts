import type { DocumentKind } from '../../domain/model/document-kind';
import type { Change, LogOrigin } from '../../domain/log/log-entry';
import type { StatusChange } from '../../domain/model/equivalence';
import { linkVerdictNames } from './link-verdicts';
import { listTab, usualRows } from './tab-spec';

/**
 * Every list of the workbook, declared once (contract 1). What people see is Spanish and binding
 * to the letter; the keys are for the code.
 */

export const situations = { open: 'Abierto', closed: 'Cerrado' } as const;

/** What a change of letter between two reports means, by the word that people read. */
export const changeNames = {
  advance: 'Avance',
  setback: 'Retroceso',
  same: 'Sin cambio',
  'not-comparable': 'No comparable',
} as const satisfies Record<StatusChange, string>;

/** Rows for the lists with something for each municipality and tool: 18 × 18, and room for more. */
const rowsByTool = 500;

/** Word for a state that is left out of compliance, in the column "Valor". */
export const notApplicable = 'No aplica';

export const municipalitiesTab = listTab('Municipios', {
  number: { header: 'No.', aliases: ['No', 'Núm.', 'Número'], type: 'number', width: 50 },
  name: { header: 'Municipio', isKey: true, type: 'text', width: 190 },
  inegiKey: { header: 'Clave INEGI', type: 'text', width: 90 },
  period: { header: 'Periodo', aliases: ['Período'], type: 'text', width: 90 },
  address: { header: 'Domicilio', type: 'text', width: 300 },
  phone: { header: 'Teléfono', type: 'text', width: 110 },
  email: { header: 'Correo', type: 'text', width: 240 },
  officer: { header: 'Titular', type: 'text', width: 240 },
  post: { header: 'Cargo', type: 'text', width: 240 },
  motto: { header: 'Lema', type: 'text', width: 240, help: 'Frase propia; vacía, se usa la del año (pestaña Lemas).' },
  seal: {
    header: 'Escudo',
    type: 'text',
    width: 160,
    help: 'Dirección o archivo de Drive: va en la portada y en cada página.',
  },
  authorizedEmails: { header: 'Correos autorizados', type: 'text', width: 260, help: 'Separados por comas.' },
});

export const modelTab = listTab('Modelo', {
  code: { header: 'Clave', isKey: true, type: 'text', width: 60 },
  dimension: { header: 'Dimensión', type: 'text', width: 170, help: 'Número y nombre: "1. Estrategia".' },
  tool: { header: 'Herramienta', isKey: true, type: 'text', width: 330 },
  means: { header: 'Medio de verificación', type: 'text', width: 560 },
});

export const roundsTab = listTab('Reportes', {
  number: { header: 'Reporte', isKey: true, type: 'number', width: 80 },
  cutOff: { header: 'Fecha de corte', isKey: true, type: 'date', width: 120 },
  updated: { header: 'Actualización', type: 'date', width: 120 },
  situation: { header: 'Situación', type: 'text', width: 140, choices: Object.values(situations) },
  closedOn: {
    header: 'Cerrado el',
    type: 'date',
    width: 110,
    help: 'Lo escribe Transparencia > Reportes > Cerrar reporte.',
  },
  closedBy: { header: 'Cerrado por', type: 'text', width: 200 },
  fingerprint: { header: 'Huella', type: 'text', width: 200, help: 'Del contenido al cierre: si cambia, se avisa.' },
  integrity: { header: 'Integridad', type: 'text', width: 260, help: 'Si el reporte sigue como estaba al cierre.' },
});

export const legendTab = listTab('Simbología', {
  report: { header: 'Reporte', isKey: true, type: 'number', width: 80 },
  letter: { header: 'Letra', isKey: true, type: 'text', width: 70 },
  label: { header: 'Estado', type: 'text', width: 380 },
  colour: { header: 'Color', type: 'colour', width: 100, help: 'Color oficial, como #1E8E3E.' },
  accessibleColour: { header: 'Color accesible', type: 'colour', width: 120 },
  weight: {
    header: 'Valor',
    type: 'text',
    width: 90,
    help: 'Lo que vale para el cumplimiento: 1, 0 o una fracción; "No aplica" lo deja fuera de la cuenta.',
  },
});

export const equivalenceTab = listTab('Equivalencias', {
  from: { header: 'De la letra', type: 'text', width: 100 },
  to: { header: 'A la letra', type: 'text', width: 100 },
  change: { header: 'Significa', type: 'text', width: 160, choices: Object.values(changeNames) },
});

/** Whose a row is, and what tool it is about: the two columns of everything that is printed by tool. */
export const ownerColumns = {
  municipality: { header: 'Municipio', isKey: true, type: 'text', width: 150 },
  tool: { header: 'Herramienta', isKey: true, type: 'text', width: 110 },
} as const;

/** The same, offering what the lists of municipalities and tools hold. */
const ownedBy = {
  municipality: { ...ownerColumns.municipality, choicesFrom: { list: municipalitiesTab, key: 'name' } },
  tool: { ...ownerColumns.tool, choicesFrom: { list: modelTab, key: 'code' } },
} as const;

export const advancesTab = listTab(
  'Avances',
  {
    ...ownedBy,
    text: {
      header: 'Avance',
      type: 'text',
      width: 720,
      help: 'Los renglones que empiezan con "- " son viñetas; **así** se escriben negritas; las direcciones se vuelven ligas.',
    },
  },
  rowsByTool,
);

export const evidenceTab = listTab(
  'Evidencias',
  {
    ...ownedBy,
    description: { header: 'Evidencia', type: 'text', width: 320 },
    session: { header: 'Sesión de cabildo', type: 'text', width: 320 },
    actDate: { header: 'Fecha del acto', type: 'date', width: 110 },
    gazetteDate: { header: 'Fecha de gaceta', type: 'date', width: 110 },
    annex: { header: 'Anexo', type: 'text', width: 110 },
    link: { header: 'Liga', type: 'text', width: 320 },
    linkVerdict: { header: 'Estado de la liga', type: 'text', width: 150, choices: Object.values(linkVerdictNames) },
    checkedOn: { header: 'Revisada el', type: 'date', width: 110 },
    detail: { header: 'Detalle', type: 'text', width: 320 },
  },
  rowsByTool,
);

export const photosTab = listTab(
  'Imágenes',
  {
    ...ownedBy,
    image: { header: 'Imagen', type: 'text', width: 320, help: 'Dirección o archivo de Drive.' },
    caption: { header: 'Pie', type: 'text', width: 420 },
  },
  rowsByTool,
);

export const phrasesTab = listTab('Lemas', {
  year: { header: 'Año', type: 'number', width: 70 },
  phrase: { header: 'Frase', type: 'text', width: 720 },
});

export const settingsTab = listTab('Configuración', {
  key: { header: 'Clave', isKey: true, type: 'text', width: 220 },
  value: { header: 'Valor', type: 'text', width: 360 },
  description: { header: 'Descripción', type: 'text', width: 560 },
});

/** Each kind of document, by the words that people read. */
export const documentKindNames = {
  municipal: 'Informe municipal',
  regional: 'Informe regional',
  letter: 'Oficio de observaciones',
} as const satisfies Record<DocumentKind, string>;

/** How the column "Municipio" tells a document that is of all of them. */
export const allMunicipalities = 'Todos';

/** Tabs that the add-on alone writes: prepared with their headers, filled by their own actions. */
export const documentsTab = listTab('Informes', {
  municipality: { header: 'Municipio', type: 'text', width: 190 },
  document: { header: 'Informe', type: 'text', width: 420 },
  link: { header: 'Liga', type: 'text', width: 420 },
  kind: { header: 'Tipo', type: 'text', width: 170 },
  pdf: { header: 'PDF', type: 'text', width: 200, help: 'Si «PDF de los informes» dice Sí en Configuración.' },
  madeOn: { header: 'Hecho el', type: 'date', width: 110 },
  report: { header: 'Reporte', type: 'number', width: 80, help: 'El último que imprime.' },
  version: { header: 'Versión', type: 'number', width: 80 },
  madeBy: { header: 'Hecho por', type: 'text', width: 200 },
  pages: { header: 'Páginas', type: 'number', width: 80 },
  changes: { header: 'Cambios', type: 'text', width: 420, help: 'Qué es distinto de la versión anterior.' },
  sentTo: {
    header: 'Enviado a',
    type: 'text',
    width: 300,
    help: 'A quién se envió y cuándo. A quien aparece aquí no se le vuelve a enviar esta versión.',
  },
  fingerprint: {
    header: 'Huella',
    type: 'text',
    width: 200,
    help: 'De los datos: si es otra, el informe no está al día.',
  },
  pieces: {
    header: 'Contenido',
    type: 'packed',
    width: 120,
    help: 'Con esto el complemento dice qué cambió en la versión siguiente. No lo edite.',
  },
});

/** How much a finding matters, gravest first. */
export const gravityNames = { high: 'Alta', medium: 'Media', low: 'Baja' } as const;

/**
 * What became of a finding; only "Descartado" is for people to write, with its reason. What a report said of its
 * states is past when another report is reviewed: nobody knows that it was solved.
 */
export const findingSituations = {
  open: 'Abierto',
  dismissed: 'Descartado',
  solved: 'Resuelto',
  past: 'Reporte anterior',
} as const;

export const findingsTab = listTab('Hallazgos', {
  rule: { header: 'Regla', type: 'text', width: 220 },
  gravity: { header: 'Gravedad', type: 'text', width: 100 },
  ...ownerColumns,
  finding: { header: 'Hallazgo', type: 'text', width: 520 },
  cell: { header: 'Celda', type: 'text', width: 160 },
  situation: { header: 'Situación', type: 'text', width: 110, choices: Object.values(findingSituations) },
  reason: { header: 'Motivo', type: 'text', width: 320 },
});

export const logTab = listTab(
  'Bitácora',
  {
    when: { header: 'Cuándo', type: 'moment', width: 150 },
    who: { header: 'Quién', type: 'text', width: 220 },
    datum: { header: 'Dato', type: 'text', width: 110 },
    report: { header: 'Reporte', type: 'number', width: 80 },
    ...ownerColumns,
    before: { header: 'Antes', type: 'text', width: 260 },
    after: { header: 'Después', type: 'text', width: 260 },
    origin: { header: 'Origen', type: 'text', width: 160 },
    detail: { header: 'Detalle', type: 'text', width: 320 },
  },
  usualRows,
  { isGuarded: true },
);

/** What a row of the log is about, by the word that people read. */
export const datumNames = {
  status: 'Estado',
  evidence: 'Evidencia',
  situation: 'Situación',
} as const satisfies Record<Change['datum'], string>;

/** How a row came into the log, by the word that people read. */
export const originNames = {
  edit: 'Edición',
  refused: 'Rechazado',
  carried: 'Traído',
  confirmed: 'Confirmado',
  action: 'Menú',
  reconciled: 'Conciliación',
} as const satisfies Record<LogOrigin, string>;

/** Most rows of one tab of the log: when they are full, it is put by under its year and a new one begun. */
export const logRowLimit = 20_000;

/** The state in which the log leaves everything, so that a change is told from it without reading the whole log. */
export const registryTab = listTab(
  'Registro',
  {
    datum: { header: 'Dato', type: 'text', width: 140 },
    municipality: { header: 'Municipio', type: 'text', width: 190 },
    tool: { header: 'Herramienta', type: 'text', width: 110 },
    value: { header: 'Valor', type: 'text', width: 720 },
  },
  usualRows,
  { isHidden: true, isGuarded: true },
);

/** The lists in the order of their tabs; the reports' own tabs come before them. */
export const listTabs = [
  roundsTab,
  legendTab,
  equivalenceTab,
  municipalitiesTab,
  modelTab,
  advancesTab,
  evidenceTab,
  photosTab,
  phrasesTab,
  settingsTab,
  documentsTab,
  findingsTab,
  logTab,
  registryTab,
] as const;

/** First words of the tabs that people add: a table, and cards (contract 1). */
export const annexPrefixes = { table: 'Anexo', card: 'Ficha' } as const;

/** How a tick box of those tabs is printed. */
export const tickWords = { ticked: 'Sí', unticked: 'No' } as const;
