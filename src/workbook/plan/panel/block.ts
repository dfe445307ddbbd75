import type { AreaStyle, CellInput } from '../../edits';
import type { CellContent } from '../../grid';
import type { ChartSpec } from '../../chart';

/** One column of a panel's table, known by its header. */
export interface BlockColumn {
  readonly header: string;
  readonly style: AreaStyle;
  /** Earlier headers that it takes over: those of other states in the table of reports. */
  readonly takesOver?: (header: string) => boolean;
}

/** Where a row's cells are once written, by the order of the table's columns, from 0. */
export interface RowPlace {
  /** @returns the address of the row's own cell in that column */
  readonly cell: (column: number) => string;
  /** @returns the address of that column of the table, from its first row to its last */
  readonly column: (column: number) => string;
}

/** A row of a table: what to write in each of its columns. */
export type BlockRow = (place: RowPlace) => readonly CellInput[];

/** The chart of a table: which of its columns name the categories and give the values. */
export interface BlockChart {
  readonly looks: Omit<ChartSpec, 'ranges' | 'at' | 'width' | 'height'>;
  /** Pixels that it needs at least; left out: as charts usually do. */
  readonly leastHeight?: number;
  readonly categories: number;
  readonly series: readonly number[];
}

/** A titled table of the panel and its chart, as data: where it stands is decided when it is placed. */
export interface PanelBlock {
  readonly title: string;
  /** How the line under the title begins, by which it is found, and the whole of it. */
  readonly opening: string;
  readonly remark: string;
  /** The first is the key: it tells the table's own rows from those that people push in. */
  readonly columns: readonly BlockColumn[];
  readonly isOwnKey: (cell: CellContent) => boolean;
  readonly rows: readonly BlockRow[];
  /** null where there is nothing to draw. */
  readonly chart: BlockChart | null;
}

/** Looks of the columns, by what they hold, over those of every cell of a table. Formulas must not stand in plain-text cells: they would be text. */
export const columnStyles = {
  key: { numberFormat: '0' },
  code: { numberFormat: '@' },
  name: { numberFormat: 'General', horizontal: 'left' },
  count: { numberFormat: '0' },
  share: { numberFormat: '0.0 %' },
} as const satisfies Record<string, AreaStyle>;

/** @returns whether a cell holds a number, as the keys of most tables do */
export function isNumberKey(cell: CellContent): boolean {
  return typeof cell === 'number';
}
