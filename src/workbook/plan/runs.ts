/** Neighbouring rows or columns, which one call can reach. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** @returns the numbers, in ascending order, as runs of neighbours: 3 4 5 8 → 3–5 and 8 */
export function runsOf(numbers: readonly number[]): Run[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const starts = sorted.flatMap((number, index) => (sorted[index - 1] === number - 1 ? [] : [index]));
  return starts.map((start, index) => {
    return { first: sorted[start] ?? 0, count: (starts[index + 1] ?? sorted.length) - start };
  });
}
