import type { Annex } from '../../domain/model/follow-up';
import { normalise } from '../../domain/model/same-text';
import type { CellContent, TabContent, WorkbookContent } from '../grid';
import { listTab } from '../layout/tab-spec';
import { annexPrefixes, ownerColumns, tickWords } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { cellText, headerText } from '../tables/cell-text';
import { requireTable } from '../tables/find-table';
import { readOwnedRows, type KnownNames } from './read-owned-rows';

/** @returns how a tab of people's own making is printed, and under what title; null where it is no annex */
export function annexKind(tab: string): { readonly kind: Annex['kind']; readonly title: string } | null {
  const [first = '', ...rest] = tab.trim().split(/\s+/);
  if (rest.length === 0) return null;
  if (normalise(first) === normalise(annexPrefixes.table)) return { kind: 'table', title: rest.join(' ') };
  return normalise(first) === normalise(annexPrefixes.card) ? { kind: 'card', title: rest.join(' ') } : null;
}

/** The owner's two columns, and every other column that has a header, by its place. */
function annexSpec(tab: TabContent, headers: readonly CellContent[]) {
  const ownHeaders = new Set(Object.values(ownerColumns).map(({ header }) => normalise(header)));
  const others = headers.flatMap((cell) =>
    headerText(cell) === '' || ownHeaders.has(headerText(cell)) ? [] : [cellText(cell).trim()],
  );
  return { others, spec: listTab<string>(tab.name, { ...ownerColumns, ...columnsOf(others) }) };
}

function columnsOf(headers: readonly string[]) {
  return Object.fromEntries(headers.map((header) => [header, { header, type: 'text' as const, width: 150 }]));
}

/** What is printed of a cell: text as it is, a tick as a word, all else as the sheet shows it ("95.3 %", "10:00"). */
function printed(text: string, cell: CellContent | undefined, shown: string | undefined): string {
  if (typeof cell === 'boolean') return cell ? tickWords.ticked : tickWords.unticked;
  return typeof cell === 'string' ? text : (shown ?? text);
}

/** @returns what the cell of that row and column, from 1, prints; `text` is what was read from it */
function printedCell({ cells, shown }: TabContent, row: number, column: number, text: string): string {
  return printed(text, cells[row - 1]?.[column - 1], shown?.[row - 1]?.[column - 1]);
}

/** @returns whether the tab is printed as it looks, so that what its cells show must be read too */
export function isPrintedAsShown(tab: string): boolean {
  return annexKind(tab) !== null;
}

function headerRowOf(tab: TabContent): readonly CellContent[] {
  return (
    tab.cells.find((row) => row.some((cell) => headerText(cell) === normalise('Herramienta'))) ?? tab.cells[0] ?? []
  );
}

function readAnnex(tab: TabContent, known: KnownNames, problems: WorkbookProblem[]): Annex | null {
  const kind = annexKind(tab.name);
  if (!kind) return null;
  const { others, spec } = annexSpec(tab, headerRowOf(tab));
  const table = requireTable([tab], spec, problems);
  if (!table) return null;
  const rows = readOwnedRows(table, known, problems, (row, owner) => ({
    ...owner,
    row: row.row,
    cells: others.map((header) => printedCell(tab, row.row, table.columns[header] ?? 0, row.text(header))),
  }));
  return { ...kind, tab: tab.name, headers: others, rows };
}

/** Reads every tab named "Anexo …" or "Ficha …", in the order of the tabs. */
export function readAnnexes(content: WorkbookContent, known: KnownNames, problems: WorkbookProblem[]): Annex[] {
  return content.flatMap((tab) => readAnnex(tab, known, problems) ?? []);
}
