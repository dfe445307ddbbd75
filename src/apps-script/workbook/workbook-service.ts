import type { Selection, WorkbookService } from '../../services/services';
import type { TabContent } from '../../workbook/grid';
import { cellCodec, type CellCodec } from './cells';
import { applyEdits } from './apply-edits';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two calls: how far the tab reaches, and what is in it. */
function readTab(sheet: Sheet, codec: CellCodec): TabContent {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return { name: sheet.getName(), cells: values.map((row) => row.map(codec.decode)) };
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
    read: (wanted = () => true) =>
      spreadsheet
        .getSheets()
        .filter((sheet) => wanted(sheet.getName()))
        .map((sheet) => readTab(sheet, codec)),
    selection: () => selectionOf(spreadsheet),
    apply: (edits) => {
      applyEdits(spreadsheet, edits, codec);
    },
  };
}
