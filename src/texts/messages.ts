import type { DocumentKind, DocumentOwner } from '../domain/model/document-kind';

/** Names listed in one sentence; the rest are counted. */
const listedNames = 5;

/** "Ayapango, Calimaya, Chapultepec y 3 más" */
function someOf(names: readonly string[], limit: number): string {
  if (names.length <= limit + 1) return names.join(', ');
  return `${names.slice(0, limit).join(', ')} y ${names.length - limit} más`;
}

const documentTitles = {
  municipal: (municipality: string) => `Informe de ${municipality}`,
  regional: () => 'Informe regional',
  letter: (municipality: string) => `Oficio de observaciones a ${municipality}`,
} as const satisfies Record<DocumentKind, (municipality: string) => string>;

/** What the add-on says when it finishes, or cannot go on. */
export const messages = {
  product: 'Semáforo de Transparencia',
  notForYou: 'Esta función es de quien tiene abierta la hoja, en el menú Transparencia: aquí no hace nada.',
  busy: 'Otra persona está usando el complemento en esta hoja. Espere a que termine y vuelva a elegir la opción: no se cambió nada.',
  reportsChanged: 'La lista de la pestaña «Reportes» cambió mientras se elegía: vuelva a elegir la opción.',
  nothingChanged: 'No se cambió nada en la hoja.',
  prepared: (changes: number) =>
    changes === 0
      ? 'La hoja ya estaba completa.'
      : 'La hoja está lista: se agregó lo que faltaba y no se tocó lo capturado.',
  painted: (reports: number, theme: string, leftOut: number) =>
    `Simbología aplicada a ${reports} ${reports === 1 ? 'reporte' : 'reportes'} con el tema ${theme}.` +
    (leftOut === 0
      ? ''
      : ` ${leftOut === 1 ? 'Un reporte cerrado y protegido quedó como estaba' : `${leftOut} reportes cerrados y protegidos quedaron como estaban`}: lo pinta quien lo cerró o quien es propietario de la hoja.`),
  cannotPrepare: 'No se puede preparar la hoja',
  cannotPaint: 'No se puede aplicar la simbología',
  cannotReport: 'No se puede generar el informe',
  selectMunicipality:
    'Seleccione una celda en el renglón de un municipio (por ejemplo, en la pestaña del último reporte) y vuelva a elegir esta opción.',
  ownFolderName: 'Informes de transparencia municipal',
  documentName: ({ kind, municipality }: DocumentOwner, report: number, version: number) =>
    `${documentTitles[kind](municipality)} - Reporte ${report}${version > 1 ? ` (versión ${version})` : ''}`,
  reportMade: (name: string, url: string) => `Se generó «${name}».\n\n${url}`,
  pdfMade: (url: string) => `Su copia en PDF:\n${url}`,
  pdfCopy: 'la copia en PDF',
  changesSince: (changes: readonly string[]) =>
    ['Qué cambió desde la versión anterior:', ...changes.map((change) => `• ${change}`)].join('\n'),
  reportUpToDate: (name: string, url: string) => `«${name}» ya estaba al día: no se hizo otro documento.\n\n${url}`,
  documentDone: {
    municipal: 'Informe del municipio',
    regional: 'Informe regional',
    letter: 'Oficio de observaciones',
  } as const satisfies Record<DocumentKind, string>,
  unreachableFolder:
    'La carpeta anotada en Configuración («Carpeta de informes») no se pudo abrir con los permisos del complemento; el documento quedó en la carpeta propia del complemento.',
  unknownConfirmation:
    'No se sabe qué estados traídos de un reporte anterior siguen sin confirmar, porque la pestaña «Registro» no se puede leer: elija Transparencia > Reportes > Conciliar bitácora, que la rehace, y repita esta opción.',
  nothingMade: 'No se hizo ningún informe.',
  notMade: (municipalities: readonly string[], reason: string) => `${someOf(municipalities, listedNames)}: ${reason}`,
  moreNotMade: (municipalities: number) =>
    `… y ${municipalities} ${municipalities === 1 ? 'municipio' : 'municipios'} más por otros motivos.`,
  refusedEdit:
    'Una celda o pestaña protegida no admitió el cambio, y no se terminó. Pida a quien es propietario de la hoja que le permita editarla o que quite la protección, y vuelva a elegir la opción.',
  bug: (detail: string) =>
    `El complemento encontró una falla que no esperaba y no terminó. Vuelva a intentarlo; si se repite, avise a quien lo mantiene con este detalle: ${detail}`,
} as const;
