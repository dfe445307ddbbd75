import { normalise } from '../../domain/model/same-text';
import type { WorkbookEdit } from '../edits';
import type { Area, TabContent, WorkbookContent } from '../grid';
import { comparisonTabName, comparisonWidth } from '../layout/comparison-tab';
import { findTab, isEmptyTab } from '../tables/find-table';
import type { ComparisonBlock } from './comparison-block';
import { comparisonFormatEdits, comparisonLookEdits } from './comparison-look';
import {
  hasContentAround,
  intactBlock,
  keepsItsLines,
  sealLine,
  usedArea,
  type Fingerprint,
  type SealedBlock,
} from './sealed-block';

/** Where a comparison goes, and the edits that write it there. */
export interface PlannedComparison {
  /** 'another': people changed the tab of an earlier comparison of the two, which stays as it is. */
  readonly kind: 'new' | 'another' | 'rewritten' | 'up-to-date';
  readonly tab: string;
  readonly edits: readonly WorkbookEdit[];
}

/** What decides where a comparison goes. */
export interface ComparisonPlace {
  /** The tabs of earlier comparisons of the same two reports, as they are. */
  readonly content: WorkbookContent;
  readonly reports: readonly [before: number, after: number];
  /** Place among the tabs, from 0, of one that must be made. */
  readonly position: number;
  readonly fingerprint: Fingerprint;
  /** Whether any cell of an area carries a person's note. */
  readonly hasNotes: (area: Area) => boolean;
}

/** Rows that stay blank under a new block, for people's own. */
const spareRows = 20;

function writeEdits(tab: string, block: ComparisonBlock, earlierRows: number, place: ComparisonPlace): WorkbookEdit[] {
  const lines = [...block.lines, sealLine(block.lines, place.fingerprint)];
  const rows = Math.max(lines.length, earlierRows);
  const blank = Array<string>(comparisonWidth).fill('');
  const cells = [...lines, ...Array<string[]>(rows - lines.length).fill(blank)];
  return [
    ...comparisonFormatEdits(tab, block, rows),
    { kind: 'write', at: { tab, row: 1, column: 1 }, cells },
    ...comparisonLookEdits(tab, block, rows),
  ];
}

/** What people added beside the block would lose its meaning if the lines moved. */
function canRewrite(tab: TabContent, earlier: SealedBlock, block: ComparisonBlock, place: ComparisonPlace): boolean {
  if (keepsItsLines(tab, earlier, block.lines)) return true;
  return !hasContentAround(tab, earlier) && !place.hasNotes(usedArea(tab));
}

/** What comes of one tab's turn: null where it must stay as it is. */
function planIn(tab: TabContent, block: ComparisonBlock, place: ComparisonPlace): PlannedComparison | null {
  const earlier = intactBlock(tab, place.fingerprint);
  if (!earlier) return null;
  if (earlier.seal === place.fingerprint(JSON.stringify(block.lines))) {
    return { kind: 'up-to-date', tab: tab.name, edits: [] };
  }
  if (!canRewrite(tab, earlier, block, place)) return null;
  return { kind: 'rewritten', tab: tab.name, edits: writeEdits(tab.name, block, earlier.sealRow, place) };
}

function planNew(
  name: string,
  kind: 'new' | 'another',
  block: ComparisonBlock,
  place: ComparisonPlace,
): PlannedComparison {
  const size = { rows: block.lines.length + spareRows, columns: comparisonWidth };
  const addTab: WorkbookEdit = { kind: 'add-tab', tab: name, position: place.position, ...size };
  return { kind, tab: name, edits: [addTab, ...writeEdits(name, block, 0, place)] };
}

/**
 * Plans where a comparison is written (docs/decisions/0009-a-comparison-is-sealed.md): over an earlier one of the same
 * two reports that stands as the add-on left it; else in a tab of its own, whose name says how many there are.
 */
export function planComparison(block: ComparisonBlock, place: ComparisonPlace): PlannedComparison {
  for (let version = 1; ; version += 1) {
    const name = comparisonTabName(...place.reports, version);
    const kind = version === 1 ? 'new' : 'another';
    const tab = findTab(place.content, name);
    if (!tab) return planNew(name, kind, block, place);
    if (isEmptyTab(tab)) return { kind, tab: tab.name, edits: writeEdits(tab.name, block, 0, place) };
    const planned = planIn(tab, block, place);
    if (planned) return planned;
  }
}

/** @returns whether a tab is one of those that compare these two reports */
export function isComparisonTab(tab: string, before: number, after: number): boolean {
  return normalise(tab).startsWith(normalise(comparisonTabName(before, after)));
}
