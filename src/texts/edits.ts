import type { Legend } from '../domain/model/legend';
import { quote } from './quote';

/** "C (Cumplido), E (No se tiene - en proceso)" */
function legendList({ states }: Legend): string {
  return states.map(({ letter, label }) => `${letter} (${label})`).join(', ');
}

const places = (names: readonly string[]): string =>
  names.length <= 3 ? names.join('; ') : `${names.slice(0, 3).join('; ')} y ${names.length - 3} más`;

/** What is said of an edit while it is made. */
export const editTexts = {
  failed: (why: string) =>
    `Esta edición no se revisó ni se anotó. ${why} Después elija Transparencia > Reportes > Conciliar bitácora.`,
  notFollowed:
    'Esta edición no se revisó ni se anotó, porque el complemento está ocupado. Cuando termine, elija Transparencia > Reportes > Conciliar bitácora.',
  hiddenAccount: '(cuenta no visible)',
  carriedNote:
    'Traído del reporte anterior, sin confirmar: vuelva a escribir la letra, o selecciónela y elija Transparencia > Reportes > Confirmar estados traídos.',
  withoutEvidenceNote: 'Cumplido sin evidencia: todavía no hay un renglón suyo en la pestaña «Evidencias».',
  refusedLetterNote: (typed: string, legend: Legend) =>
    `Se escribió ${quote(typed)}, que no está en la simbología del reporte ${legend.report}: use ${legendList(legend)} o deje la celda vacía. Quedó lo que había.`,
  unknownLetterNote: (typed: string, legend: Legend) =>
    `${quote(typed)} no está en la simbología del reporte ${legend.report}: use ${legendList(legend)} o deje la celda vacía.`,
  closedNote: (typed: string, report: number, isPutBack: boolean) =>
    `Se escribió ${quote(typed)}, pero el reporte ${report} está cerrado. ${isPutBack ? 'Quedó lo que decía la Bitácora' : 'No se sabe qué había: deshaga el cambio'}; para corregirlo elija Transparencia > Reportes > Reabrir reporte.`,
  refusedLetters: (cells: readonly string[], legend: Legend) =>
    `${cells.length === 1 ? 'Un estado no está' : `${cells.length} estados no están`} en la simbología del reporte ${legend.report} (${places(cells)}): use ${legendList(legend)} o deje la celda vacía. Quedó lo último anotado en la Bitácora; lo escrito está en la nota de la celda y en la Bitácora.`,
  unknownLetters: (cells: readonly string[], legend: Legend) =>
    `${places(cells)}: no ${cells.length === 1 ? 'está' : 'están'} en la simbología del reporte ${legend.report}. Use ${legendList(legend)} o deje la celda vacía.`,
  unknownEvidenceOwner: (found: string, tab: 'Municipios' | 'Modelo') =>
    `${quote(found)} no está en la pestaña «${tab}»: mientras no se corrija, este renglón no es evidencia de ${tab === 'Municipios' ? 'ningún municipio' : 'ninguna herramienta'}.`,
  noDate: (found: string) => `${quote(found)} no es una fecha: escríbala como 27/09/2022 o «27 de septiembre de 2022».`,
  moreNotices: (count: number) =>
    `Hay ${count} ${count === 1 ? 'aviso' : 'avisos'} más: elija Transparencia > Evidencias > Revisar coherencia.`,
  sharedName: (name: string, choices: readonly string[]) =>
    `${quote(name)} es el nombre de más de un municipio de la pestaña «Municipios»: escriba ${choices.map(quote).join(' o ')}.`,
  unknownNames: (names: readonly string[]) =>
    `${names.length === 1 ? `${quote(names[0] ?? '')} no dice` : `${places(names.map(quote))} no dicen`} de qué municipio es el renglón: escriba el nombre como está en la pestaña «Municipios», o agréguelo allí. Mientras tanto, sus estados no son de nadie.`,
  closedReport: (report: number) =>
    `El reporte ${report} está cerrado y no se edita. Quedó lo que decía la Bitácora, donde también está lo escrito; para corregirlo elija Transparencia > Reportes > Reabrir reporte, que pide el motivo.`,
  closedStructure: (report: number) =>
    `El reporte ${report} está cerrado: deshaga este cambio con Ctrl+Z, o elija Transparencia > Reportes > Reabrir reporte, que pide el motivo.`,
  totalsRestored: (report: number) =>
    `Los totales del reporte ${report} son fórmulas y se volvieron a escribir. Si quería anotar un número, hágalo en una columna o renglón propio.`,
  withoutEvidence: (cells: readonly string[]) =>
    `Cumplido sin evidencia (${places(cells)}): queda marcado con * hasta que haya un renglón en «Evidencias».`,
  situationByHand: (report: number) =>
    `La situación del reporte ${report} no se cambia a mano: elija Transparencia > Reportes > Cerrar reporte o Transparencia > Reportes > Reabrir reporte. Quedó como estaba.`,
  cell: (municipality: string, toolCode: string) => `${municipality}, ${toolCode}`,
  typedCell: (municipality: string, toolCode: string, typed: string) =>
    `${quote(typed)} en ${municipality}, ${toolCode}`,
  typed: (text: string) => `Se escribió «${text}».`,
} as const;
