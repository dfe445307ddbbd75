import { isRefusal } from '../../services/refused-edit';
import type { CellMarks, Selection, TabTop, WorkbookService } from '../../services/services';
import type { Area, TabContent } from '../../workbook/grid';
import { cellCodec, type CellCodec } from './cells';
import { applyEdits } from './apply-edits';
import type { GridSize } from './grid-sizes';
import { readLinks } from './read-links';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two calls: how far the tab reaches, and what is in it; a third where what its cells show is wanted too. */
function readTab(sheet: Sheet, codec: CellCodec, asShown: boolean): TabContent {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const content = { name: sheet.getName(), id: sheet.getSheetId(), cells: values.map((row) => row.map(codec.decode)) };
  return asShown ? { ...content, shown: range.getDisplayValues() } : content;
}

/** The first rows of a tab that may be very long, and how far it reaches: four calls, however long it is. */
function readTop(sheet: Sheet | null, rows: number, codec: CellCodec): TabTop | null {
  if (sheet === null) return null;
  const [lastRow, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (lastRow === 0 || columns === 0) return { lastRow: 0, cells: [] };
  const values: unknown[][] = sheet.getRange(1, 1, Math.min(rows, lastRow), columns).getValues();
  return { lastRow, cells: values.map((row) => row.map(codec.decode)) };
}

function readMarks(sheet: Sheet | null, { row, column, rows, columns }: Area): CellMarks {
  const range = sheet?.getRange(row, column, rows, columns);
  return { notes: range?.getNotes() ?? [], formats: range?.getNumberFormats() ?? [] };
}

function isAllowed(edit: () => void): boolean {
  try {
    edit();
    // Writes wait to be sent, and are refused only then.
    SpreadsheetApp.flush();
    return true;
  } catch (failure) {
    if (isRefusal(failure)) return false;
    throw failure;
  }
}

/** A chart on a tab of its own has no cells: asking for them throws. */
function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

function selectionOf(spreadsheet: Spreadsheet): Selection | null {
  const range = spreadsheet.getActiveRange();
  if (range === null) return null;
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  return { tab: range.getSheet().getName(), row: range.getRow(), column: range.getColumn(), rows, columns };
}

/** The spreadsheet's zone where it is another than the one that dates of the script are in, so that days do not slip. */
function foreignTimeZone(spreadsheet: Spreadsheet): string | null {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return timeZone === new Intl.DateTimeFormat().resolvedOptions().timeZone ? null : timeZone;
}

/** @returns the workbook service on that spreadsheet */
export function workbookService(spreadsheet: Spreadsheet): WorkbookService {
  const codec = cellCodec(foreignTimeZone(spreadsheet));
  const filled = new Map<number, GridSize>();
  const noted = (tab: TabContent): TabContent => {
    if (tab.id !== undefined) filled.set(tab.id, { rows: tab.cells.length, columns: tab.cells[0]?.length ?? 0 });
    return tab;
  };
  return {
    read: (wanted = () => true, asShown = () => false) =>
      spreadsheet
        .getSheets()
        .filter((sheet) => hasCells(sheet) && wanted(sheet.getName()))
        .map((sheet) => noted(readTab(sheet, codec, asShown(sheet.getName())))),
    address: () => spreadsheet.getUrl(),
    tabNames: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),
    readTop: (tab, rows) => readTop(spreadsheet.getSheetByName(tab), rows, codec),
    readMarks: (area) => readMarks(spreadsheet.getSheetByName(area.tab), area),
    readLinks: (area) => readLinks(spreadsheet.getSheetByName(area.tab), area),
    selection: () => selectionOf(spreadsheet),
    apply: (edits) => {
      applyEdits(spreadsheet, edits, codec, filled);
    },
    tryApply: (edits) =>
      isAllowed(() => {
        applyEdits(spreadsheet, edits, codec, filled);
      }),
  };
}
