import { isRefusal, RefusedEdit } from '../../services/refused-edit';
import type { AreaStyle, WorkbookEdit } from '../../workbook/edits';
import { areaAddress } from '../../workbook/place';
import type { CellCodec } from './cells';
import { drawChart } from './charts';
import { GridSizes, type GridSize } from './grid-sizes';
import { KnownFormats } from './known-formats';
import { guard, guardTab, lockTab, unlockTab } from './guards';
import { paint } from './paint';
import { rangeOf, sheetOf, type EditOf, type Target } from './target';
import { writeCells } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab planned to come after others that are not there becomes the last. */
function addTab({ spreadsheet, sizes }: Target, { tab, position, rows, columns }: EditOf<'add-tab'>): void {
  const sheet = spreadsheet.insertSheet(tab, Math.min(position, spreadsheet.getNumSheets()));
  sizes.fit(sheet, { row: 1, column: 1, rows, columns });
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
  target.sizes.fit(sheet, { row: 1, column, rows: 1, columns: pixels.length });
  for (const { start, count, size } of runsOf(pixels)) sheet.setColumnWidths(column + start, count, size);
}

function setHeights(target: Target, { tab, row, pixels }: EditOf<'heights'>): void {
  const sheet = sheetOf(target, tab);
  target.sizes.fit(sheet, { row, column: 1, rows: pixels.length, columns: 1 });
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

/** Rectangles named in one call: no limit is documented, so none is tried. */
const namedAtOnce = 500;

/** One call for all the cells, whatever their number; a few where they lie in very many places. */
function fill(target: Target, { tab, areas, value, note, numberFormat }: EditOf<'fill'>): void {
  const sheet = sheetOf(target, tab);
  for (let first = 0; first < areas.length; first += namedAtOnce) {
    const named = areas.slice(first, first + namedAtOnce).map((area) => areaAddress(area));
    const cells = sheet.getRangeList(named);
    if (value !== undefined) cells.setValue(value);
    if (note !== undefined) cells.setNote(note);
    if (numberFormat !== undefined) cells.setNumberFormat(numberFormat);
  }
}

function setMarks(target: Target, { area, notes, formats }: EditOf<'marks'>): void {
  const range = rangeOf(target, area);
  range.setNotes(notes.map((row) => [...row]));
  range.setNumberFormats(formats.map((row) => [...row]));
}

/** How each kind of edit is carried out. */
const senders = {
  'add-tab': addTab,
  write: writeCells,
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
  fill,
  marks: setMarks,
  'rename-tab': (target, { tab, name }) => {
    sheetOf(target, tab).setName(name);
  },
  'hide-tab': (target, { tab }) => {
    sheetOf(target, tab).hideSheet();
  },
  guard: (target, edit) => {
    guard(sheetOf(target, edit.tab), edit);
  },
  'guard-tab': (target, edit) => {
    guardTab(sheetOf(target, edit.tab), edit);
  },
  'lock-tab': (target, edit) => {
    lockTab(sheetOf(target, edit.tab), edit);
  },
  'unlock-tab': (target, edit) => {
    unlockTab(sheetOf(target, edit.tab), edit);
  },
  chart: (target, { tab, chart }) => {
    drawChart(sheetOf(target, tab), chart);
  },
  paint: (target, edit) => {
    paint(sheetOf(target, edit.area.tab), edit);
  },
  'insert-rows': (target, { tab, row, count }) => {
    const sheet = sheetOf(target, tab);
    sheet.insertRowsAfter(row - 1, count);
    target.sizes.grow(sheet, count, 0);
  },
  'insert-columns': (target, { tab, column, count }) => {
    const sheet = sheetOf(target, tab);
    sheet.insertColumnsAfter(column - 1, count);
    target.sizes.grow(sheet, 0, count);
  },
} satisfies { readonly [Kind in WorkbookEdit['kind']]: (target: Target, edit: EditOf<Kind>) => void };

function send(target: Target, edit: WorkbookEdit): void {
  try {
    // The table has a sender for each kind, made for that kind's own edit.
    (senders[edit.kind] as (target: Target, edit: WorkbookEdit) => void)(target, edit);
    target.formats.note(edit);
  } catch (failure) {
    throw isRefusal(failure) ? new RefusedEdit(String(failure)) : failure;
  }
}

/**
 * Carries out the edits in order, each with the fewest calls; none is made per cell.
 * @param filled how far tabs were found to reach when they were read, by their id
 * @throws RefusedEdit where the person may not edit; the edits before it stay
 */
export function applyEdits(
  spreadsheet: Spreadsheet,
  edits: readonly WorkbookEdit[],
  codec: CellCodec,
  filled: ReadonlyMap<number, GridSize>,
): void {
  const target = { spreadsheet, codec, sizes: new GridSizes(filled), formats: new KnownFormats() };
  for (const edit of edits) send(target, edit);
}
