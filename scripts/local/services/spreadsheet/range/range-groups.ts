import {
  groupsModel,
  groupsOf,
  isCollapsed,
  setCollapsed,
  shiftDepth,
  type Axis,
  type LineGroup,
} from '../groups/line-groups';
import { signatureMismatch } from '../signature';
import { RangeEdits } from './range-edits';

const axes = ['rows', 'columns'] as const;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Groups of the rows and columns that a range spans. */
export class RangeGroups extends RangeEdits {
  /** @param delta how many groups more its rows are in; negative takes them out */
  shiftRowGroupDepth(delta: number): this {
    return this._shiftDepth('rows', 'shiftRowGroupDepth', delta);
  }

  shiftColumnGroupDepth(delta: number): this {
    return this._shiftDepth('columns', 'shiftColumnGroupDepth', delta);
  }

  /** Collapses the groups wholly within the range; where there is none, the deepest expanded one partly within it. */
  collapseGroups(): this {
    for (const axis of axes) {
      const touching = this._groups(axis, (group) => meets(group, this._span(axis)));
      const inside = touching.filter((group) => holds(this._span(axis), group));
      const [deepest] = touching
        .filter((group) => !isCollapsed(this._tab, group))
        .sort((one, other) => other.depth - one.depth);
      for (const group of inside.length > 0 ? inside : [deepest]) if (group) setCollapsed(this._tab, group, true);
    }
    return this;
  }

  /** Expands the collapsed groups that share a line with the range, or whose control does. */
  expandGroups(): this {
    for (const axis of axes)
      for (const group of this._groups(axis, (one) => meets(this._withControl(one), this._span(axis))))
        setCollapsed(this._tab, group, false);
    return this;
  }

  private _shiftDepth(axis: Axis, method: string, delta: number): this {
    if (typeof delta !== 'number') throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [delta]);
    this._assertEditable();
    const { start, end } = this._span(axis);
    shiftDepth(this._tab, axis, start, end - start, Math.trunc(delta));
    return this;
  }

  private _span(axis: Axis): Span {
    const { row, rows, column, columns } = this._area;
    return axis === 'rows' ? { start: row, end: row + rows } : { start: column, end: column + columns };
  }

  private _groups(axis: Axis, test: (group: LineGroup) => boolean): LineGroup[] {
    this._book.assertPresent(this._tab);
    return groupsOf(this._tab, axis).filter(test);
  }

  private _withControl(group: LineGroup): LineGroup {
    const before = groupsModel(this._tab, group.axis).controlBefore === true;
    return { ...group, start: before ? group.start - 1 : group.start, count: group.count + 1 };
  }
}

function meets({ start, count }: LineGroup, span: Span): boolean {
  return start < span.end && start + count > span.start;
}

function holds(span: Span, { start, count }: LineGroup): boolean {
  return start >= span.start && start + count <= span.end;
}
