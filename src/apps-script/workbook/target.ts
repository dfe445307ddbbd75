import type { WorkbookEdit } from '../../workbook/edits';
import type { Area } from '../../workbook/grid';
import type { CellCodec } from './cells';
import type { GridSizes } from './grid-sizes';
import type { KnownFormats } from './known-formats';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The spreadsheet that edits are sent to. */
export interface Target {
  readonly spreadsheet: Spreadsheet;
  readonly codec: CellCodec;
  readonly sizes: GridSizes;
  readonly formats: KnownFormats;
}

export type EditOf<Kind extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: Kind }>;

/** @throws Error where there is no such tab: the plan would be wrong */
export function sheetOf({ spreadsheet }: Target, tab: string): Sheet {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Error(`no tab ${tab} to edit`);
  return sheet;
}

/** The area's range, in a tab that reaches that far: people delete the rows and columns they do not use. */
export function rangeOf(target: Target, area: Area): Range {
  const sheet = sheetOf(target, area.tab);
  target.sizes.fit(sheet, area);
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}
