import { formatShortDate } from '../../domain/model/civil-date';
import type { CellContent } from '../grid';

/** @returns a cell as the log tells of it: what it holds, whatever that is, without blanks around; '' for a blank */
export function rawText(cell: CellContent | undefined): string {
  if (typeof cell !== 'object') return String(cell ?? '').trim();
  return 'error' in cell ? cell.error : formatShortDate(cell.date);
}
