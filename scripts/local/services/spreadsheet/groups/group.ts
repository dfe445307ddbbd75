import type { SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import type { OpenBook } from '../open-book';
import { wrap } from '../wrap';
import { groupAt, groupsModel, isCollapsed, setCollapsed, shiftDepth, type Axis, type LineGroup } from './line-groups';

/** A group of rows or columns, as scripts hold it; known by its first line and its depth. */
class Group implements GoogleAppsScript.Spreadsheet.Group {
  constructor(
    readonly _book: OpenBook,
    readonly _sheet: SheetModel,
    readonly _known: LineGroup,
  ) {}

  getDepth(): number {
    return this._known.depth;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { axis, start, count } = this._group();
    const [rows, columns] = [axis === 'rows', axis === 'columns'];
    const whole = { row: 0, column: 0, rows: this._sheet.rowCount, columns: this._sheet.columnCount };
    const area = rows ? { ...whole, row: start, rows: count } : { ...whole, column: start, columns: count };
    const bounds = { startRow: rows, endRow: rows, startColumn: columns, endColumn: columns };
    return this._book.factory.range(this._book, this._sheet, area, bounds);
  }

  /** @returns the row or column, counted from 1, that carries the control: next to the group */
  getControlIndex(): number {
    const { axis, start, count } = this._group();
    return groupsModel(this._sheet, axis).controlBefore === true ? start : start + count + 1;
  }

  isCollapsed(): boolean {
    return isCollapsed(this._sheet, this._group());
  }

  collapse(): this {
    setCollapsed(this._sheet, this._group(), true);
    return this;
  }

  expand(): this {
    setCollapsed(this._sheet, this._group(), false);
    return this;
  }

  remove(): void {
    const { axis, start, count } = this._group();
    shiftDepth(this._sheet, axis, start, count, -1);
  }

  _group(): LineGroup {
    this._book.assertPresent(this._sheet);
    const { axis, start, depth } = this._known;
    const group = groupAt(this._sheet, axis, start, depth);
    if (group === null) throw exception('The group no longer exists.');
    return group;
  }
}

/**
 * @param line zero-based
 * @param depth from 1
 * @returns the group of that depth that holds the line; null where there is none
 */
export function findGroup(
  book: OpenBook,
  sheet: SheetModel,
  axis: Axis,
  line: number,
  depth: number,
): GoogleAppsScript.Spreadsheet.Group | null {
  const group = groupAt(sheet, axis, line, depth);
  return group === null ? null : wrap(book.host, 'Group', new Group(book, sheet, group));
}
