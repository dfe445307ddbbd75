import { formatLongDate, type CivilDate } from '../domain/model/civil-date';
import { quote } from './quote';

const reportList = (reports: readonly number[]): string => reports.join(', ');
const cells = (count: number): string => `${count.toLocaleString('es-MX')} ${count === 1 ? 'celda' : 'celdas'}`;

/** Names listed in one sentence; the rest are counted. */
const listedNames = 8;

/** «Ayapango», «Calimaya» y 3 más */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, listedNames).map(quote).join(', ');
  return names.length <= listedNames ? shown : `${shown} y ${names.length - listedNames} más`;
}

/** What is asked and told when reports are begun, closed and reopened. */
export const roundTexts = {
  newTitle: 'Nuevo reporte de seguimiento',
  askNumber: (suggested: number) => `¿Qué número tiene el reporte? Vacío: ${suggested}.`,
  askCutOff: 'Fecha de corte (por ejemplo, 30/09/2023 o 30 de septiembre de 2023):',
  askLegend: (reports: readonly number[], suggested: number) =>
    `¿De qué reporte copia la simbología (${reportList(reports)})? Vacío: la del reporte ${suggested}. Después puede cambiarla en la pestaña «Simbología».`,
  confirmSkipping: (number: number, next: number) =>
    `El siguiente reporte sería el ${next}, y escribió ${number}. ¿Crear el reporte ${number} y dejar sin usar ${number - next === 1 ? `el ${next}` : `del ${next} al ${number - 1}`}?`,
  confirmCarrying: (from: number) =>
    `¿Traer los estados del reporte ${from}? Solo se traen los que la pestaña «Equivalencias» da por iguales en la nueva simbología, y cada uno queda marcado con ? hasta que alguien lo confirme. Con No, el reporte empieza en blanco.`,
  badNumber: (found: string) => `«${found}» no es un número de reporte: escriba un entero de 1 a 199.`,
  takenNumber: (number: number) => `El reporte ${number} ya está en la pestaña «Reportes»: use otro número.`,
  takenTab: (tab: string) =>
    `Ya hay una pestaña «${tab}» con contenido: cámbiele el nombre y vuelva a elegir la opción.`,
  badDate: (found: string) => `«${found}» no es una fecha: escríbala como dd/mm/aaaa, por ejemplo 30/09/2023.`,
  tooEarly: (cutOff: CivilDate, number: number, other: CivilDate) =>
    `El corte del ${formatLongDate(cutOff)} no es posterior al del reporte ${number} (${formatLongDate(other)}): los reportes van en orden de fecha.`,
  tooLate: (cutOff: CivilDate, number: number, other: CivilDate) =>
    `El corte del ${formatLongDate(cutOff)} no es anterior al del reporte ${number} (${formatLongDate(other)}): los reportes van en orden de fecha.`,
  noSuchLegend: (found: string, reports: readonly number[]) =>
    reports.length === 0
      ? 'La pestaña «Simbología» no tiene estados de ningún reporte: escríbalos allí, o elija Transparencia > Preparar hoja.'
      : `«${found}» no es un reporte con simbología: elija ${reportList(reports)}.`,
  noLegendToCarry: (from: number) =>
    `En la pestaña «Simbología» no hay renglones del reporte ${from}, de donde se traerían los estados: agréguelos, o cree el reporte sin traerlos.`,
  noLongerListed: (number: number) =>
    `El reporte ${number} ya no está en la pestaña «Reportes»: si su renglón se borró por error, recupérelo con Archivo > Historial de versiones.`,
  ownLegend: (number: number) =>
    `La pestaña «Simbología» ya tenía los estados del reporte ${number}: se usaron esos, sin copiar otros.`,
  made: (number: number) => `El reporte ${number} está listo, abierto y con su simbología.`,
  nothingToCarry: (from: number) => `No había estados que traer del reporte ${from}.`,
  carried: (from: number, count: number) =>
    `${count === 1 ? 'Se trajo' : 'Se trajeron'} ${cells(count)} del reporte ${from}, con la marca ? hasta que alguien confirme: vuelva a escribir la letra, o seleccione las celdas y elija Transparencia > Reportes > Confirmar estados traídos.`,
  notCarried: (letters: readonly string[], count: number) =>
    `${count === 1 ? 'No se trajo' : 'No se trajeron'} ${cells(count)} en ${letters.join(', ')}: «Equivalencias» ${letters.length === 1 ? 'no la da por igual' : 'no las da por iguales'} a una sola letra de la nueva simbología.`,
  notPlaced: (from: number, municipalities: readonly string[]) =>
    `No se trajeron los estados de ${listOf(municipalities)}, que ${municipalities.length === 1 ? 'está en el reporte' : 'están en el reporte'} ${from} y no en la pestaña «Municipios»: si siguen en el Modelo, agréguelos allí, elija Transparencia > Preparar hoja y escriba sus letras.`,
  drawPanel: 'Para verlo en el panel, elija Transparencia > Panel.',

  closeTitle: 'Cerrar reporte',
  nothingToClose: 'No hay reportes por cerrar.',
  askClose: (reports: readonly number[], suggested: number) =>
    `¿Qué reporte cierra (${reportList(reports)})? Vacío: el ${suggested}.`,
  notClosable: (found: string, reports: readonly number[]) =>
    `«${found}» no es un reporte que se pueda cerrar: elija ${reportList(reports)}.`,
  confirmClosing: (number: number, cutOff: CivilDate, pending: readonly string[]) =>
    [
      `El reporte ${number}, con corte al ${formatLongDate(cutOff)}, quedará protegido, con sus totales fijos y su huella guardada.`,
      ...(pending.length > 0 ? [`Pendiente: ${pending.join('; ')}.`] : []),
      '¿Cerrarlo?',
    ].join('\n\n'),
  closedMeanwhile: (number: number) =>
    `Otra persona ya cerró el reporte ${number}: si hay que corregirlo, elija Transparencia > Reportes > Reabrir reporte.`,
  pendingBlanks: (count: number) => `${cells(count)} sin dato`,
  pendingCarried: (count: number) => `${cells(count)} sin confirmar (?)`,
  pendingUnproven: (count: number) => `${cells(count)} en Cumplido sin evidencia (*)`,
  closed: (number: number) =>
    `El reporte ${number} está cerrado. Si algo cambia en él, se avisará en la columna «Integridad» de la pestaña «Reportes».`,
  cannotClose: 'No se puede cerrar el reporte',

  reopenTitle: 'Reabrir reporte',
  nothingToReopen: 'No hay reportes cerrados.',
  askReopen: (reports: readonly number[]) => `¿Qué reporte reabre (${reportList(reports)})?`,
  notReopenable: (found: string, reports: readonly number[]) =>
    `«${found}» no es un reporte cerrado: elija ${reportList(reports)}.`,
  reopenedMeanwhile: (number: number) => `Otra persona ya reabrió el reporte ${number}: ya se puede editar.`,
  askReason: (number: number) => `¿Por qué se reabre el reporte ${number}? El motivo queda en la Bitácora.`,
  noReason: 'Para reabrir un reporte hace falta el motivo.',
  reopened: (number: number) => `El reporte ${number} está abierto y se puede editar.`,

  confirmTitle: 'Confirmar estados traídos',
  nothingToConfirm:
    'En la selección no hay estados traídos por confirmar: seleccione en la matriz las celdas marcadas con ? y vuelva a elegir la opción.',
  confirmInClosed: (report: number) =>
    `El reporte ${report} está cerrado: para confirmar sus estados traídos, reábralo antes con Transparencia > Reportes > Reabrir reporte, que pide el motivo.`,
  confirmed: (count: number) => `${cells(count)} ${count === 1 ? 'confirmada' : 'confirmadas'}.`,

  changedSince: (date: string) => `Cambió después del cierre (visto el ${date})`,
  sameSince: (date: string) => `Sin cambios desde el cierre (visto el ${date})`,
  changedReports: (reports: readonly number[]) =>
    `Atención: ${reports.length === 1 ? 'el reporte' : 'los reportes'} ${reportList(reports)} ${
      reports.length === 1 ? 'cambió' : 'cambiaron'
    } después del cierre: en sus estados, sus totales al cierre, sus fechas o su simbología, o alguien borró su huella. Los estados que cambiaron están en la Bitácora; lo demás, en Archivo > Historial de versiones.`,
  reopenedChanged: 'Al reabrirlo, su contenido ya no era el del cierre.',
  closingDetail: (fingerprint: string) => `Huella: ${fingerprint}`,
  carriedFrom: (report: number) => `Del reporte ${report}.`,
} as const;
