import type { Area } from './grid';

/** A chart of the spreadsheet's own kind, drawn from cells, so that it follows them. */
export interface ChartSpec {
  /** Tells it from the tab's other charts: one of that title is changed in place, wherever people moved it. */
  readonly title: string;
  /** Other titles that it may bear from an earlier time: whichever is found is this chart. */
  readonly otherTitles?: readonly string[];
  readonly type: 'bar' | 'column' | 'line';
  /** The first holds the categories, each of the others one series; a header cell on top of each names it. */
  readonly ranges: readonly Area[];
  /** The cell at its upper left corner when it is first drawn; rows and columns from 1. */
  readonly at: { readonly row: number; readonly column: number };
  /** In pixels: given when it is drawn, and when its cells change. */
  readonly width: number;
  readonly height: number;
  /** "#RRGGBB", one for each series. */
  readonly colours: readonly string[];
  /** How values are shown on the axis, such as "0 %"; left out: they are not, since each is said where it stands. */
  readonly valueFormat?: string;
  /** Upper end of the values' axis; left out: as far as they go. */
  readonly highest?: number;
}
