import { dayOf } from '../../domain/model/civil-moment';
import type { CellInput, WorkbookEdit } from '../edits';
import type { CellContent, Grid, WorkbookContent } from '../grid';

type Write = Extract<WorkbookEdit, { kind: 'write' }>;

/** A formula has no value before the spreadsheet computes it. */
function shown(input: CellInput): CellContent {
  if (typeof input !== 'object' || 'date' in input) return input;
  return 'formula' in input ? '' : { date: dayOf(input.moment) };
}

/** A tab of its own to write in: what one write costs is what it writes, however much there is. */
type Draft = CellContent[][];

function draftOf(cells: Grid): Draft {
  return cells.map((row) => [...row]);
}

function write(draft: Draft, { at, cells }: Write): void {
  cells.forEach((inputs, down) => {
    const index = at.row - 1 + down;
    while (draft.length <= index) draft.push([]);
    const row = draft[index] ?? [];
    while (row.length < at.column - 1) row.push('');
    inputs.forEach((input, right) => {
      row[at.column - 1 + right] = shown(input);
    });
  });
}

/** Rows of equal width, as they are read. */
function finished(draft: Draft): Grid {
  const width = draft.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of draft) while (row.length < width) row.push('');
  return draft;
}

/**
 * What the spreadsheet will hold once edits that add tabs and write cells are carried out, so that
 * later edits can be planned, or everything refused, before the first is sent.
 */
export function contentAfter(content: WorkbookContent, edits: readonly WorkbookEdit[]): WorkbookContent {
  const tabs = new Map(content.map((tab) => [tab.name, tab.cells]));
  const drafts = new Map<string, Draft>();
  for (const edit of edits) {
    if (edit.kind === 'add-tab') drafts.set(edit.tab, []);
    if (edit.kind !== 'write') continue;
    const { tab } = edit.at;
    const draft = drafts.get(tab) ?? draftOf(tabs.get(tab) ?? []);
    drafts.set(tab, draft);
    write(draft, edit);
  }
  for (const [name, draft] of drafts) tabs.set(name, finished(draft));
  return Array.from(tabs, ([name, cells]) => ({ name, cells }));
}
