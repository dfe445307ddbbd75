import type { CellChange } from '../domain/model/comparison';

/** A number with its thousands apart, as es-MX writes it. */
const whole = (value: number): string => value.toLocaleString('es-MX');

/** "1 celda", "324 celdas" */
const amountOf =
  (one: string, several: string) =>
  (count: number): string =>
    `${whole(count)} ${count === 1 ? one : several}`;

const cells = amountOf('celda', 'celdas');
const municipalities = amountOf('municipio', 'municipios');
const tools = amountOf('herramienta', 'herramientas');
const links = amountOf('liga', 'ligas');

/** What stands for a link that nobody has opened, and for a word that a person typed. */
export const otherLinkNames = { unchecked: 'Sin revisar', otherWord: 'Otra anotación' } as const;

/** The sentences of the report on all municipalities together (es-MX). */
export const regionalTexts = {
  overline: 'SEGUIMIENTO',
  title: 'Informe regional',
  municipalities,
  sealPlace: 'Logotipo de la institución',
  withoutReports: 'Sin reportes de seguimiento',
  noReports: 'No hay hasta el momento reportes de seguimiento, por lo que no hay cumplimiento que mostrar.',
  noReportsYet: 'No hay reportes de seguimiento.',
  /** "A, B, C y 12 más" */
  andMore: (names: readonly string[], rest: number) => `${names.join(', ')} y ${whole(rest)} más`,

  lead: (count: number, ordinal: string, cutOff: string) =>
    count === 1
      ? `Así está el municipio en el ${ordinal} reporte, con corte al ${cutOff}.`
      : `Así están en conjunto los ${municipalities(count)} en el ${ordinal} reporte, con corte al ${cutOff}.`,
  complies: (met: string, counted: number, share: string) =>
    `Están cumplidas ${met} de ${cells(counted)}: ${share}. Cada celda es una herramienta en un municipio.`,
  compliance: (share: string, met: string, counted: number) =>
    `Cumplimiento de todos los municipios: ${share} (${met} de ${cells(counted)}).`,
  notApplicable: 'Cumplimiento: ninguna celda cuenta en este reporte.',
  blanks: (count: number) =>
    count === 0
      ? 'Todas las celdas tienen dato.'
      : `Sin dato: ${cells(count)}, que no se ${
          count === 1 ? 'cuenta como cumplida ni se juzga' : 'cuentan como cumplidas ni se juzgan'
        }.`,
  metOf: (met: string, counted: number) => `${met} de ${whole(counted)}`,
  unconfirmed: (count: number) =>
    count === 1
      ? 'Uno de los estados se trajo de un reporte anterior y está por confirmar.'
      : `${whole(count)} de los estados se trajeron de un reporte anterior y están por confirmar.`,
  absent: (ordinal: string, names: string) =>
    `Sin renglón en el ${ordinal} reporte: ${names}. Ahí todas sus herramientas están sin dato.`,

  reportsTable: (shown: number, count: number) =>
    shown === count
      ? 'Cumplimiento de todos los municipios en cada reporte'
      : `Cumplimiento de todos los municipios en los últimos ${shown} reportes, de ${count}`,
  reportHeaders: {
    report: 'Reporte',
    cutOff: 'Fecha de corte',
    share: 'Cumplimiento',
    met: 'Celdas',
    blanks: 'Sin dato',
    legend: 'Simbología',
  },
  most: {
    advance: {
      lead: 'Más avances:',
      none: 'Ningún municipio avanzó.',
    },
    setback: {
      lead: 'Más retrocesos:',
      none: 'Ningún municipio retrocedió.',
    },
  } as const satisfies Partial<Record<CellChange, object>>,
  mostOf: (names: string, sharing: number, count: number) =>
    `${names} (${tools(count)}${sharing === 1 ? '' : ' cada uno'}).`,

  open: 'Qué está abierto',
  stillOpen: (ordinal: string) => `El ${ordinal} reporte sigue abierto: sus estados todavía pueden corregirse.`,
  unmet: 'Por cumplir:',
  unmetState: (label: string, count: number) => `${label}: ${cells(count)}`,
  nothingUnmet: 'Todas las celdas que cuentan están cumplidas.',
  openLinks: 'Ligas:',
  openFindings: 'Hallazgos abiertos:',

  roundsChapter: 'Reportes de seguimiento',
  roundsLead: (count: number, acronym: string) =>
    count === 1
      ? `El ${acronym} ha generado hasta el momento 1 reporte de seguimiento, cuya matriz completa va en la hoja siguiente.`
      : `El ${acronym} ha generado hasta el momento ${whole(count)} reportes de seguimiento, cuyas matrices completas van en las hojas siguientes.`,
  counting: 'Cómo se cuenta',
  countingRules: [
    'El cumplimiento es la suma de lo que vale el estado de cada celda, según la simbología de su propio reporte, entre las celdas que cuentan.',
    'Lo que no aplica queda fuera de la cuenta.',
    'Una celda sin dato cuenta como no cumplida y se muestra aparte: no es un incumplimiento que alguien haya revisado.',
  ],

  rankingChapter: (ordinal: string) => `Lugar de cada municipio en el ${ordinal} reporte`,
  rankingLead:
    'De mayor a menor cumplimiento. Los municipios con el mismo cumplimiento comparten lugar y van en el orden de la matriz.',
  rankingTable: 'Municipios por cumplimiento',
  rankingHeaders: {
    place: 'Lugar',
    municipality: 'Municipio',
    share: 'Cumplimiento',
    met: 'Herramientas',
    blanks: 'Sin dato',
  },
  unranked: (names: string) => `Sin lugar, porque en este reporte ninguna de sus herramientas cuenta: ${names}.`,

  tablesChapter: 'Cumplimiento por dimensión y por herramienta',
  dimensionTable: (ordinal: string) => `Por dimensión, en el ${ordinal} reporte`,
  dimensionHeaders: { dimension: 'Dimensión', share: 'Cumplimiento', met: 'Celdas', blanks: 'Sin dato' },
  toolTable: (ordinal: string) => `Por herramienta, en el ${ordinal} reporte`,
  toolHeaders: { code: 'Clave', tool: 'Herramienta', share: 'Cumplimiento', met: 'Municipios', blanks: 'Sin dato' },

  evolutionChapter: 'Evolución entre reportes',
  evolutionTable: (first: number, last: number) =>
    first === last
      ? `Cumplimiento de cada municipio en el reporte ${first}`
      : `Cumplimiento de cada municipio en los reportes ${first} a ${last}`,
  evolutionHeaders: { municipality: 'Municipio', share: 'Cumplimiento', blanks: 'Sin dato' },
  report: (number: number) => `Reporte ${number}`,
  everyone: 'Todos',

  movedChapter: 'Quién avanzó y quién retrocedió',
  movedLead: (before: string, after: string) =>
    `Del ${before} al ${after} reporte, celda por celda. Cada cambio de letra significa lo que dice la pestaña «Equivalencias»; los porcentajes de dos simbologías no se restan.`,
  oneReport: 'Hace falta un segundo reporte para saber qué cambió.',
  notComparable: (count: number, total: number) =>
    count === 0
      ? 'Todas las celdas con dato en los dos reportes son comparables.'
      : `${count === 1 ? 'No es comparable' : 'No son comparables'} ${whole(count)} de ${cells(total)}, por las simbologías distintas.`,
  holes: (count: number) =>
    `De esas, ${cells(count)} ${count === 1 ? 'cambió' : 'cambiaron'} entre letras de las que «Equivalencias» no dice nada.`,
  movedTable: 'Herramientas que cambiaron, por municipio',
  movedHeaders: {
    advance: 'Avances',
    setback: 'Retrocesos',
    gained: 'Ya con dato',
    lost: 'Sin dato ahora',
    'not-comparable': 'No comparables',
  } as const satisfies Record<Exclude<CellChange, 'same' | 'blank'>, string>,
  movedTools: 'Qué cambió en cada municipio',
  unmoved: (names: string) => `Sin ningún cambio: ${names}.`,
  absentFromBoth: (names: string) => `Sin renglón en ninguno de los dos reportes: ${names}.`,

  checksChapter: 'Ligas y hallazgos',
  linksHeading: 'Ligas de las evidencias',
  noLinks: 'No hay evidencias con liga.',
  linksLead: (total: number) =>
    `${total === 1 ? 'Hay 1 evidencia' : `Hay ${whole(total)} evidencias`} con liga. Este es su estado según la última revisión de cada una.`,
  linksTable: 'Ligas por estado',
  linkHeaders: { verdict: 'Estado de la liga', links: 'Ligas' },
  dead: (count: number, total: number) =>
    count === 0
      ? 'Ninguna de las revisadas dejó de mostrar la evidencia.'
      : `${links(count)} de ${whole(total)} ya no ${count === 1 ? 'muestra' : 'muestran'} la evidencia.`,
  unchecked: (count: number) => `Sin revisar: ${whole(count)}.`,
  deadTable: 'Ligas que ya no muestran la evidencia, por municipio',
  deadRemark:
    'Un error del servidor o una falta de respuesta puede ser pasajero: la columna «Detalle» de la pestaña «Evidencias» dice cuáles están por confirmar.',
  deadHeaders: { municipality: 'Municipio', dead: 'En total', links: 'De sus ligas' },

  findingsHeading: 'Hallazgos abiertos',
  noFindings: 'La pestaña «Hallazgos» no tiene hallazgos abiertos.',
  findingsTotal: (count: number) =>
    count === 1 ? 'Hay 1 hallazgo abierto.' : `Hay ${whole(count)} hallazgos abiertos.`,
  gravityTable: 'Hallazgos abiertos por gravedad',
  gravityHeaders: { gravity: 'Gravedad', findings: 'Hallazgos' },
  otherGravity: 'Otra',
  gravityCount: (gravity: string, count: number) => `${gravity.toLocaleLowerCase('es-MX')} ${whole(count)}`,
  gravities: (counts: readonly string[]) => `Por gravedad: ${counts.join(', ')}.`,
  findingsTable: 'Hallazgos abiertos por municipio',
  findingHeaders: { municipality: 'Municipio', total: 'En total' },
  nobody: 'Sin municipio',

  conclusionHeading: 'Conclusión',
  conclusion: (count: number, acronym: string) =>
    `El presente informe reúne lo que consta en la hoja de seguimiento de ${count === 1 ? '1 municipio' : `los ${municipalities(count)}`} dentro del Modelo Regional de Transparencia Municipal. ` +
    `El ${acronym} lo emite para su conocimiento y los efectos a que haya lugar.`,

  refusals: {
    noPhrase: (year: number) =>
      `La pestaña «Lemas» no tiene la frase oficial de ${year}, que va en cada página del informe. Agregue un renglón con el año ${year} y su frase, y vuelva a generar el informe.`,
  },
} as const;
