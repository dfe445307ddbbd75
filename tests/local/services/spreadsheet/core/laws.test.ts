import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  parseArea,
  printArea,
  quoteTab,
  splitTab,
} from '../../../../../scripts/local/services/spreadsheet/a1';
import { dateInZone, serialInZone } from '../../../../../scripts/local/services/spreadsheet/cells/zoned-serial';
import { shiftArea } from '../../../../../scripts/local/services/spreadsheet/structure/shift-area';
import { bench } from './harness';

const grid = { rowCount: 2000, columnCount: 800 };
const area = fc.record({
  row: fc.nat(999),
  column: fc.nat(700),
  rows: fc.integer({ min: 1, max: 900 }),
  columns: fc.integer({ min: 1, max: 90 }),
});

describe('references', () => {
  test('columns and their letters are one to one', () => {
    fc.assert(fc.property(fc.nat(18_277), (column) => columnNumber(columnLetters(column)) === column));
    expect([columnLetters(25), columnLetters(26), columnLetters(702)]).toEqual(['Z', 'AA', 'AAA']);
  });

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(parseArea(printArea(one), grid)?.area).toEqual(one);
      }),
    );
  });

  test('any tab name survives quoting', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(splitTab(`${quoteTab(name)}!A1`)).toEqual({ tab: name, rest: 'A1' });
      }),
    );
  });

  test('what is no reference is not read as one', () => {
    for (const text of ['', 'A', '1', 'A0', 'A1:', ':B2', 'A1:B2:C3', 'ÁB1', 'A-1', '1A'])
      expect(parseArea(text, grid)).toBeNull();
  });
});

describe('inserting and deleting lines', () => {
  const change = fc.record({
    axis: fc.constantFrom('rows' as const, 'columns' as const),
    at: fc.nat(1200),
    count: fc.integer({ min: 1, max: 50 }),
  });

  test('deleting what was inserted leaves an area as it was', () => {
    fc.assert(
      fc.property(area, change, (one, lines) => {
        const inserted = shiftArea(one, { ...lines, kind: 'insert' });
        expect(inserted && shiftArea(inserted, { ...lines, kind: 'delete' })).toEqual(one);
      }),
    );
  });

  test('an area never gets larger by deleting, and vanishes only when all of it goes', () => {
    fc.assert(
      fc.property(area, change, (one, lines) => {
        const left = shiftArea(one, { ...lines, kind: 'delete' });
        const [start, size] = lines.axis === 'rows' ? [one.row, one.rows] : [one.column, one.columns];
        const isCovered = lines.at <= start && lines.at + lines.count >= start + size;
        expect(left === null).toBe(isCovered);
        if (left) expect(left.rows * left.columns).toBeLessThanOrEqual(one.rows * one.columns);
      }),
    );
  });

  test('on a sheet, keeps every value in its order', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.integer({ min: 1, max: 5 }), (at, count) => {
        const { sheet } = bench();
        const values = Array.from({ length: 12 }, (_, row) => [row]);
        sheet.getRange(1, 1, 12, 1).setValues(values);
        sheet.insertRowsBefore(at + 1, count);
        expect(sheet.getRange(at + 1, 1, count, 1).isBlank()).toBe(true);
        sheet.deleteRows(at + 1, count);
        expect(sheet.getRange(1, 1, 12, 1).getValues()).toEqual(values);
      }),
      { numRuns: 25 },
    );
  });
});

test('sorting loses and invents nothing, and is stable under sorting again', () => {
  const value = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom('a', 'B', 'b', 'ñ', ''), fc.boolean());
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, ascending) => {
      const { sheet } = bench();
      const range = sheet.getRange(1, 1, values.length, 1).setValues(values.map((one) => [one]));
      const sorted = range.sort({ column: 1, ascending }).getValues();
      expect(sorted.map(String).sort()).toEqual(values.map(String).sort());
      expect(range.sort({ column: 1, ascending }).getValues()).toEqual(sorted);
    }),
    { numRuns: 60 },
  );
});

test('an instant comes back from its serial number in every zone, from 1900 to 2100', () => {
  const zones = fc.constantFrom('America/Mexico_City', 'Europe/Madrid', 'Asia/Kolkata', 'UTC');
  const instants = fc.integer({ min: Date.UTC(1922, 0, 2), max: Date.UTC(2100, 0, 1) });
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const back = dateInZone(serialInZone(new Date(instant), zone), zone).getTime();
      // An hour that the clocks show twice is one number in the sheet.
      expect([0, 3_600_000]).toContain(Math.abs(back - instant));
    }),
    { numRuns: 300 },
  );
});
