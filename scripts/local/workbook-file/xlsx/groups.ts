import type { ColumnDef, RowDef } from 'hucre';
import type { LineGroupsModel } from '../../model/book';

/** What the file says of a line that has to do with groups. */
type FileLine = Pick<RowDef & ColumnDef, 'outlineLevel' | 'hidden' | 'collapsed'>;

/**
 * How lines are grouped, as an .xlsx says it: line by line. Which groups are collapsed is told by
 * what is hidden; the sidecar knows it exactly.
 * @param groups of the rows or columns of a tab
 * @returns the level of each grouped line, by its zero-based index
 */
export function fileLevels(groups: LineGroupsModel | undefined): ReadonlyMap<number, Pick<FileLine, 'outlineLevel'>> {
  const levels = Object.entries(groups?.depths ?? {});
  return new Map(levels.map(([line, depth]) => [Number(line), { outlineLevel: Math.min(depth, deepestInFile) }]));
}

/** The deepest level of an .xlsx (ECMA-376, outlineLevel). */
const deepestInFile = 7;

/**
 * @param lines of the file, by zero-based index
 * @param controlBefore whether the file puts controls before groups
 * @returns nothing where no line is in a group and controls are where they usually are
 */
export function groupsOfFile(
  lines: Iterable<readonly [number, FileLine]>,
  controlBefore: boolean,
): LineGroupsModel | undefined {
  const depths = [...lines].flatMap(([line, { outlineLevel = 0 }]) =>
    outlineLevel > 0 ? [[String(line), outlineLevel] as const] : [],
  );
  if (depths.length === 0 && !controlBefore) return undefined;
  return { depths: Object.fromEntries(depths), collapsed: {}, ...(controlBefore && { controlBefore }) };
}
