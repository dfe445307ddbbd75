import { dayOf } from '../../domain/model/civil-moment';
import type { CellInput, WorkbookEdit } from '../edits';
import type { CellContent, TabContent, WorkbookContent } from '../grid';

type Write = Extract<WorkbookEdit, { kind: 'write' }>;

/** A formula has no value before the spreadsheet computes it. */
function shown(input: CellInput): CellContent {
  if (typeof input !== 'object' || 'date' in input) return input;
  return 'formula' in input ? '' : { date: dayOf(input.moment) };
}

function written(cells: TabContent['cells'], { at, cells: inputs }: Write): CellContent[][] {
  const height = Math.max(cells.length, at.row - 1 + inputs.length);
  const width = Math.max(cells[0]?.length ?? 0, at.column - 1 + (inputs[0]?.length ?? 0));
  return Array.from({ length: height }, (_row, down) =>
    Array.from({ length: width }, (_cell, right) => {
      const input = inputs[down - at.row + 1]?.[right - at.column + 1];
      return input === undefined ? (cells[down]?.[right] ?? '') : shown(input);
    }),
  );
}

/**
 * What the spreadsheet will hold once edits that add tabs and write cells are carried out, so that
 * later edits can be planned, or everything refused, before the first is sent.
 */
export function contentAfter(content: WorkbookContent, edits: readonly WorkbookEdit[]): WorkbookContent {
  const tabs = new Map(content.map((tab) => [tab.name, tab.cells]));
  for (const edit of edits) {
    if (edit.kind === 'add-tab') tabs.set(edit.tab, []);
    if (edit.kind === 'write') tabs.set(edit.at.tab, written(tabs.get(edit.at.tab) ?? [], edit));
  }
  return Array.from(tabs, ([name, cells]) => ({ name, cells }));
}
