import type { Corner, Reference } from './reference';
import { rewriteReferences } from './rewrite';

/** A change to the rows, columns or tabs of a book; `at` counts from 0. */
export type StructureChange =
  | {
      readonly tab: string;
      readonly axis: 'rows' | 'columns';
      readonly kind: 'insert' | 'delete';
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'rename-tab'; readonly from: string; readonly to: string }
  | { readonly kind: 'delete-tab'; readonly tab: string };

type LineChange = Extract<StructureChange, { axis: string }>;

/**
 * Keeps a formula pointing at the same cells after rows, columns or tabs changed: ranges grow with what is
 * inserted within them and shrink with what is deleted; where nothing is left it says #REF!.
 * @param formula with its leading "="
 * @param ownTab name of the tab that the formula is in, which references without a tab mean
 */
export function adjustFormula(formula: string, ownTab: string, change: StructureChange): string {
  if (!mayPointAt(formula, ownTab, change)) return formula;
  return rewriteReferences(formula, (reference) => adjustReference(reference, ownTab, change));
}

/** Most formulas of a book name no cell of the tab that changed: they need not be read. */
function mayPointAt(formula: string, ownTab: string, change: StructureChange): boolean {
  const tab = change.kind === 'rename-tab' ? change.from : change.tab;
  return ('axis' in change && isTab(ownTab, tab)) || formula.toLowerCase().includes(nameInFormulas(tab));
}

/** As formulas write it, in lower case: apostrophes are doubled. */
export function nameInFormulas(name: string): string {
  return name.replace(/'/g, "''").toLowerCase();
}

function adjustReference(reference: Reference, ownTab: string, change: StructureChange): Reference | null {
  if (change.kind === 'rename-tab') {
    return isTab(reference.tab, change.from) ? { ...reference, tab: change.to } : reference;
  }
  if (change.kind === 'delete-tab') return isTab(reference.tab, change.tab) ? null : reference;
  if (!isTab(reference.tab ?? ownTab, change.tab)) return reference;
  return change.kind === 'insert' ? afterInsert(reference, change) : afterDelete(reference, change);
}

function isTab(name: string | null, tab: string): boolean {
  return name?.toLowerCase() === tab.toLowerCase();
}

function lineOf(corner: Corner, axis: LineChange['axis']): number | null {
  return axis === 'rows' ? corner.row : corner.column;
}

function withLine(corner: Corner, axis: LineChange['axis'], line: number | null): Corner {
  return axis === 'rows' ? { ...corner, row: line } : { ...corner, column: line };
}

function afterInsert(reference: Reference, { axis, at, count }: LineChange): Reference {
  const move = (corner: Corner): Corner => {
    const line = lineOf(corner, axis);
    return line === null || line < at ? corner : withLine(corner, axis, line + count);
  };
  const start = move(reference.start);
  const end = reference.end && move(reference.end);
  if (start === reference.start && end === reference.end) return reference;
  return end ? { ...reference, start, end } : { ...reference, start };
}

function afterDelete(reference: Reference, change: LineChange): Reference | null {
  const { start, end } = reference;
  if (!end) return singleAfterDelete(reference, change);
  const [first, last] = [lineOf(start, change.axis), lineOf(end, change.axis)];
  // "B9:A1" is allowed: the lower line is what counts as first.
  const isReversed = first !== null && last !== null && first > last;
  const [low, high] = isReversed ? [last, first] : [first, last];
  const newLow = lineAfterDelete(low, change, 'first');
  const newHigh = lineAfterDelete(high, change, 'last');
  if (newLow !== null && newHigh !== null && newLow > newHigh) return null;
  if (newLow === low && newHigh === high) return reference;
  const [newFirst, newLast] = isReversed ? [newHigh, newLow] : [newLow, newHigh];
  return {
    ...reference,
    start: withLine(start, change.axis, newFirst),
    end: withLine(end, change.axis, newLast),
  };
}

function singleAfterDelete(reference: Reference, change: LineChange): Reference | null {
  const line = lineOf(reference.start, change.axis);
  const moved = lineAfterDelete(line, change, 'first');
  if (moved === line && !isDeleted(line, change)) return reference;
  return isDeleted(line, change) ? null : { ...reference, start: withLine(reference.start, change.axis, moved) };
}

function isDeleted(line: number | null, { at, count }: LineChange): boolean {
  return line !== null && line >= at && line < at + count;
}

/** A deleted first line moves to the next one kept, a last one to the one before; an open end ("A2:A") stays open. */
function lineAfterDelete(line: number | null, { at, count }: LineChange, side: 'first' | 'last'): number | null {
  if (line === null || line < at) return line;
  if (line >= at + count) return line - count;
  return side === 'first' ? at : at - 1;
}
