import type { RangeModel } from '../../../model/book';
import type { LineChange } from './change';

/**
 * Where an area is after lines were inserted or deleted: it moves, grows when lines come within
 * it, shrinks when some of its own go.
 * @param area zero-based
 * @returns null where all of it was deleted
 */
export function shiftArea(area: RangeModel, change: LineChange): RangeModel | null {
  if (change.axis === 'rows') {
    const span = shiftSpan({ start: area.row, count: area.rows }, change);
    return span && { ...area, row: span.start, rows: span.count };
  }
  const span = shiftSpan({ start: area.column, count: area.columns }, change);
  return span && { ...area, column: span.start, columns: span.count };
}

/** Areas that remain, moved. */
export function shiftAreas(areas: readonly RangeModel[], change: LineChange): RangeModel[] {
  return areas.map((area) => shiftArea(area, change)).filter((area) => area !== null);
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function shiftSpan({ start, count }: Span, { kind, at, count: lines }: LineChange): Span | null {
  const end = start + count;
  if (kind === 'insert') {
    if (at <= start) return { start: start + lines, count };
    return { start, count: at < end ? count + lines : count };
  }
  const removed = Math.max(0, Math.min(end, at + lines) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + lines) - at);
  return removed === count ? null : { start: start - before, count: count - removed };
}

/**
 * What is kept by line number (sizes, hidden lines), after the change.
 * @param byLine keys are zero-based line numbers
 */
export function shiftKeys<T>(byLine: Readonly<Record<string, T>>, change: LineChange): Record<string, T> {
  const moved = Object.entries(byLine).map(([line, kept]) => {
    const span = shiftSpan({ start: Number(line), count: 1 }, change);
    return span && ([String(span.start), kept] as const);
  });
  return Object.fromEntries(moved.filter((entry) => entry !== null));
}
