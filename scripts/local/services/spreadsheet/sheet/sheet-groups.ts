import { findGroup } from '../groups/group';
import {
  depthAt,
  groupsModel,
  groupsOf,
  keepGroups,
  setCollapsed,
  type Axis,
  type LineGroup,
} from '../groups/line-groups';
import { enumMember, enumName } from '../enum-value';
import { GroupControlTogglePosition } from '../enums';
import { omit } from '../omit';
import { signatureMismatch } from '../signature';
import { SheetLooks } from './sheet-looks';

type Group = GoogleAppsScript.Spreadsheet.Group;

/** Groups of rows and columns that fold. Positions count from 1. */
export class SheetGroups extends SheetLooks {
  /** @returns null where the row is in no group of that depth */
  getRowGroup(rowIndex: number, groupDepth: number): Group | null {
    return findGroup(this._book, this._tab, 'rows', rowIndex - 1, groupDepth);
  }

  getColumnGroup(columnIndex: number, groupDepth: number): Group | null {
    return findGroup(this._book, this._tab, 'columns', columnIndex - 1, groupDepth);
  }

  /** @returns 0 where the row is in no group */
  getRowGroupDepth(rowIndex: number): number {
    return depthAt(groupsModel(this._tab, 'rows'), rowIndex - 1);
  }

  getColumnGroupDepth(columnIndex: number): number {
    return depthAt(groupsModel(this._tab, 'columns'), columnIndex - 1);
  }

  getRowGroupControlPosition() {
    return this._control('rows');
  }

  getColumnGroupControlPosition() {
    return this._control('columns');
  }

  setRowGroupControlPosition(position: unknown): this {
    return this._setControl('rows', 'setRowGroupControlPosition', position);
  }

  setColumnGroupControlPosition(position: unknown): this {
    return this._setControl('columns', 'setColumnGroupControlPosition', position);
  }

  collapseAllRowGroups(): this {
    return this._fold('rows', () => true);
  }

  collapseAllColumnGroups(): this {
    return this._fold('columns', () => true);
  }

  expandAllRowGroups(): this {
    return this._fold('rows', () => false);
  }

  expandAllColumnGroups(): this {
    return this._fold('columns', () => false);
  }

  /** Deeper groups are collapsed, as documented. */
  expandRowGroupsUpToDepth(groupDepth: number): this {
    return this._fold('rows', ({ depth }) => depth > groupDepth);
  }

  expandColumnGroupsUpToDepth(groupDepth: number): this {
    return this._fold('columns', ({ depth }) => depth > groupDepth);
  }

  private _control(axis: Axis) {
    return enumMember(GroupControlTogglePosition, groupsModel(this._tab, axis).controlBefore ? 'BEFORE' : 'AFTER');
  }

  private _setControl(axis: Axis, method: string, position: unknown): this {
    const name = enumName(position);
    if (name === null) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [position]);
    const rest = omit(groupsModel(this._tab, axis), 'controlBefore');
    keepGroups(this._tab, axis, name === 'BEFORE' ? { ...rest, controlBefore: true } : rest);
    return this;
  }

  private _fold(axis: Axis, isToFold: (group: LineGroup) => boolean): this {
    this._book.assertPresent(this._tab);
    for (const group of groupsOf(this._tab, axis)) setCollapsed(this._tab, group, isToFold(group));
    return this;
  }
}
