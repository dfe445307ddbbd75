import type { Area } from '../../workbook/grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of a tab. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** A side of a tab: how long it is, how it is asked for, and how it is made longer at its end. */
const sides = {
  rows: {
    ask: (sheet: Sheet) => sheet.getMaxRows(),
    add: (sheet: Sheet, after: number, count: number) => sheet.insertRowsAfter(after, count),
  },
  columns: {
    ask: (sheet: Sheet) => sheet.getMaxColumns(),
    add: (sheet: Sheet, after: number, count: number) => sheet.insertColumnsAfter(after, count),
  },
} as const satisfies Record<keyof GridSize, object>;

type Side = keyof typeof sides;

/** How large tabs are while edits are carried out: each side is asked once, then what the edits do to it is kept count of. */
export class GridSizes {
  private readonly known = new Map<string, number>();

  /** @param filled how far tabs were found to reach when they were read, by their id: within that, none need be asked */
  constructor(private readonly filled: ReadonlyMap<number, GridSize>) {}

  /** Makes sure that the tab reaches as far as the area, adding rows and columns at its end. */
  fit(sheet: Sheet, { row, column, rows, columns }: Omit<Area, 'tab'>): void {
    this.reach(sheet, 'rows', row + rows - 1);
    this.reach(sheet, 'columns', column + columns - 1);
  }

  /** Takes note of rows and columns that an edit inserted. */
  grow(sheet: Sheet, rows: number, columns: number): void {
    this.lengthen(sheet, 'rows', rows);
    this.lengthen(sheet, 'columns', columns);
  }

  private reach(sheet: Sheet, side: Side, last: number): void {
    if (last <= (this.filled.get(sheet.getSheetId())?.[side] ?? 0)) return;
    const length = this.lengthOf(sheet, side);
    if (last <= length) return;
    sides[side].add(sheet, length, last - length);
    this.lengthen(sheet, side, last - length);
  }

  private lengthOf(sheet: Sheet, side: Side): number {
    const key = keyOf(sheet, side);
    const length = this.known.get(key) ?? sides[side].ask(sheet);
    this.known.set(key, length);
    return length;
  }

  private lengthen(sheet: Sheet, side: Side, count: number): void {
    const length = this.known.get(keyOf(sheet, side));
    if (length !== undefined) this.known.set(keyOf(sheet, side), length + count);
  }
}

function keyOf(sheet: Sheet, side: Side): string {
  return `${sheet.getSheetId()} ${side}`;
}
