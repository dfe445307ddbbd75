import { unsupportedFunctions } from '../../formulas';
import type { BookModel } from '../../model/book';

/** Notices printed at most; the rest are counted. */
const listed = 5;

/**
 * @param book as a run leaves it
 * @returns a Spanish sentence for each formula that this computer shows as #NAME? and Google Sheets
 *          computes, so that nobody takes the one for the other
 */
export function formulaNotices(book: BookModel): string[] {
  const found = unsupportedFunctions(book);
  const sentences = found
    .slice(0, listed)
    .map(
      ({ tab, cell, name }) =>
        `Nota: «${tab}», celda ${cell}: aquí no se calcula ${name} y se muestra #NAME?; si es una función de Google Sheets, allí sí se calcula.`,
    );
  return found.length > listed ? [...sentences, `… y ${found.length - listed} fórmulas más.`] : sentences;
}
