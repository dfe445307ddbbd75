import type { CivilDate } from '../domain/model/civil-date';

/** A date as a cell holds it: the day, told apart from a text that looks like one. */
export interface DateCell {
  readonly date: CivilDate;
  /** The hour, "13:05:00", where the cell holds one. */
  readonly time?: string;
}

/** An error that a formula gave: "#REF!", "#N/A"… */
export interface ErrorCell {
  readonly error: string;
}

/** The content of one cell, as read. Blank is ''. */
export type CellContent = string | number | boolean | DateCell | ErrorCell;

/** A tab's content from A1 on: rows of equal width. */
export type Grid = readonly (readonly CellContent[])[];

/** One tab as read. */
export interface TabContent {
  readonly name: string;
  /** The number that addresses within the spreadsheet know it by; absent while the tab is only planned. */
  readonly id?: number;
  readonly cells: Grid;
  /** What each cell shows on the screen; only where it was asked for. */
  readonly shown?: readonly (readonly string[])[];
}

/** The spreadsheet as read, in the order of its tabs. */
export type WorkbookContent = readonly TabContent[];

/** A rectangle of one tab; rows and columns count from 1, as people see them. */
export interface Area {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
