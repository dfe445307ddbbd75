import type { BorderLine, CellBorders, RangeModel } from '../../../model/book';
import type { Host } from '../../host';
import { declaredMember } from '../declared-enum';
import { BorderStyle } from '../enums';
import { wrap } from '../wrap';
import { makeColor } from './color';

type Side = keyof CellBorders;

/** What setBorder says of each line of a range: true draws it, false removes it, null leaves it. */
export interface BorderChange {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  /** Lines between columns. */
  readonly vertical: boolean | null;
  /** Lines between rows. */
  readonly horizontal: boolean | null;
  readonly line: BorderLine;
}

/**
 * The borders of one cell of a range after a change.
 * @param borders those it has
 * @param change what was asked of the range
 * @param at the cell's place within the range
 * @param size of the range
 * @returns undefined where no line is left
 */
export function changedBorders(
  borders: CellBorders | undefined,
  change: BorderChange,
  at: { readonly row: number; readonly column: number },
  size: Pick<RangeModel, 'rows' | 'columns'>,
): CellBorders | undefined {
  const wanted: Record<Side, boolean | null> = {
    top: at.row === 0 ? change.top : change.horizontal,
    bottom: at.row === size.rows - 1 ? change.bottom : change.horizontal,
    left: at.column === 0 ? change.left : change.vertical,
    right: at.column === size.columns - 1 ? change.right : change.vertical,
  };
  const sides: Side[] = ['top', 'left', 'bottom', 'right'];
  const lines = sides.map((side) => [side, lineAfter(borders?.[side], wanted[side], change.line)] as const);
  const drawn = lines.filter(([, line]) => line !== undefined);
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function lineAfter(now: BorderLine | undefined, wanted: boolean | null, line: BorderLine): BorderLine | undefined {
  if (wanted === null) return now;
  return wanted ? line : undefined;
}

/** One line, as the undocumented Range.getBorder() gives it live. */
class Border {
  constructor(
    readonly _host: Host,
    readonly _line: BorderLine | undefined,
  ) {}

  /** @returns null where there is no line */
  getBorderStyle(): GoogleAppsScript.Spreadsheet.BorderStyle | null {
    return this._line === undefined ? null : declaredMember(BorderStyle, this._line.style);
  }

  getColor(): GoogleAppsScript.Spreadsheet.Color | null {
    return this._line === undefined ? null : makeColor(this._host, { hex: this._line.color });
  }
}

/** The four lines of a cell. */
export class Borders {
  constructor(
    readonly _host: Host,
    readonly _borders: CellBorders,
  ) {}

  getTop(): Border {
    return this._side('top');
  }

  getLeft(): Border {
    return this._side('left');
  }

  getBottom(): Border {
    return this._side('bottom');
  }

  getRight(): Border {
    return this._side('right');
  }

  _side(side: Side): Border {
    return wrap(this._host, 'Border', new Border(this._host, this._borders[side]));
  }
}
