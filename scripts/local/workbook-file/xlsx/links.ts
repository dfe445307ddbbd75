import type { TextRun } from '../../model/book';

/**
 * An .xlsx links whole cells only.
 * @param runs of a cell
 * @returns the first link among them, or undefined
 */
export function cellLink(runs: readonly TextRun[]): string | undefined {
  return runs.find((run) => run.link !== undefined)?.link;
}

/** Fills the gaps between styled stretches, so that the whole text is covered. */
function coverText(runs: readonly TextRun[], length: number): TextRun[] {
  const covered: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.start > at) covered.push({ start: at, end: run.start });
    covered.push(run);
    at = run.end;
  }
  return at < length ? [...covered, { start: at, end: length }] : covered;
}

/**
 * Gives a cell's link back to its text: to the one stretch that looks different, which is how a
 * link looks, or else to all of it.
 * @param runs styled stretches
 * @param link of the cell
 * @param length of the text
 */
export function withLink(runs: readonly TextRun[], link: string, length: number): TextRun[] {
  const linked = runs.length === 1 ? [...runs] : coverText(runs, length);
  return linked.map((run) => ({ start: run.start, end: run.end, link, ...(run.style && { style: run.style }) }));
}
