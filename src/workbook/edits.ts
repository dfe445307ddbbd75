import type { CivilMoment } from '../domain/model/civil-moment';
import type { Area, DateCell } from './grid';
import type { ChartSpec } from './chart';

/** A formula to write, with its "=". */
export interface FormulaCell {
  readonly formula: string;
}

/** A day and hour to write, as a cell holds it: read back, it is the day. */
export interface MomentCell {
  readonly moment: CivilMoment;
}

/** What can be written in a cell; text is always text, whatever it begins with. */
export type CellInput = string | number | boolean | DateCell | MomentCell | FormulaCell;

/** Looks of a rectangle; what is left out stays as it is. */
export interface AreaStyle {
  readonly background?: string;
  readonly fontColour?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly rotation?: number;
  readonly numberFormat?: string;
  readonly border?: 'all' | 'bottom';
}

/** "Where the cell is exactly this text, paint it so." */
export interface TextRule {
  readonly areas: readonly Area[];
  readonly text: string;
  readonly background: string;
  readonly fontColour: string;
}

/** A part of a tab whose edits are warned of, and why. */
export interface GuardedPart {
  readonly area: Area;
  /** What people read in the list of protected ranges; tells the tab's guarded parts apart. */
  readonly description: string;
}

/**
 * One change to the spreadsheet, as data: use cases plan a list of these, the adapter sends each
 * with the fewest calls it can. Nothing here is per cell.
 */
export type WorkbookEdit =
  | {
      readonly kind: 'add-tab';
      readonly tab: string;
      readonly position: number;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly kind: 'write';
      readonly at: Omit<Area, 'rows' | 'columns'>;
      readonly cells: readonly (readonly CellInput[])[];
    }
  | { readonly kind: 'style'; readonly area: Area; readonly style: AreaStyle }
  | { readonly kind: 'merge'; readonly area: Area }
  | { readonly kind: 'freeze'; readonly tab: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'widths'; readonly tab: string; readonly column: number; readonly pixels: readonly number[] }
  | { readonly kind: 'heights'; readonly tab: string; readonly row: number; readonly pixels: readonly number[] }
  | {
      readonly kind: 'choices';
      readonly area: Area;
      readonly choices: readonly string[];
      readonly help: string;
      readonly strict: boolean;
    }
  | { readonly kind: 'note'; readonly area: Area; readonly text: string }
  /** The same value, note or number format in many cells of one tab, however scattered: one call for each that is given. */
  | {
      readonly kind: 'fill';
      readonly tab: string;
      readonly areas: readonly Omit<Area, 'tab'>[];
      readonly value?: string | number | boolean;
      readonly note?: string;
      readonly numberFormat?: string;
    }
  /** Notes and number formats of a whole area, cell by cell, in two calls: for more cells than can be named one by one. */
  | {
      readonly kind: 'marks';
      readonly area: Area;
      readonly notes: readonly (readonly string[])[];
      readonly formats: readonly (readonly string[])[];
    }
  | { readonly kind: 'rename-tab'; readonly tab: string; readonly name: string }
  | { readonly kind: 'hide-tab'; readonly tab: string }
  /** Warns whoever edits these parts of a tab, without keeping them from it. Parts of those descriptions are moved, not doubled. */
  | { readonly kind: 'guard'; readonly tab: string; readonly parts: readonly GuardedPart[] }
  /** Warns whoever edits anything in a tab that the add-on alone writes. */
  | { readonly kind: 'guard-tab'; readonly tab: string; readonly description: string }
  /** Nobody but the tab's owner and who asks for it may edit the tab, until it is unlocked. */
  | { readonly kind: 'lock-tab'; readonly tab: string; readonly description: string }
  | { readonly kind: 'unlock-tab'; readonly tab: string; readonly description: string }
  /** Draws the chart, or gives the one of that title its ranges and looks where it already stands. */
  | { readonly kind: 'chart'; readonly tab: string; readonly chart: ChartSpec }
  /** Rows or columns pushed in before the given one; formulas and formats follow, as when a person inserts them. */
  | { readonly kind: 'insert-rows'; readonly tab: string; readonly row: number; readonly count: number }
  | { readonly kind: 'insert-columns'; readonly tab: string; readonly column: number; readonly count: number }
  /** A drop-down whose choices are the cells of another area. */
  | { readonly kind: 'choices-from'; readonly area: Area; readonly source: Area }
  /**
   * Replaces the add-on's own painting: the tab's text rules over more than one rectangle, one of
   * which meets `area`. Every other rule of the tab stays, and comes first.
   */
  | { readonly kind: 'paint'; readonly area: Area; readonly rules: readonly TextRule[] };
