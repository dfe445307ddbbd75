import type { Cell, CellStyle as FileStyle, CellValue as FileValue } from 'hucre';
import type { CellModel, CellStyle, CellValue, RangeModel } from '../../model/book';
import { rangeAddress } from './a1';
import { asArrayFormula, fromFileFormula, toFileFormula, withoutArrayFormula } from './formula';
import { cellLink, withLink } from './links';
import type { StyleSamples } from './plain-cells';
import { isPortable } from './portable';
import { fromRichText, toRichText } from './rich-text';
import type { FileBase } from './style';
import { plainXmlText, storableText } from './text';

/** A cell as the codec takes and gives it. */
export type FileCell = Partial<Cell> & Pick<Cell, 'value'>;

/** The errors that an .xlsx has; Sheets' others ("#ERROR!") are written as text. */
const FILE_ERRORS = new Set(['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!']);
/** Texts that the codec would take for errors. */
const ERROR_TEXTS = new Set([...FILE_ERRORS, '#GETTING_DATA', '#SPILL!', '#CALC!']);
const DAY = 86_400_000;
const LEAP_YEAR_BUG = 60;

export interface WriteContext {
  /** Tabs with another name in the file. */
  readonly tabNames: ReadonlyMap<string, string>;
  readonly styleOf: (style: CellStyle) => FileStyle;
  /** Where a cell of each look is that the codec writes; grows. */
  readonly samples: StyleSamples;
}

export interface ReadContext {
  readonly base: FileBase;
  /** Tabs whose name in the file is not their own, by the name in the file. */
  readonly tabNames: ReadonlyMap<string, string>;
  readonly styleOf: (style: FileStyle) => CellStyle | undefined;
}

function storableValue(value: CellValue): FileValue {
  if (typeof value === 'string') return storableText(value);
  if (value === null || typeof value !== 'object') return value;
  return value.code;
}

/** What the file keeps beside a formula: programs compute an error again when there is no value. */
function formulaParts(
  cell: CellModel,
  formula: string,
  array: RangeModel | undefined,
  context: WriteContext,
): FileCell {
  const isError = typeof cell.value === 'object';
  const value = isError ? null : storableValue(cell.value);
  return {
    value,
    type: 'formula',
    formula: toFileFormula(plainXmlText(formula), context.tabNames),
    ...(value !== null && { formulaResult: value }),
    ...(array && { formulaType: 'array' as const, formulaRef: rangeAddress(array), formulaDynamic: true }),
  };
}

/** A formula that no other program computes would be shown as an error: its value alone is written. */
function contentParts(cell: CellModel, array: RangeModel | undefined, context: WriteContext): FileCell {
  const own = cell.formula?.slice(1);
  const formula = own === undefined || !array ? own : (withoutArrayFormula(own) ?? own);
  return formula !== undefined && isPortable(formula)
    ? formulaParts(cell, formula, array, context)
    : literalParts(cell);
}

function literalParts(cell: CellModel): FileCell {
  const value = storableValue(cell.value);
  if (typeof cell.value === 'object' && cell.value !== null && FILE_ERRORS.has(cell.value.code))
    return { value, type: 'error' };
  if (typeof value !== 'string') return { value };
  const rich = toRichText(value, cell.runs ?? [], cell.style ?? {});
  // A text such as "#N/A" is written in a piece of its own, else it would come back as an error.
  const richText = rich ?? (ERROR_TEXTS.has(value) ? [{ text: value }] : undefined);
  return { value, type: 'string', ...(richText && { richText }) };
}

/** A formula's own format is written as the cell's, so that a date looks like one everywhere. */
export function shownStyle({ style, formulaFormat }: CellModel): CellStyle | undefined {
  if (formulaFormat === undefined || style?.numberFormat !== undefined) return style;
  return { ...style, numberFormat: formulaFormat };
}

/**
 * @param cell of a sheet
 * @param array the range its formula fills, when it is an array formula
 * @returns the cell as the codec takes it, texts not escaped yet
 */
export function toFileCell(cell: CellModel, array: RangeModel | undefined, context: WriteContext): FileCell {
  const parts = contentParts(cell, array, context);
  const style = shownStyle(cell);
  const link = typeof parts.value === 'string' ? cellLink(cell.runs ?? []) : undefined;
  return {
    ...parts,
    ...(style && { style: context.styleOf(style) }),
    ...(cell.note !== undefined && cell.note !== '' && { comment: { text: plainXmlText(cell.note) } }),
    ...(link !== undefined && { hyperlink: { target: plainXmlText(link) } }),
  };
}

/**
 * @param date as the codec reads a number under a date format
 * @returns days since 30 December 1899, as the number was; null beyond what dates can say
 */
function serialOf(date: Date): number | null {
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / DAY;
  if (Number.isNaN(days)) return null;
  return Math.round((days >= LEAP_YEAR_BUG ? days + 1 : days) * 1e10) / 1e10;
}

/**
 * What comes back of a number under a date format: dates are read to the millisecond.
 * @param serial as it is written
 */
export function roundedSerial(serial: number): number | null {
  const days = serial > LEAP_YEAR_BUG ? serial - 1 : serial;
  return serialOf(new Date(Date.UTC(1899, 11, 31) + Math.round(days * DAY)));
}

function valueOf(cell: FileCell): CellValue {
  if (cell.value instanceof Date) return serialOf(cell.value);
  return cell.type === 'error' && typeof cell.value === 'string' ? { code: cell.value } : cell.value;
}

/** LibreOffice writes TRUE, FALSE and errors that a person typed as formulas for them. */
function isTypedConstant({ formula = '', value }: FileCell): boolean {
  return /^(?:TRUE|FALSE)\(\)$/i.test(formula)
    ? typeof value === 'boolean'
    : formula.startsWith('#') && formula === value;
}

function formulaOf(cell: FileCell, context: ReadContext): string | undefined {
  if (cell.formula === undefined || cell.formula === '' || isTypedConstant(cell)) return undefined;
  const formula = fromFileFormula(cell.formula, context.tabNames);
  return `=${cell.formulaType === 'array' ? asArrayFormula(formula) : formula}`;
}

function runsOf(cell: FileCell, style: CellStyle, context: ReadContext): CellModel['runs'] {
  if (typeof cell.value !== 'string') return undefined;
  const runs = fromRichText(cell.richText ?? [], style, context.base);
  const link = cell.hyperlink?.location === undefined ? cell.hyperlink?.target : `#${cell.hyperlink.location}`;
  const linked = link ? withLink(runs, link, cell.value.length) : runs;
  return linked.length === 0 ? undefined : linked;
}

type Writable = { -readonly [Key in keyof CellModel]: CellModel[Key] };

function addLooks(read: Writable, cell: FileCell, context: ReadContext): void {
  const style = cell.style && context.styleOf(cell.style);
  if (style) read.style = style;
  if (cell.comment?.text) read.note = cell.comment.text;
  const isTyped = read.formula === undefined && !read.spilled;
  const runs = isTyped ? runsOf(cell, style ?? {}, context) : undefined;
  if (runs) read.runs = runs;
}

/**
 * @param cell as the file has it, shared formulas already spelled out
 * @param spilled it lies in the range of another cell's array formula
 * @returns the cell, or null where it is blank and plain
 */
export function fromFileCell(cell: FileCell, spilled: boolean, context: ReadContext): CellModel | null {
  const read: Writable = { value: valueOf(cell) };
  const formula = formulaOf(cell, context);
  if (formula !== undefined) read.formula = formula;
  if (spilled) read.spilled = true;
  addLooks(read, cell, context);
  return read.value === null && Object.keys(read).length === 1 ? null : read;
}
