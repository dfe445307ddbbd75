/**
 * The sentences of a municipal report (es-MX). The official ones follow the institute's own report (seed, lines given),
 * with its misreadings mended; the institution's name is always a parameter.
 */
import { markSigns } from '../workbook/layout/marks';

/**
 * The Model's presentation (seed L54-66), one text a paragraph; `**…**` is bold.
 * `{institución}` and `{siglas}` stand for the configured ones.
 */
export const defaultIntroduction: readonly string[] = [
  'El {institución} (**{siglas}**), es integrante del Grupo de Transparencia por diseño de la **Red de Transparencia y Acceso a la Información (RTA)**, el cual busca transitar del ejercicio del derecho de acceso a la información pública a la implementación de procesos apoyados en las tecnologías de la información para construir gobiernos 100% transparentes y facilitar así la participación ciudadana en la sociedad del conocimiento.',
  'En fecha 27 de septiembre de 2021, se convocó a los Integrantes del grupo Transparencia Municipal de la RTA, para iniciar los trabajos relacionados con el proyecto para el diseño y desarrollo del Modelo regional de transparencia municipal para la RTA. Proyecto encabezado por la consultoría de EUROsociAL+, el cual tiene por objeto mejorar los niveles de transparencia y acceso a la información pública en los municipios de América.',
  'Los objetivos específicos del proyecto radican en socializar los modelos de gestión de transparencia para el grupo de trabajo, diagnosticar los niveles de cumplimiento e instalación de los mecanismos de transparencia y derecho de acceso a la información en el sector municipal, como herramienta de transferencia de conocimiento a nivel latinoamericano. Trabajando de la mano con países como Argentina, Ecuador, Guatemala, Paraguay y Perú.',
  'Posteriormente, en fecha 12 de noviembre de 2021, se efectuó la reunión con la consultoría, derivándose en la elaboración de una propuesta de municipios considerando aspectos culturales, sociales y económicos, a fin de contar con una muestra integral de los municipios que conforman el Estado de México; estableciéndose el 30% de los 125 municipios del Estado de México.',
  'Vinculado a ello, después de 7 reuniones de trabajo, desde septiembre hasta diciembre de 2021, se remitió el instrumento y el diagnóstico municipal a la muestra representativa de municipios, asimismo, para su seguimiento se asistió a 5 talleres de trabajo, en el mes de enero de 2022.',
  'Es así que, el 15 de marzo de 2022 tuvo verificativo la reunión de revisión del proyecto, a fin de llevarse a cabo el Lanzamiento del Modelo Regional de Transparencia Municipal el 26 de abril del año en curso en Santiago de Chile, y con ello ejecutar la implementación en las municipalidades de los países participantes.',
];

export const reportTexts = {
  overline: 'INFORME',
  title: 'Seguimiento a la implementación del Modelo Regional de Transparencia Municipal',
  council: (municipality: string) => `Ayuntamiento de ${municipality}`,
  sealPlace: 'Escudo del Ayuntamiento',
  seal: (municipality: string) => `Escudo del Ayuntamiento de ${municipality}`,
  logo: (acronym: string) => `Logotipo: ${acronym}`,
  missingLogo: 'Logotipo no incluido en este documento',
  madeOn: (date: string) => `Fecha de elaboración: ${date}`,
  lastReport: (date: string) => `Corte del último reporte: ${date}`,
  contents: 'Contenido',
  page: 'Página',
  administration: (municipality: string, period: string) =>
    `Ayuntamiento Constitucional de ${municipality} ${period}`.trim(),
  quoted: (phrase: string) => `“${phrase}”`,
  phone: (phone: string) => `Tel. ${phone}`,

  modelChapter: 'Modelo Regional de Transparencia Municipal',
  /** Seed L76. */
  howManyReports: (municipality: string, count: number, acronym: string) =>
    `Dentro del Modelo Regional de Transparencia Municipal el Municipio de ${municipality} ha tenido hasta el momento ` +
    (count === 1
      ? `1 reporte de seguimiento, el cual ha sido generado por el ${acronym}.`
      : `${count} reportes de seguimiento, los cuales han sido generados por el ${acronym}.`),
  noReports: (municipality: string) =>
    `Dentro del Modelo Regional de Transparencia Municipal el Municipio de ${municipality} no tiene hasta el momento ` +
    'reportes de seguimiento.',
  municipalityCard: 'Datos del Ayuntamiento',
  municipalityFields: {
    key: 'Clave INEGI',
    period: 'Administración',
    address: 'Domicilio',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    officer: 'Titular',
    post: 'Cargo',
  },
  roundsTable: 'Reportes de seguimiento',
  roundsHeaders: { report: 'Reporte', cutOff: 'Fecha de corte', updated: 'Actualización', situation: 'Situación' },
  situation: { open: 'Abierto', closed: 'Cerrado' },
  none: '–',

  /** Seed L78, L111, L147. */
  roundHeading: (ordinal: string, cutOff: string, updated: string) =>
    `Cumplimiento general al ${ordinal} reporte con fecha ${cutOff}${updated ? ` (actualización al ${updated})` : ''}`,
  matrixTitle:
    'REPORTE DE CUMPLIMIENTO DE LOS MUNICIPIOS PARA LA IMPLEMENTACIÓN DEL MODELO REGIONAL DE TRANSPARENCIA MUNICIPAL',
  numberHeader: 'No.',
  municipalityHeader: 'Municipio',
  unconfirmed: (count: number) =>
    count === 1
      ? 'De sus estados, uno se trajo de un reporte anterior y está por confirmar.'
      : `De sus estados, ${count} se trajeron de un reporte anterior y están por confirmar.`,
  unconfirmedMark: markSigns.carried,
  unconfirmedLabel: 'Estado traído de un reporte anterior, por confirmar',
  unconfirmedState: ' (traído de un reporte anterior, por confirmar)',
  blankMark: '–',
  blankLabel: 'Sin dato',
  toolKey: 'Herramientas',
  legend: (report: number) => `Simbología del reporte ${report} (entre paréntesis, celdas en ese estado)`,
  ownRow: (municipality: string) => `► Municipio de este informe: ${municipality}.`,
  compliance: (share: string, met: string, counted: number) =>
    `Cumplimiento: ${share} (${met} de ${counted} herramientas).`,
  complianceNotApplicable: 'Cumplimiento: ninguna herramienta aplica en este reporte.',
  blanks: (count: number) =>
    count === 0
      ? 'Todas las herramientas tienen dato.'
      : `Sin dato: ${count} ${count === 1 ? 'herramienta' : 'herramientas'}, que no se ${
          count === 1 ? 'cuenta como cumplida ni se juzga' : 'cuentan como cumplidas ni se juzgan'
        }.`,

  conclusionHeading: 'Conclusión',
  summaryTable: (municipality: string) => `Cumplimiento de ${municipality} en cada reporte`,
  summaryHeaders: {
    report: 'Reporte',
    cutOff: 'Fecha de corte',
    met: 'Herramientas',
    share: 'Cumplimiento',
    blanks: 'Sin dato',
  },
  dimensionTable: (ordinal: string) => `Cumplimiento por dimensión en el ${ordinal} reporte`,
  dimensionHeaders: { dimension: 'Dimensión', met: 'Herramientas', share: 'Cumplimiento', blanks: 'Sin dato' },
  metOf: (met: string, counted: number) => `${met} de ${counted}`,
  notComparable:
    'Cada reporte tiene su propia simbología, por lo que sus porcentajes se muestran juntos, pero no se comparan sin más.',
  /** Seed L179. */
  conclusion: (municipality: string) =>
    `Es así que el Ayuntamiento de ${municipality} ha presentado un avance significativo dentro del Modelo Regional de ` +
    'Transparencia Municipal, siendo así el presente informe una Herramienta más para dar cumplimiento, mismo que será ' +
    'remitido al Titular de este Sujeto Obligado y será enviado al Instituto para su conocimiento.',
  conclusionWithoutProgress: (municipality: string) =>
    `El Ayuntamiento de ${municipality} no tiene registrados avances dentro del Modelo Regional de Transparencia ` +
    'Municipal. El presente informe será remitido al Titular de este Sujeto Obligado y será enviado al Instituto para ' +
    'su conocimiento.',

  dimensionsChapter: (names: string) => `Dimensiones de ${names}`,
  dimensionHeading: (number: number) => `Dimensión ${number}`,
  dimensionLead: (name: string) => `${name}:`,
  means: 'Medio de verificación:',
  advance: 'Avance:',
  noRecord: 'Sin registro',
  state: (ordinal: string) => `Estado en el ${ordinal} reporte:`,
  evidence: 'Evidencia',
  evidenceLabels: {
    session: 'Sesión de cabildo:',
    actDate: 'Fecha del acto:',
    gazetteDate: 'Fecha de gaceta:',
    annex: 'Anexo:',
    link: 'Liga:',
    verdict: 'Estado de la liga:',
  },
  untitledEvidence: 'Evidencia sin descripción',
  checkedOn: (date: string) => ` (revisada el ${date})`,
  cardTitle: (title: string, place: number, count: number) => (count === 1 ? title : `${title} (${place} de ${count})`),
  missingPhoto: 'Falta la fotografía:',
  photoNotIncluded: 'Fotografía no incluida en este documento:',
  withoutCaption: 'sin pie de foto',

  issued: 'Se emite el presente informe para su conocimiento y los efectos a que haya lugar.',
  closing: 'ATENTAMENTE',
  missingOfficer: 'Titular sin registro',

  refusals: {
    unknownMunicipality: (name: string) =>
      `El municipio «${name}» no está en la pestaña «Municipios». Escriba ahí su nombre igual que en los reportes y vuelva a generar el informe.`,
    noPhrase: (year: number) =>
      `La pestaña «Lemas» no tiene la frase oficial de ${year}, que va en cada página del informe. Agregue un renglón con el año ${year} y su frase, o escriba la del municipio en la columna «Lema» de la pestaña «Municipios».`,
    unknownState: (letter: string, municipality: string, code: string, report: number) =>
      `En «Reporte ${report}», la celda de ${municipality} en la herramienta ${code} dice «${letter}», que no está en la simbología de ese reporte. Corrija la casilla o agregue la letra en la pestaña «Simbología».`,
    repeatedRow: (municipality: string, report: number) =>
      `En «Reporte ${report}» hay más de un renglón de ${municipality}. Deje solo uno y vuelva a generar el informe.`,
  },
} as const;
