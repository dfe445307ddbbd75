import fc from 'fast-check';
import type {
  BookModel,
  CellModel,
  CellStyle,
  RangeModel,
  SheetModel,
  TextRun,
} from '../../../scripts/local/model/book';
import { blankBook } from '../../../scripts/local/workbook-file';
import { sameData } from '../../../scripts/local/workbook-file/sidecar/same-data';
import { roundTrip } from './round-trip';

const colour = fc.constantFrom('#000000', '#ff0000', '#00b050', '#123abc');
const line = fc.record({
  style: fc.constantFrom('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  color: colour,
});
const style = fc.record(
  {
    background: colour,
    fontColor: colour,
    fontFamily: fc.constantFrom('Arial', 'Georgia', 'Times New Roman'),
    fontSize: fc.integer({ min: 6, max: 72 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.constantFrom('OVERFLOW', 'WRAP', 'CLIP'),
    rotation: fc.integer({ min: -90, max: 90 }),
    numberFormat: fc.constantFrom('@', '0.00', 'dd/mm/yyyy', 'hh:mm:ss', '[h]:mm', '"a"0'),
    borders: fc.record({ top: line, left: line, bottom: line, right: line }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CellStyle>;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('_', 'x', '0', '4', '1', ' ', '\n', '\r', '\uD800', '\uFFFF', '#', '='),
    maxLength: 12,
  }),
  fc.constantFrom('#N/A', '#REF!', '=A1', 'TRUE', ' ', 'a'.repeat(40_000)),
);
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.double({ min: 0, max: 60_000, noNaN: true }),
  fc.boolean(),
  fc.constantFrom({ code: '#N/A' }, { code: '#ERROR!' }, { code: '#DIV/0!' }),
  fc.constant(null),
);
const formula = fc.constantFrom(
  '=SUM(A1:B2)',
  '=A1&"A2:A"',
  "=COUNTA('Tab 2'!A2:A)",
  '=FILTER(A:A,B:B="x")',
  '=ARRAYFORMULA(A1:A3*2)',
  '=IFNA(1E5+A1,"_xlfn.")',
  '=1\r+2',
);
const runs = fc.constantFrom<TextRun[]>(
  [{ start: 0, end: 1, style: { bold: true } }],
  [{ start: 0, end: 1, link: 'https://a.mx/?a=b&c="d"' }],
  [
    { start: 0, end: 1, link: 'https://a.mx' },
    { start: 1, end: 2, link: 'https://b.mx', style: { fontColor: '#ff0000' } },
  ],
);
const validation = fc.constantFrom(
  { criteria: 'VALUE_IN_LIST', args: [], list: ['a', 'b,c'], showDropdown: false, allowInvalid: true },
  {
    criteria: 'NUMBER_NOT_BETWEEN',
    args: [
      { kind: 'value', value: 1 },
      { kind: 'value', value: 2 },
    ],
    allowInvalid: false,
    help: 'x\ny',
  },
);
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc
      .record(
        { value, formula, style, note: text, runs, validation, spilled: fc.constant(true as const) },
        { requiredKeys: ['value'] },
      )
      .map((each) =>
        typeof each.value === 'string' && each.value.length > 1 ? each : { ...each, runs: undefined },
      ) as fc.Arbitrary<CellModel>,
  },
);
const range: fc.Arbitrary<RangeModel> = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const sheet = fc.record(
  {
    cells: fc.array(fc.oneof(fc.array(cell, { maxLength: 5 }), fc.constant(null)), { maxLength: 6 }),
    rowCount: fc.integer({ min: 10, max: 2000 }),
    columnCount: fc.integer({ min: 10, max: 40 }),
    frozenRows: fc.nat(3),
    hidden: fc.boolean(),
    tabColor: fc.option(colour),
    rowHeights: fc.dictionary(fc.constantFrom('0', '3', '9'), fc.integer({ min: 2, max: 300 })),
    columnWidths: fc.dictionary(fc.constantFrom('0', '3', '9'), fc.integer({ min: 2, max: 900 })),
    hiddenRows: fc.dictionary(fc.constantFrom('1', '8'), fc.constant(true as const)),
    filter: fc.option(fc.record({ range, criteria: fc.constant({}) })),
    protections: fc.array(
      fc.record({
        id: fc.string(),
        kind: fc.constant('SHEET' as const),
        description: fc.string(),
        warningOnly: fc.boolean(),
        domainEdit: fc.boolean(),
        editors: fc.array(fc.string()),
        unprotected: fc.array(range, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    bandings: fc.array(
      fc.record({
        id: fc.nat(),
        range,
        axis: fc.constantFrom('ROW' as const, 'COLUMN' as const),
        header: fc.option(colour),
        first: fc.option(colour),
        second: fc.option(colour),
        footer: fc.option(colour),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

const book = fc.array(sheet, { minLength: 1, maxLength: 3 }).map((sheets): BookModel => {
  const blank = blankBook('Libro');
  const [tab] = blank.sheets as [SheetModel];
  // Another id than the tab's place, which a reader without the sidecar would guess.
  return {
    ...blank,
    sheets: sheets.map((changes, index) => ({ ...tab, ...changes, id: index * 7 + 3, name: `Tab ${index + 1}` })),
    activeSheetId: 3,
    lastId: 99,
  };
});

/** The book without what no spreadsheet program makes: values that no formula filled in, dates beyond 9999 or between two milliseconds. */
function likely(wild: BookModel): BookModel {
  const tame = (each: CellModel | null): CellModel | null => {
    if (!each) return null;
    const { spilled, ...rest } = each;
    if (typeof rest.value !== 'number') return spilled === true ? { ...rest, value: 7 } : rest;
    const isOdd = spilled === true || Math.abs(rest.value) > 60_000;
    return { ...rest, value: isOdd ? 7 : Math.round(rest.value * 1000) / 1000 };
  };
  return {
    ...wild,
    sheets: wild.sheets.map((each) => ({ ...each, cells: each.cells.map((row) => row && row.map(tame)) })),
  };
}

/** A cell with nothing in it is as good as none, and so is what follows the last one. */
function essence(cells: SheetModel['cells']): Record<string, CellModel> {
  const kept: Record<string, CellModel> = {};
  cells.forEach((row, at) =>
    row?.forEach((each, column) => {
      const isBlank = each === null || sameData(each, { value: null });
      if (!isBlank) kept[`${at},${column}`] = each;
    }),
  );
  return kept;
}

function expectSame(after: BookModel, before: BookModel): void {
  const bare = ({ sheets, ...rest }: BookModel): unknown => ({
    ...rest,
    sheets: sheets.map(({ cells, ...frame }) => ({ ...frame, cells: essence(cells) })),
  });
  const same = sameData(bare(after), bare(before));
  if (!same) expect(bare(after)).toEqual(bare(before));
  expect(same).toBe(true);
}

describe('any book', () => {
  it('is read back exactly as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(book, async (before) => {
        expectSame(await roundTrip(before), before);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('is whole when another program saved its .xlsx again', async () => {
    await fc.assert(
      fc.asyncProperty(book.map(likely), async (before) => {
        expectSame(await roundTrip(before, 'outdated'), before);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('is the same, read from the .xlsx alone and written again', async () => {
    await fc.assert(
      fc.asyncProperty(book, async (before) => {
        const once = await roundTrip(likely(before), 'without');
        expectSame(await roundTrip(once, 'without'), once);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
