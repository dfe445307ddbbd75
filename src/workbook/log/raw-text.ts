import { formatShortDate } from '../../domain/model/civil-date';
import type { CellContent } from '../grid';

/** Longest text that the log tells of: an .xlsx cell holds 32,767 characters, and a cell of Sheets 50,000. */
const longestText = 30_000;

/** @returns a cell as the log tells of it: what it holds, whatever that is, without blanks around; '' for a blank */
export function rawText(cell: CellContent | undefined): string {
  if (typeof cell !== 'object') return clipped(String(cell ?? ''));
  return 'error' in cell ? cell.error : formatShortDate(cell.date);
}

/** @returns the text as far as the log tells of it, the same for whoever compares it with what the log holds */
export function clipped(text: string): string {
  return text.trim().slice(0, longestText).trim();
}
