import type { AreaStyle, CellInput, WorkbookEdit } from '../../workbook/edits';
import type { Area } from '../../workbook/grid';
import type { CellCodec } from './cells';
import { paint } from './paint';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The spreadsheet that edits are sent to. */
interface Target {
  readonly spreadsheet: Spreadsheet;
  readonly codec: CellCodec;
}

type EditOf<Kind extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: Kind }>;

function sheetOf({ spreadsheet }: Target, tab: string): Sheet {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Error(`no tab ${tab} to edit`);
  return sheet;
}

function rangeOf(target: Target, area: Area): Range {
  return sheetOf(target, area.tab).getRange(area.row, area.column, area.rows, area.columns);
}

function addTab({ spreadsheet }: Target, { tab, position, rows, columns }: EditOf<'add-tab'>): void {
  const sheet = spreadsheet.insertSheet(tab, position);
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Text that Sheets would take for a formula, or from which it would take the apostrophe away. */
const wouldBeParsed = /^[=+\-@']/;

/** The format of plain text, under which Sheets keeps what is written as it is. */
const plainText = '@';

function isRisky(input: CellInput): boolean {
  return typeof input === 'string' && wouldBeParsed.test(input);
}

/** Public text is never a formula: outside plain-text cells an apostrophe says that it is text. */
function write(target: Target, { at, cells }: EditOf<'write'>): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = rangeOf(target, { ...at, rows: cells.length, columns });
  const formats = cells.some((row) => row.some(isRisky)) ? range.getNumberFormats() : [];
  const values = cells.map((row, down) =>
    row.map((input, right) => {
      const needsApostrophe = isRisky(input) && formats[down]?.[right] !== plainText;
      return needsApostrophe ? `'${input as string}` : target.codec.encode(input);
    }),
  );
  range.setValues(values);
}

/** How each look is set, by its name; one call for each that is given. */
const setters = {
  background: (range, value) => range.setBackground(value),
  fontColour: (range, value) => range.setFontColor(value),
  fontSize: (range, value) => range.setFontSize(value),
  bold: (range, value) => range.setFontWeight(value ? 'bold' : 'normal'),
  italic: (range, value) => range.setFontStyle(value ? 'italic' : 'normal'),
  horizontal: (range, value) => range.setHorizontalAlignment(value),
  vertical: (range, value) => range.setVerticalAlignment(value),
  wrap: (range, value) => range.setWrap(value),
  rotation: (range, value) => range.setTextRotation(value),
  numberFormat: (range, value) => range.setNumberFormat(value),
  border: (range, value) => setBorder(range, value),
} satisfies { readonly [Name in keyof AreaStyle]-?: (range: Range, value: NonNullable<AreaStyle[Name]>) => Range };

const borderColour = '#B3B6B7';

function setBorder(range: Range, sides: 'all' | 'bottom'): Range {
  const rest = sides === 'all' ? true : null;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  return range.setBorder(rest, rest, true, rest, rest, rest, borderColour, SOLID);
}

function style(target: Target, edit: EditOf<'style'>): void {
  const range = rangeOf(target, edit.area);
  for (const name of Object.keys(edit.style) as (keyof AreaStyle)[]) {
    // Each setter takes the type of its own property, which the table's type guarantees.
    (setters[name] as (range: Range, value: unknown) => Range)(range, edit.style[name]);
  }
}

/** Equal neighbours are set by one call. */
function runsOf(sizes: readonly number[]): { readonly start: number; readonly count: number; readonly size: number }[] {
  const starts = sizes.flatMap((size, index) => (index > 0 && sizes[index - 1] === size ? [] : [index]));
  return starts.map((start, place) => {
    return { start, count: (starts[place + 1] ?? sizes.length) - start, size: sizes[start] ?? 0 };
  });
}

function setWidths(target: Target, { tab, column, pixels }: EditOf<'widths'>): void {
  const sheet = sheetOf(target, tab);
  for (const { start, count, size } of runsOf(pixels)) sheet.setColumnWidths(column + start, count, size);
}

function setHeights(target: Target, { tab, row, pixels }: EditOf<'heights'>): void {
  const sheet = sheetOf(target, tab);
  for (const { start, count, size } of runsOf(pixels)) sheet.setRowHeights(row + start, count, size);
}

function freeze(target: Target, { tab, rows, columns }: EditOf<'freeze'>): void {
  const sheet = sheetOf(target, tab);
  sheet.setFrozenRows(rows);
  sheet.setFrozenColumns(columns);
}

function offerChoices(target: Target, { area, choices, help, strict }: EditOf<'choices'>): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(!strict)
    .setHelpText(help)
    .build();
  rangeOf(target, area).setDataValidation(rule);
}

function offerChoicesFrom(target: Target, { area, source }: EditOf<'choices-from'>): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(rangeOf(target, source), true)
    .setAllowInvalid(true)
    .build();
  rangeOf(target, area).setDataValidation(rule);
}

/** How each kind of edit is carried out. */
const senders = {
  'add-tab': addTab,
  write,
  style,
  merge: (target, { area }) => {
    rangeOf(target, area).merge();
  },
  freeze,
  widths: setWidths,
  heights: setHeights,
  choices: offerChoices,
  'choices-from': offerChoicesFrom,
  note: (target, { area, text }) => {
    rangeOf(target, area).setNote(text);
  },
  paint: (target, edit) => {
    paint(sheetOf(target, edit.area.tab), edit);
  },
  'insert-rows': (target, { tab, row, count }) => {
    sheetOf(target, tab).insertRowsAfter(row - 1, count);
  },
  'insert-columns': (target, { tab, column, count }) => {
    sheetOf(target, tab).insertColumnsAfter(column - 1, count);
  },
} satisfies { readonly [Kind in WorkbookEdit['kind']]: (target: Target, edit: EditOf<Kind>) => void };

/** Carries out the edits in order, each with the fewest calls; none is made per cell. */
export function applyEdits(spreadsheet: Spreadsheet, edits: readonly WorkbookEdit[], codec: CellCodec): void {
  for (const edit of edits) {
    // The table has a sender for each kind, made for that kind's own edit.
    (senders[edit.kind] as (target: Target, edit: WorkbookEdit) => void)({ spreadsheet, codec }, edit);
  }
}
