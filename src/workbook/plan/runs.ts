/** Neighbouring rows or columns, which one call can reach. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** @returns the numbers, in ascending order, as runs of neighbours: 3 4 5 8 → 3–5 and 8 */
export function runsOf(numbers: readonly number[]): Run[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const starts = sorted.filter((number, index) => index === 0 || sorted[index - 1] !== number - 1);
  return starts.map((first, index) => {
    const next = starts[index + 1] ?? Infinity;
    return { first, count: sorted.filter((number) => number >= first && number < next).length };
  });
}
