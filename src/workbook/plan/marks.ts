import type { WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { markLead, plainFormat, markedFormat } from '../layout/marks';
import { runsOf } from './runs';

/** What is shown beside and about a cell's state, without being part of it. */
export interface CellMark {
  /** Signs shown after the letter; '' for none, null for those that it has. */
  readonly signs: string | null;
  /** Sentences of the cell's note. */
  readonly sentences: readonly string[];
  /** Those of the add-on's that stay where they are there. */
  readonly kept?: readonly string[];
}

/** A cell and the mark it should carry. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly mark: CellMark;
}

/** Notes and number formats of an area as they stand. */
interface PresentMarks {
  readonly notes: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What a person wrote in a note stays, above the add-on's own sentences. */
function noteWith(present: string, { sentences, kept = [] }: CellMark): string {
  const stays = (line: string): boolean => !line.startsWith(markLead) || kept.includes(line.slice(markLead.length));
  const own = sentences.map((sentence) => `${markLead}${sentence}`);
  const lines = [...present.split('\n').filter(stays), ...own];
  return lines.filter((line, index) => line !== '' || index > 0).join('\n');
}

/** A format of a person's own stays, while there is nothing to show beside the letter. */
function formatWith(present: string, signs: string | null): string {
  if (signs === null) return present;
  if (signs !== '') return markedFormat(signs);
  return /^@"[^"]*"$/.test(present) ? plainFormat : present;
}

type Place = Pick<MarkedCell, 'row' | 'column'>;

/** @returns the cells as rectangles one column wide, as few as their runs down each column */
export function columnRuns(cells: readonly Place[]): Omit<Area, 'tab'>[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  return Array.from(columns).flatMap(([column, rows]) =>
    runsOf(rows).map(({ first, count }) => ({ row: first, column, rows: count, columns: 1 })),
  );
}

function grouped<Cell extends Place>(cells: readonly Cell[], textOf: (cell: Cell) => string): Map<string, Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(textOf(cell));
    if (group) group.push(cell);
    else groups.set(textOf(cell), [cell]);
  }
  return groups;
}

/** @returns the smallest area with all these cells; null for none */
export function boundsOf(tab: string, cells: readonly Place[]): Area | null {
  const [first] = cells;
  if (!first) return null;
  const bounds = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  }
  const { top, left, bottom, right } = bounds;
  return { tab, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** More places than these are not named one by one: the notes and formats of the whole area are written back. */
const fewPlaces = 300;

/** A cell with what it carries and what it should. */
interface WantedMark extends Place {
  readonly was: { readonly note: string; readonly format: string };
  readonly note: string;
  readonly format: string;
}

function wantedMarks(cells: readonly MarkedCell[], bounds: Area, present: PresentMarks): WantedMark[] {
  const at = (grid: PresentMarks['notes'], { row, column }: Place): string =>
    grid[row - bounds.row]?.[column - bounds.column] ?? '';
  return cells.map(({ row, column, mark }) => {
    const was = { note: at(present.notes, { row, column }), format: at(present.formats, { row, column }) };
    return { row, column, was, note: noteWith(was.note, mark), format: formatWith(was.format, mark.signs) };
  });
}

/** What the whole area carries, with what the cells should: what is of others stays as it was read. */
function wholeArea(bounds: Area, wanted: readonly WantedMark[], present: PresentMarks): WorkbookEdit {
  const gridOf = (grid: PresentMarks['notes'], usual: string, textOf: (mark: WantedMark) => string): string[][] => {
    const rows = Array.from({ length: bounds.rows }, (_row, down) =>
      Array.from({ length: bounds.columns }, (_cell, right) => grid[down]?.[right] ?? usual),
    );
    for (const mark of wanted) {
      const row = rows[mark.row - bounds.row];
      if (row) row[mark.column - bounds.column] = textOf(mark);
    }
    return rows;
  };
  const notes = gridOf(present.notes, '', ({ note }) => note);
  const formats = gridOf(present.formats, plainFormat, ({ format }) => format || plainFormat);
  return { kind: 'marks', area: bounds, notes, formats };
}

/**
 * @param bounds the area that `present` was read from, which holds all the cells
 * @returns the edits that give the cells their marks, one for each different note and format, or one for the whole area
 *          where they lie in very many places; none for a cell that has its own
 */
export function markEdits(cells: readonly MarkedCell[], bounds: Area, present: PresentMarks): WorkbookEdit[] {
  const { tab } = bounds;
  const wanted = wantedMarks(cells, bounds, present);
  const runsBy = (changed: readonly WantedMark[], textOf: (mark: WantedMark) => string) =>
    Array.from(grouped(changed, textOf), ([text, group]) => ({ text, areas: columnRuns(group) }));
  const notes = runsBy(
    wanted.filter(({ note, was }) => note !== was.note),
    ({ note }) => note,
  );
  const formats = runsBy(
    wanted.filter(({ format, was }) => format !== was.format),
    ({ format }) => format,
  );
  const places = [...notes, ...formats].reduce((sum, { areas }) => sum + areas.length, 0);
  if (places > fewPlaces) return [wholeArea(bounds, wanted, present)];
  return [
    ...formats.map(({ text, areas }) => ({ kind: 'fill' as const, tab, areas, numberFormat: text })),
    ...notes.map(({ text, areas }) => ({ kind: 'fill' as const, tab, areas, note: text })),
  ];
}

/** @returns the edits that write these texts in cells however scattered, one for each different text */
export function textEdits(tab: string, cells: readonly (Place & { readonly text: string })[]): WorkbookEdit[] {
  return Array.from(
    grouped(cells, ({ text }) => text),
    ([value, group]) => {
      return { kind: 'fill' as const, tab, areas: columnRuns(group), value };
    },
  );
}
