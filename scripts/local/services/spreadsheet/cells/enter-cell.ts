import type { CellModel, CellValue } from '../../../model/book';
import { defaultFormats, parseInput } from '../../../formulas';
import { exception } from '../../exception';
import { noContent, withCell, withStyle } from '../book-access';
import { serialInZone } from './zoned-serial';

/** What decides how an entered value is understood. */
export interface EntryContext {
  readonly locale: string;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const longestText = 50_000;

/**
 * The cell after a script entered a value, its looks, note and validation kept. Text is read as if
 * it were typed; a Date gets the default date format where the cell's is automatic.
 * @param cell the cell as it was
 * @param entered null, undefined and '' clear it
 * @throws where a text is longer than a cell holds
 */
export function enterValue(cell: CellModel, entered: unknown, context: EntryContext): CellModel {
  if (entered === null || entered === undefined || entered === '') return bare(cell, null);
  if (typeof entered === 'boolean') return bare(cell, entered);
  if (typeof entered === 'number') return bare(cell, Number.isFinite(entered) ? entered : { code: '#NUM!' });
  if (entered instanceof Date && !Number.isNaN(entered.getTime())) return enterDate(cell, entered, context);
  return enterText(cell, textOf(entered), context);
}

/** Objects are written as their own text; live writes something of the kind, documented nowhere. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(value);
}

/** The cell with a value and nothing that belonged to the old one. */
function bare(cell: CellModel, value: CellValue): CellModel {
  return withCell(cell, { ...noContent, value });
}

function enterDate(cell: CellModel, date: Date, context: EntryContext): CellModel {
  const serial = serialInZone(date, context.timeZone);
  const { date: dayOnly, dateTime } = defaultFormats(context.locale);
  return formatted(bare(cell, serial), Number.isInteger(serial) ? dayOnly : dateTime);
}

function enterText(cell: CellModel, text: string, context: EntryContext): CellModel {
  if (text.length > longestText)
    throw exception('Your input contains more than the maximum of 50000 characters in a single cell.');
  const read = parseInput(text, { format: cell.style?.numberFormat ?? '', locale: context.locale, now: context.now });
  if (read.formula !== undefined) return enterFormula(cell, read.formula);
  return formatted(bare(cell, read.value), read.numberFormat);
}

/** Gives the cell a format that its input implies, unless somebody chose one. */
function formatted(cell: CellModel, format: string | undefined): CellModel {
  if (format === undefined || cell.style?.numberFormat !== undefined) return cell;
  return withStyle(cell, { numberFormat: format });
}

/**
 * The cell after a formula was entered; its value is unknown until the book is calculated.
 * @param cell the cell as it was
 * @param formula with or without its "="; empty clears the cell
 */
export function enterFormula(cell: CellModel, formula: string): CellModel {
  const trimmed = formula.trim();
  if (trimmed === '') return bare(cell, null);
  return withCell(bare(cell, null), { formula: trimmed.startsWith('=') ? trimmed : `=${trimmed}` });
}
