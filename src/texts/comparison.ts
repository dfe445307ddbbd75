import type { ChangeTally, MapHole } from '../domain/model/comparison';
import { changeLabels, shownChanges } from '../workbook/layout/comparison-tab';

/** Pairs of letters or cells listed in one sentence; the rest are counted. */
const listed = 6;

function listOf(items: readonly string[]): string {
  const rest = items.length - listed;
  return rest > 0 ? `${items.slice(0, listed).join(', ')} y ${rest} más` : items.join(', ');
}

function numbersOf(reports: readonly number[]): string {
  return reports.length < 2
    ? reports.join('')
    : `${reports.slice(0, -1).join(', ')} y ${reports[reports.length - 1] ?? ''}`;
}

/** What the add-on asks and says about comparing two reports. */
export const comparisonTexts = {
  title: 'Comparar reportes',
  cannotCompare: 'No se pueden comparar los reportes',
  question: (reports: readonly number[]) =>
    `¿Qué dos reportes quiere comparar? Hay ${numbersOf(reports)}. Escriba sus números, por ejemplo «${numbersOf(reports.slice(-2))}»; si lo deja vacío, se comparan los dos últimos.`,
  tooFew: 'Para comparar hacen falta dos reportes en la pestaña «Reportes», y no los hay: agregue otro.',
  notTwoNumbers: (answer: string) =>
    `«${answer.slice(0, 60)}» no dice qué dos reportes comparar: elija de nuevo la opción y escriba dos números, por ejemplo «2 y 3».`,
  sameTwice: (report: number) =>
    `El reporte ${report} no se puede comparar consigo mismo: elija de nuevo la opción y escriba dos números distintos.`,
  unknownReport: (report: number, reports: readonly number[]) =>
    `No hay un reporte ${report} en la pestaña «Reportes»: elija de nuevo la opción y escriba dos de estos números: ${numbersOf(reports)}.`,
  where: {
    new: (tab: string) => `La comparación está en la pestaña «${tab}».`,
    another: (tab: string) =>
      `Alguien cambió la comparación anterior o escribió a su lado, y se conserva como está: la nueva quedó en la pestaña «${tab}».`,
    rewritten: (tab: string) => `Se puso al día la pestaña «${tab}».`,
    'up-to-date': (tab: string) => `La pestaña «${tab}» ya estaba al día.`,
  },
  counts: (tally: ChangeTally) =>
    shownChanges.map((change) => `${changeLabels[change]}: ${tally[change].toLocaleString('es-MX')}`).join('\n'),
  unconfirmed: (report: number, cells: number) =>
    `En el reporte ${report} hay estados traídos de un reporte anterior que nadie ha confirmado: ${cells.toLocaleString('es-MX')}.`,
  holes: (holes: readonly MapHole[]) =>
    `La pestaña «Equivalencias» no dice qué significa pasar de una letra a otra en estos pares, que se contaron como no comparables: ${listOf(
      holes.map(({ from, to, cells }) => `${from} → ${to} (${cells} ${cells === 1 ? 'celda' : 'celdas'})`),
    )}. Agréguelos allí y vuelva a comparar.`,
} as const;
