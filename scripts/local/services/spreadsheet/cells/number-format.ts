import type { CellModel } from '../../../model/book';

/** What getNumberFormat answers for a cell on "Automatic": as many decimals as there are, no grouping. */
export const automaticFormat = '0.###############';

const automaticNames = new Set(['', 'general', automaticFormat]);

/**
 * The number format to keep for one that a script sets; "General" and "" mean automatic.
 * @returns undefined for automatic
 */
export function storedFormat(format: string): string | undefined {
  return automaticNames.has(format.toLowerCase()) ? undefined : format;
}

/**
 * The format that decides how a cell's value is read and shown: its own, or the one that its
 * formula's result brings along (a date, a percentage).
 * @param cell calculated
 * @returns '' for automatic
 */
export function effectiveFormat(cell: CellModel): string {
  return cell.style?.numberFormat ?? cell.formulaFormat ?? '';
}
