import * as fc from 'fast-check';
import { bench } from './harness';

describe('groups of rows and columns', () => {
  test('are made, found, folded and taken away', () => {
    const { sheet } = bench();
    sheet.getRange('2:5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    expect([1, 2, 3, 5, 6].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2, 1, 0]);
    const inner = sheet.getRowGroup(4, 2)!;
    expect([inner.getRange().getA1Notation(), inner.getDepth(), inner.getControlIndex()]).toEqual(['3:4', 2, 5]);
    inner.collapse();
    expect([2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
    inner.remove();
    expect(sheet.isRowHiddenByUser(3)).toBe(false);
    expect(sheet.getRowGroup(3, 2)).toBeNull();
    expect(() => inner.isCollapsed()).toThrow('no longer exists');
  });

  test('what an inner group folds away stays so when the outer one opens', () => {
    const { sheet } = bench();
    sheet.getRange('B:E').shiftColumnGroupDepth(1);
    sheet.getRange('C:D').shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
    sheet.getColumnGroup(2, 1)!.expand();
    expect([2, 3, 5].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, false]);
    sheet.expandColumnGroupsUpToDepth(2);
    expect(sheet.getColumnGroup(3, 2)!.isCollapsed()).toBe(false);
    sheet.expandColumnGroupsUpToDepth(1);
    expect(sheet.getColumnGroup(3, 2)!.isCollapsed()).toBe(true);
  });

  test('a range collapses the groups within it, or the deepest partly within it', () => {
    const { sheet } = bench();
    sheet.getRange('2:5').shiftRowGroupDepth(1);
    sheet.getRange('3:4').shiftRowGroupDepth(1);
    sheet.getRange('A4').collapseGroups();
    expect([1, 2].map((depth) => sheet.getRowGroup(4, depth)!.isCollapsed())).toEqual([false, true]);
    sheet.getRange('A1:A9').collapseGroups();
    expect(sheet.getRowGroup(4, 1)!.isCollapsed()).toBe(true);
    sheet.getRange('A6').expandGroups();
    expect([1, 2].map((depth) => sheet.getRowGroup(4, depth)!.isCollapsed())).toEqual([false, true]);
  });

  test('the control stands after a group unless it is put before', () => {
    const { app, sheet } = bench();
    const { AFTER, BEFORE } = app.GroupControlTogglePosition;
    sheet.getRange('2:3').shiftRowGroupDepth(1);
    expect([sheet.getRowGroupControlPosition(), sheet.getRowGroup(2, 1)!.getControlIndex()]).toEqual([AFTER, 4]);
    sheet.setRowGroupControlPosition(BEFORE);
    expect([sheet.getRowGroupControlPosition(), sheet.getRowGroup(2, 1)!.getControlIndex()]).toEqual([BEFORE, 1]);
  });

  test('lines put within a group belong to it, and it moves with its lines', () => {
    const { sheet } = bench();
    sheet.getRange('3:4').shiftRowGroupDepth(1);
    sheet.insertRowsAfter(3, 2).insertRowBefore(1);
    expect(sheet.getRowGroup(5, 1)!.getRange().getA1Notation()).toBe('4:7');
    sheet.deleteRows(4, 4);
    expect(sheet.getRowGroup(4, 1)).toBeNull();
  });

  test('eight levels are the most', () => {
    const { sheet } = bench();
    expect(() => sheet.getRange('2:3').shiftRowGroupDepth(9)).toThrow('The group depth cannot be greater than 8.');
    expect(sheet.getRange('2:3').shiftRowGroupDepth(-3).getSheet().getRowGroupDepth(2)).toBe(0);
  });

  test('a line is hidden exactly while a collapsed group holds it', () => {
    const span = fc.record({ start: fc.integer({ min: 1, max: 8 }), count: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), fc.array(span, { maxLength: 4 }), (grouped, folded) => {
        const { sheet } = bench();
        const rows = ({ start, count }: { start: number; count: number }) => sheet.getRange(start, 1, count);
        for (const one of grouped) rows(one).shiftRowGroupDepth(1);
        for (const one of folded) rows(one).collapseGroups();
        for (let row = 1; row <= 12; row += 1) {
          const depths = Array.from({ length: sheet.getRowGroupDepth(row) }, (_, at) => at + 1);
          const isFolded = depths.some((depth) => sheet.getRowGroup(row, depth)!.isCollapsed());
          expect(sheet.isRowHiddenByUser(row)).toBe(isFolded);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Documented, but missing from the declarations of @types/google-apps-script. */
interface TabColors {
  getTabColorObject(): GoogleAppsScript.Spreadsheet.Color | null;
  setTabColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): unknown;
}

test('the colour of a tab is given as text, as a colour or as one of the theme', () => {
  const made = bench();
  const { app } = made;
  const sheet = made.sheet as typeof made.sheet & TabColors;
  expect(sheet.getTabColorObject()).toBeNull();
  sheet.setTabColorObject(app.newColor().setThemeColor(app.ThemeColorType.ACCENT2).build());
  expect(String(sheet.getTabColorObject()!.getColorType())).toBe('THEME');
  sheet.setTabColor('red');
  expect(sheet.getTabColorObject()!.asRgbColor().asHexString()).toBe('#ff0000');
  sheet.setTabColorObject(null);
  expect(sheet.getTabColor()).toBeNull();
});
