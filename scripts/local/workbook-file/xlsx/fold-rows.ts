import type { RowRun } from './repeated-rows';

/** A row as this codec writes it when it is blank: cells with nothing but a style. */
const BLANK_ROW = /<row r="(\d+)">(?:<c r="[A-Z]+\d+" s="\d+"\/>)+<\/row>/g;

/** What stands between the row's own number wherever the row says it. */
function aroundNumber(row: string, number: string): string[] {
  return row.split(new RegExp(`(?<= r="[A-Z]*)${number}(?=")`));
}

interface FoldedSheet {
  readonly xml: string;
  readonly runs: readonly RowRun[];
}

/**
 * Takes out of a worksheet the blank rows that look like the one above.
 * @param xml of the worksheet
 * @returns it without them, and which they were
 */
export function foldRows(xml: string): FoldedSheet {
  const runs: RowRun[] = [];
  const kept: string[] = [];
  let around: readonly string[] = [];
  let copiedTo = 0;
  for (const { 0: text, 1: number = '', index } of xml.matchAll(BLANK_ROW)) {
    const row = Number(number) - 1;
    const last = runs.at(-1);
    if (last && row === last.row + last.count && around.join(number) === text) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
      kept.push(xml.slice(copiedTo, index));
      copiedTo = index + text.length;
    } else {
      runs.push({ row, count: 1 });
      around = aroundNumber(text, number);
    }
  }
  kept.push(xml.slice(copiedTo));
  return { xml: kept.join(''), runs: runs.filter(({ count }) => count > 1) };
}

/**
 * Puts back into a worksheet the rows of each run.
 * @param xml of the worksheet, with the first row of each
 * @param runs from the top
 */
export function unfoldRows(xml: string, runs: readonly RowRun[]): string {
  const parts: string[] = [];
  let copiedTo = 0;
  for (const { row, count } of runs) {
    const start = xml.indexOf(`<row r="${row + 1}"`, copiedTo);
    // Rows without looks of their own are not in the file at all.
    if (start === -1) continue;
    const end = xml.indexOf('</row>', start) + '</row>'.length;
    const around = aroundNumber(xml.slice(start, end), String(row + 1));
    parts.push(xml.slice(copiedTo, end));
    for (let step = 1; step < count; step += 1) parts.push(around.join(String(row + 1 + step)));
    copiedTo = end;
  }
  parts.push(xml.slice(copiedTo));
  return parts.join('');
}
