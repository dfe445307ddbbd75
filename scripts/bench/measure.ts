/** One budget of design.md and what was measured. */
export interface Measure {
  readonly what: string;
  readonly budget: string;
  readonly measured: number;
  readonly unit: string;
  readonly within: boolean;
  /** The baseline and the ratio to it, or how it was taken. */
  readonly note?: string;
}

/** @returns a measure that is within its budget while it is no more than `limit` */
export function atMost(what: string, limit: number, measured: number, unit: string, note?: string): Measure {
  const rounded = Math.round(measured * 10) / 10;
  const measure = { what, budget: `≤ ${limit} ${unit}`, measured: rounded, unit, within: measured <= limit };
  return note === undefined ? measure : { ...measure, note };
}

/** @returns the middle value */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
