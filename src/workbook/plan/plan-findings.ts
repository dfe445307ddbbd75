import { normalise } from '../../domain/model/same-text';
import type { CellInput, WorkbookEdit } from '../edits';
import type { FoundCell } from '../cell-finder';
import { findingKey, findingText, type FindingRow } from '../findings/finding-row';
import type { WorkbookContent } from '../grid';
import { findingSituations, findingsTab, gravityNames } from '../layout/tabs';
import { cellAddress } from '../place';
import type { WorkbookProblem } from '../problems';
import { cellText } from '../tables/cell-text';
import { requireTable, type WholeTable } from '../tables/find-table';
import { appendedEdits } from './append-findings';
import { columnEdits, fillEdits, type CellChange } from './column-edits';

type FindingsTable = WholeTable<keyof typeof findingsTab.columns>;

/** What came of a review: what to change in the tab, and what to tell. */
export interface FindingsPlan {
  readonly edits: readonly WorkbookEdit[];
  /** Found, and not dismissed by a person. */
  readonly open: readonly FindingRow[];
  /** How many of those are told for the first time. */
  readonly created: number;
  readonly solved: number;
  readonly dismissed: number;
  /** Rows of those that a person dismissed without saying why. */
  readonly withoutReason: readonly number[];
}

/** What a review found, and how its rows are told in the tab. */
export interface Review {
  /** Of several that say the same, the first counts. */
  readonly findings: readonly FindingRow[];
  /** What the column "Regla" says of rows of ours. */
  readonly ruleNames: readonly string[];
  /** Whether a row judges another report than the one reviewed, and that one alone. */
  readonly isPast: (row: { readonly rule: string; readonly sentence: string }) => boolean;
}

/** A row of the tab that tells a finding of ours, and that finding where it was found again. */
interface ListedRow {
  readonly row: number;
  readonly key: string;
  readonly situation: string;
  readonly isPast: boolean;
  readonly found: FindingRow | undefined;
}

function keyOf({ rule, municipality, tool, sentence }: FindingRow): string {
  return findingKey(rule, municipality, tool, sentence);
}

/** Rows of other rules are someone's own: they are left alone. */
function listedRows(
  { cells, headerRow, columns }: FindingsTable,
  found: ReadonlyMap<string, FindingRow>,
  { ruleNames, isPast }: Review,
): ListedRow[] {
  const known = new Set(ruleNames.map(normalise));
  return cells.flatMap((line, index) => {
    const text = (column: keyof typeof columns): string => cellText(line[columns[column] - 1]);
    if (index < headerRow || !known.has(normalise(text('rule')))) return [];
    const key = findingKey(text('rule'), text('municipality'), text('tool'), text('finding'));
    const past = isPast({ rule: text('rule'), sentence: text('finding') });
    return [{ row: index + 1, key, situation: text('situation').trim(), isPast: past, found: found.get(key) }];
  });
}

function isDismissed({ situation }: ListedRow): boolean {
  return normalise(situation) === normalise(findingSituations.dismissed);
}

function isSolved({ situation }: ListedRow): boolean {
  return normalise(situation) === normalise(findingSituations.solved);
}

function saysPast({ situation }: ListedRow): boolean {
  return normalise(situation) === normalise(findingSituations.past);
}

/** What "Situación" must say; a dismissal, and any word of a person's while the finding is there, are kept. */
function situationOf(listed: ListedRow): string {
  if (isDismissed(listed)) return listed.situation;
  const isOver = isSolved(listed) || saysPast(listed);
  if (listed.found) return listed.situation === '' || isOver ? findingSituations.open : listed.situation;
  if (isOver) return listed.situation;
  return listed.isPast ? findingSituations.past : findingSituations.solved;
}

/** @returns what the cell shows: "Reporte 3!F14" */
function placeLabel(place: FoundCell | null): string {
  return place === null ? '' : `${place.tab}!${cellAddress(place)}`;
}

/** @returns the live link to the cell; quotes are doubled, as a formula wants them */
function placeCell(place: FoundCell | null): CellInput {
  const label = placeLabel(place);
  if (place?.tabId === undefined) return label;
  const address = `#gid=${place.tabId}&range=${cellAddress(place)}`;
  return { formula: `=HYPERLINK("${address}","${label.replace(/"/g, '""')}")` };
}

/** The changes of one column: what is there, what should be, row by row. */
function changesOf(
  table: FindingsTable,
  column: keyof FindingsTable['columns'],
  rows: readonly { readonly row: number; readonly text: string; readonly cell: CellInput }[],
): CellChange[] {
  return rows.map(({ row, text, cell }) => {
    const shown = cellText(table.cells[row - 1]?.[table.columns[column] - 1]);
    return { row, cell, isChanged: shown !== text };
  });
}

function updateEdits(table: FindingsTable, listed: readonly ListedRow[]): WorkbookEdit[] {
  const { tab, columns } = table;
  const found = listed.flatMap(({ row, found: finding }) => (finding ? [{ row, finding }] : []));
  const of = (column: keyof typeof columns, textOf: (finding: FindingRow) => string) =>
    changesOf(
      table,
      column,
      found.map(({ row, finding }) => ({ row, text: textOf(finding), cell: textOf(finding) })),
    );
  const situations = listed.map((each) => ({ row: each.row, text: situationOf(each), cell: situationOf(each) }));
  const places = found.map(({ row, finding: { place } }) => ({ row, text: placeLabel(place), cell: placeCell(place) }));
  return [
    ...fillEdits(
      { tab, column: columns.gravity },
      of('gravity', ({ gravity }) => gravityNames[gravity]),
    ),
    ...columnEdits({ tab, column: columns.finding }, of('finding', findingText)),
    ...columnEdits({ tab, column: columns.cell }, changesOf(table, 'cell', places), { numberFormat: 'General' }),
    ...fillEdits({ tab, column: columns.situation }, changesOf(table, 'situation', situations)),
  ];
}

function recordOf(finding: FindingRow) {
  const { rule, gravity, municipality, tool, place } = finding;
  const situation = findingSituations.open;
  const text = findingText(finding);
  return { rule, gravity: gravityNames[gravity], municipality, tool, finding: text, cell: placeCell(place), situation };
}

/** What follows from states that a notice says are invented goes under what does not. */
function noticedLast(findings: readonly FindingRow[]): FindingRow[] {
  const plain = findings.filter(({ remark }) => remark === '');
  return [...plain, ...findings.filter(({ remark }) => remark !== '')];
}

function planFor(table: FindingsTable, findings: ReadonlyMap<string, FindingRow>, review: Review) {
  const listed = listedRows(table, findings, review);
  const present = new Set(listed.map(({ key }) => key));
  const created = noticedLast(Array.from(findings).flatMap(([key, finding]) => (present.has(key) ? [] : [finding])));
  const dismissed = listed.filter(isDismissed);
  const dismissedKeys = new Set(dismissed.map(({ key }) => key));
  const reason = ({ row }: ListedRow): string => cellText(table.cells[row - 1]?.[table.columns.reason - 1]).trim();
  return {
    edits: [...updateEdits(table, listed), ...appendedEdits(table, created.map(recordOf))],
    open: Array.from(findings).flatMap(([key, finding]) => (dismissedKeys.has(key) ? [] : [finding])),
    created: created.length,
    solved: listed.filter((each) => !isSolved(each) && situationOf(each) === findingSituations.solved).length,
    dismissed: dismissed.length,
    withoutReason: dismissed.filter((each) => reason(each) === '').map(({ row }) => row),
  };
}

/**
 * Plans what a review changes in the tab "Hallazgos". A finding keeps its row, wherever people moved it, and what they
 * wrote beside it; new ones go under everything; one that is no longer found is said to be solved, or past where it
 * was of a report that is not reviewed any more. No row is deleted, nothing is written that is there already, and
 * "Motivo" never is.
 *
 * @param problems receives what the tab lacks
 */
export function planFindings(content: WorkbookContent, review: Review, problems: WorkbookProblem[]): FindingsPlan {
  const table = requireTable(content, findingsTab, problems);
  if (!table) return { edits: [], open: [], created: 0, solved: 0, dismissed: 0, withoutReason: [] };
  const byKey = new Map<string, FindingRow>();
  for (const finding of review.findings) if (!byKey.has(keyOf(finding))) byKey.set(keyOf(finding), finding);
  return planFor(table, byKey, review);
}
