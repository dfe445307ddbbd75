import { situations } from '../workbook/layout/tabs';

/** Columns of the open data, in their order: the name that programs read, and what people read of it in the dictionary. */
export const openDataFields = {
  report: { name: 'reporte', title: 'Reporte', description: 'Número del reporte de seguimiento.' },
  cutOff: { name: 'fecha_corte', title: 'Fecha de corte', description: 'Día al que se refieren los estados.' },
  updated: {
    name: 'fecha_actualizacion',
    title: 'Fecha de actualización',
    description: 'Día de la corrección posterior del reporte; vacío si no la hubo.',
  },
  situation: {
    name: 'situacion',
    title: 'Situación del reporte',
    description: `«${situations.open}» si todavía admite cambios; «${situations.closed}» si ya no.`,
  },
  inegiKey: {
    name: 'clave_inegi',
    title: 'Clave INEGI',
    description: 'Clave del municipio en el catálogo del INEGI: dos dígitos de la entidad y tres del municipio.',
  },
  municipality: { name: 'municipio', title: 'Municipio', description: 'Nombre del municipio.' },
  dimensionNumber: {
    name: 'clave_dimension',
    title: 'Clave de la dimensión',
    description: 'Número de la dimensión del Modelo Regional de Transparencia Municipal.',
  },
  dimension: { name: 'dimension', title: 'Dimensión', description: 'Nombre de la dimensión.' },
  toolCode: {
    name: 'clave_herramienta',
    title: 'Clave de la herramienta',
    description: 'Clave de la herramienta del Modelo; es texto: «1.10» no es «1.1».',
  },
  tool: { name: 'herramienta', title: 'Herramienta', description: 'Nombre de la herramienta.' },
  state: {
    name: 'estado',
    title: 'Estado',
    description:
      'Letra del estado según la simbología del propio reporte; vacío es «sin dato», que no es un incumplimiento. Las simbologías de dos reportes no son comparables sin una tabla de equivalencias.',
  },
  stateLabel: {
    name: 'estado_nombre',
    title: 'Nombre del estado',
    description: 'Lo que significa la letra en la simbología de ese reporte.',
  },
  weight: {
    name: 'valor',
    title: 'Valor',
    description:
      'Lo que el estado vale para el cumplimiento, de 0 a 1; vacío si no hay dato o si el estado no aplica y queda fuera de la cuenta.',
  },
  unconfirmed: {
    name: 'por_confirmar',
    title: 'Por confirmar',
    description:
      '«sí» si el estado se trajo de un reporte anterior y nadie lo ha confirmado; vacío si no hay dato, o si al exportar no se sabía.',
  },
  evidence: {
    name: 'evidencias',
    title: 'Evidencias',
    description:
      'Renglones del municipio y la herramienta que ofrecen una prueba (descripción, sesión, fecha, anexo o liga) en la hoja el día de la exportación; no distinguen reportes.',
  },
  notice: {
    name: 'aviso',
    title: 'Aviso',
    description: 'Advertencia que debe acompañar a los estados, por ejemplo que son de demostración.',
  },
} as const;

function reportsName(reports: readonly number[] | 'all'): string {
  return reports === 'all' ? 'Todos los reportes' : `Reporte ${reports.join(', ')}`;
}

/** How a column that is true or not says it. */
export const openDataWords = { yes: 'sí', no: 'no' } as const;

/** What the dictionary says of the data as a whole. */
export const dictionaryTexts = {
  title: (reports: readonly number[] | 'all') =>
    `Seguimiento del Modelo Regional de Transparencia Municipal: ${reportsName(reports).toLowerCase()}`,
  description: (institution: string, notice: string) =>
    [
      `Estados que registró ${institution}: un renglón por reporte, municipio y herramienta.`,
      'En los textos que empiezan con =, +, -, @ o un carácter de control se antepuso un apóstrofo, para que una hoja de cálculo no los tome por fórmulas.',
      ...(notice === '' ? [] : [notice]),
    ].join(' '),
} as const;

/** What the add-on asks and says about exporting open data. */
export const openDataTexts = {
  title: 'Exportar datos abiertos',
  cannotExport: 'No se pueden exportar los datos abiertos',
  all: 'todos',
  question: (reports: readonly number[]) =>
    `¿Qué reporte quiere exportar? Hay ${reports.join(', ')}. Escriba un número, o «todos»; si lo deja vacío, se exporta el último.`,
  notAReport: (answer: string, reports: readonly number[]) =>
    `«${answer.slice(0, 60)}» no es un reporte de la pestaña «Reportes»: elija de nuevo la opción y escriba uno de estos números, o «todos»: ${reports.join(', ')}.`,
  noReports: 'La pestaña «Reportes» no tiene renglones: agregue un reporte.',
  things: 'los datos abiertos',
  dataName: (reports: readonly number[] | 'all', version: number) => `${fileStem(reports, version)}.csv`,
  dictionaryName: (reports: readonly number[] | 'all', version: number) =>
    `${fileStem(reports, version)}.datapackage.json`,
  made: (name: string, url: string) => `Se guardó «${name}».\n${url}`,
  upToDate: (name: string, url: string) => `«${name}» ya estaba al día: no se hizo otro archivo.\n${url}`,
  rows: (rows: number) =>
    `${rows.toLocaleString('es-MX')} renglones, uno por municipio, herramienta y reporte. El segundo archivo es el diccionario de datos.`,
} as const;

function fileStem(reports: readonly number[] | 'all', version: number): string {
  return `Datos abiertos - ${reportsName(reports)}${version > 1 ? ` (versión ${version})` : ''}`;
}
