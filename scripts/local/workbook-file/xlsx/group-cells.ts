import type { RangeModel } from '../../model/book';

interface Spot {
  readonly row: number;
  readonly column: number;
}

function byPlace(a: Spot, b: Spot): number {
  return a.row - b.row || a.column - b.column;
}

/** Runs of neighbours within each row. */
function rowStretches(spots: readonly Spot[]): RangeModel[] {
  const stretches: RangeModel[] = [];
  for (const { row, column } of spots) {
    const last = stretches.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      stretches[stretches.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      stretches.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return stretches;
}

/**
 * Covers cells with few rectangles: neighbours in a row are joined, then equal stretches of
 * consecutive rows. A matrix of 18 × 18 becomes one range.
 * @param spots cells, each once, in any order
 * @returns rectangles that cover exactly those, from the top left on
 */
export function coverWithRanges(spots: readonly Spot[]): RangeModel[] {
  const open = new Map<string, RangeModel>();
  const ranges: RangeModel[] = [];
  for (const stretch of rowStretches([...spots].sort(byPlace))) {
    const key = `${stretch.column}:${stretch.columns}`;
    const above = open.get(key);
    const isNext = above !== undefined && above.row + above.rows === stretch.row;
    if (above && !isNext) ranges.push(above);
    open.set(key, isNext ? { ...above, rows: above.rows + 1 } : stretch);
  }
  return [...ranges, ...open.values()].sort(byPlace);
}

/**
 * @param ranges rectangles of cells
 * @param visit called for each of their cells, row by row
 */
export function eachCell(ranges: readonly RangeModel[], visit: (row: number, column: number) => void): void {
  for (const range of ranges) {
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) visit(row, column);
    }
  }
}

/** @returns whether the cell lies in the range */
export function isInside(range: RangeModel, row: number, column: number): boolean {
  const [down, across] = [row - range.row, column - range.column];
  return down >= 0 && down < range.rows && across >= 0 && across < range.columns;
}

/** Gathers cells by a value they share. */
export class CellGroups<Value> {
  private readonly groups = new Map<string, { value: Value; spots: Spot[] }>();

  /**
   * @param key equal for equal values
   * @param value what the cell has
   */
  add(key: string, value: Value, row: number, column: number): void {
    const group = this.groups.get(key);
    if (group) group.spots.push({ row, column });
    else this.groups.set(key, { value, spots: [{ row, column }] });
  }

  /** @returns each value with the rectangles that have it, in order of first appearance */
  ranges(): { value: Value; ranges: RangeModel[] }[] {
    return [...this.groups.values()].map(({ value, spots }) => ({ value, ranges: coverWithRanges(spots) }));
  }
}
