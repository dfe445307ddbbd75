import type { Area } from '../../workbook/grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of a tab. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How large tabs are while edits are carried out: each is asked once, then what the edits do to it is kept count of. */
export class GridSizes {
  private readonly known = new Map<number, GridSize>();

  /** @param filled how far tabs were found to reach when they were read, by their id: within that, none need be asked */
  constructor(private readonly filled: ReadonlyMap<number, GridSize>) {}

  /** Makes sure that the tab reaches as far as the area, adding rows and columns at its end. */
  fit(sheet: Sheet, { row, column, rows, columns }: Omit<Area, 'tab'>): void {
    if (this.isFilled(sheet, row + rows - 1, column + columns - 1)) return;
    const size = this.of(sheet);
    const [missingRows, missingColumns] = [row + rows - 1 - size.rows, column + columns - 1 - size.columns];
    if (missingRows > 0) sheet.insertRowsAfter(size.rows, missingRows);
    if (missingColumns > 0) sheet.insertColumnsAfter(size.columns, missingColumns);
    this.grow(sheet, Math.max(0, missingRows), Math.max(0, missingColumns));
  }

  /** Takes note of rows and columns that an edit inserted. */
  grow(sheet: Sheet, rows: number, columns: number): void {
    const size = this.known.get(sheet.getSheetId());
    if (size) this.known.set(sheet.getSheetId(), { rows: size.rows + rows, columns: size.columns + columns });
  }

  private isFilled(sheet: Sheet, lastRow: number, lastColumn: number): boolean {
    const filled = this.filled.get(sheet.getSheetId());
    return filled !== undefined && lastRow <= filled.rows && lastColumn <= filled.columns;
  }

  private of(sheet: Sheet): GridSize {
    const size = this.known.get(sheet.getSheetId()) ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    this.known.set(sheet.getSheetId(), size);
    return size;
  }
}
