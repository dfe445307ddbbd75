import type { Selection, WorkbookService } from '../../services/services';
import type { TabContent } from '../../workbook/grid';
import { cellCodec, type CellCodec } from './cells';
import { applyEdits } from './apply-edits';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two calls: how far the tab reaches, and what is in it; a third where what its cells show is wanted too. */
function readTab(sheet: Sheet, codec: CellCodec, asShown: boolean): TabContent {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const content = { name: sheet.getName(), cells: values.map((row) => row.map(codec.decode)) };
  return asShown ? { ...content, shown: range.getDisplayValues() } : content;
}

/** A chart on a tab of its own has no cells: asking for them throws. */
function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

function selectionOf(spreadsheet: Spreadsheet): Selection | null {
  const range = spreadsheet.getActiveRange();
  return range === null ? null : { tab: range.getSheet().getName(), row: range.getRow(), column: range.getColumn() };
}

/** The spreadsheet's zone where it is another than the script's, so that days do not slip. */
function foreignTimeZone(spreadsheet: Spreadsheet): string | null {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return timeZone === Session.getScriptTimeZone() ? null : timeZone;
}

/** @returns the workbook service on that spreadsheet */
export function workbookService(spreadsheet: Spreadsheet): WorkbookService {
  const codec = cellCodec(foreignTimeZone(spreadsheet));
  return {
    read: (wanted = () => true, asShown = () => false) =>
      spreadsheet
        .getSheets()
        .filter((sheet) => hasCells(sheet) && wanted(sheet.getName()))
        .map((sheet) => readTab(sheet, codec, asShown(sheet.getName()))),
    selection: () => selectionOf(spreadsheet),
    apply: (edits) => {
      applyEdits(spreadsheet, edits, codec);
    },
  };
}
