import { normalise } from '../../domain/model/same-text';
import type { CellInput } from '../edits';
import type { CellContent } from '../grid';

/** @returns what a person reads in a text or number cell; '' for blanks, days, errors and ticks */
export function cellText(cell: CellContent | CellInput | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** @returns the text of a header or label, as names are compared */
export function headerText(cell: CellContent | CellInput | undefined): string {
  return normalise(cellText(cell));
}
