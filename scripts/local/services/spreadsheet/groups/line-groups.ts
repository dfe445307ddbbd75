import type { LineGroupsModel, SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import type { LineChange } from '../structure/change';
import { shiftKeys } from '../structure/shift-area';

export type Axis = LineChange['axis'];

/** A group of neighbouring rows or columns; lines count from 0, depths from 1. */
export interface LineGroup {
  readonly axis: Axis;
  readonly depth: number;
  readonly start: number;
  readonly count: number;
}

/** Groups within groups, as many as Sheets allows (reference: Range.shiftRowGroupDepth). */
const deepest = 8;

const none: LineGroupsModel = { depths: {}, collapsed: {} };

/** @returns how the rows or columns of a tab are grouped */
export function groupsModel(sheet: SheetModel, axis: Axis): LineGroupsModel {
  return (axis === 'rows' ? sheet.rowGroups : sheet.columnGroups) ?? none;
}

/** Keeps how lines are grouped; a tab without groups says nothing of them. */
export function keepGroups(sheet: SheetModel, axis: Axis, groups: LineGroupsModel): void {
  const isPlain = Object.keys(groups.depths).length === 0 && groups.controlBefore === undefined;
  const key = axis === 'rows' ? 'rowGroups' : 'columnGroups';
  if (isPlain) Reflect.deleteProperty(sheet, key);
  else sheet[key] = groups;
}

/** @returns in how many groups a line is */
export function depthAt({ depths }: LineGroupsModel, line: number): number {
  return depths[line] ?? 0;
}

/**
 * @param line zero-based
 * @param depth from 1
 * @returns the group of that depth that holds the line: all neighbours at least as deep
 */
export function groupAt(sheet: SheetModel, axis: Axis, line: number, depth: number): LineGroup | null {
  const groups = groupsModel(sheet, axis);
  const holds = (at: number): boolean => depth >= 1 && depthAt(groups, at) >= depth;
  if (!holds(line)) return null;
  let [start, end] = [line, line + 1];
  while (holds(start - 1)) start -= 1;
  while (holds(end)) end += 1;
  return { axis, depth, start, count: end - start };
}

/** @returns every group of the rows or columns of a tab, by their first lines, outer ones first */
export function groupsOf(sheet: SheetModel, axis: Axis): LineGroup[] {
  const groups = groupsModel(sheet, axis);
  const lines = Object.keys(groups.depths).map(Number);
  return lines
    .sort((one, other) => one - other)
    .flatMap((line) => {
      const before = depthAt(groups, line - 1);
      const begun = Array.from({ length: Math.max(depthAt(groups, line) - before, 0) }, (_, at) => before + at + 1);
      return begun.flatMap((depth) => groupAt(sheet, axis, line, depth) ?? []);
    });
}

/** @returns whether the group is folded away */
export function isCollapsed(sheet: SheetModel, { axis, start, depth }: LineGroup): boolean {
  return groupsModel(sheet, axis).collapsed[start]?.includes(depth) === true;
}

/** Folds a group away or unfolds it; its lines are hidden as long as a group that holds them is folded away. */
export function setCollapsed(sheet: SheetModel, group: LineGroup, collapsed: boolean): void {
  const groups = groupsModel(sheet, group.axis);
  const others = (groups.collapsed[group.start] ?? []).filter((depth) => depth !== group.depth);
  const depths = collapsed ? [...others, group.depth] : others;
  keepGroups(sheet, group.axis, { ...groups, collapsed: withEntry(groups.collapsed, group.start, depths) });
  hideCollapsed(sheet, group);
}

function withEntry(
  collapsed: LineGroupsModel['collapsed'],
  start: number,
  depths: readonly number[],
): LineGroupsModel['collapsed'] {
  const entries = Object.entries(collapsed).filter(([line]) => line !== String(start));
  return Object.fromEntries(depths.length === 0 ? entries : [...entries, [String(start), depths] as const]);
}

/** Hides of some lines those within a collapsed group, and shows the others. */
function hideCollapsed(sheet: SheetModel, { axis, start, count }: Pick<LineGroup, 'axis' | 'start' | 'count'>): void {
  const folded = groupsOf(sheet, axis).filter((group) => isCollapsed(sheet, group));
  const isFolded = (line: number): boolean =>
    folded.some((group) => line >= group.start && line < group.start + group.count);
  const key = axis === 'rows' ? 'hiddenRows' : 'hiddenColumns';
  const inside = (line: number): boolean => line >= start && line < start + count;
  const kept = Object.keys(sheet[key]).filter((line) => !inside(Number(line)));
  const hidden = Array.from({ length: count }, (_, at) => start + at).filter(isFolded);
  sheet[key] = Object.fromEntries([...kept, ...hidden.map(String)].map((line) => [line, true as const]));
}

/**
 * Puts lines into more groups, or takes them out of some.
 * @param start zero-based
 * @param delta how many groups more; negative is fewer, and never less than none
 * @throws where a line would be in more groups than Sheets allows
 */
export function shiftDepth(sheet: SheetModel, axis: Axis, start: number, count: number, delta: number): void {
  const groups = groupsModel(sheet, axis);
  const folded = groupsOf(sheet, axis).filter((group) => isCollapsed(sheet, group));
  const depths: Record<string, number> = { ...groups.depths };
  for (let line = start; line < start + count; line += 1) {
    const depth = Math.max(depthAt(groups, line) + delta, 0);
    if (depth > deepest) throw exception(`The group depth cannot be greater than ${deepest}.`);
    if (depth > 0) depths[line] = depth;
    else Reflect.deleteProperty(depths, line);
  }
  keepGroups(sheet, axis, { ...groups, depths });
  for (const group of folded) unfoldIfGone(sheet, group);
}

/** A group that is no more leaves its lines in sight. */
function unfoldIfGone(sheet: SheetModel, group: LineGroup): void {
  const now = groupAt(sheet, group.axis, group.start, group.depth);
  if (now?.start !== group.start) setCollapsed(sheet, group, false);
}

/**
 * How lines are grouped after lines were inserted or deleted; lines put within a group belong to it.
 * @param groups as before the change
 */
export function shiftedGroups(groups: LineGroupsModel, change: LineChange): LineGroupsModel {
  const depths = shiftKeys(groups.depths, change);
  const around = Math.min(depthAt(groups, change.at - 1), depthAt(groups, change.at));
  if (change.kind === 'insert' && around > 0)
    for (let line = change.at; line < change.at + change.count; line += 1) depths[line] = around;
  return { ...groups, depths, collapsed: shiftKeys(groups.collapsed, change) };
}
