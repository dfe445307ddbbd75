import {
  replay,
  type RecordedChange,
  type RecordedEvidence,
  type RecordedState,
  type RecordedStatus,
  type RecordedStatuses,
} from '../../domain/log/recorded-state';
import type { WorkbookEdit } from '../edits';
import type { Grid, WorkbookContent } from '../grid';
import { registryTab } from '../layout/tabs';
import { newListEdits } from '../plan/plan-lists';
import { findTab } from '../tables/find-table';
import { rawText } from './raw-text';

/**
 * The tab "Registro": the state in which the log leaves everything, so that what an edit changed is told without
 * replaying a log of years. A row holds a report's situation, a municipality's statuses in a report, or one row of
 * evidence. It is made from the log, and made again from it whenever the log is reconciled.
 */

/** One row: datum, municipality, tool, value. */
type RegistryRow = readonly [datum: string, municipality: string, tool: string, value: string];

const blankRow: RegistryRow = ['', '', '', ''];

const data = { count: 'Renglones', evidence: 'Evidencia', situation: 'Situación', statuses: 'Reporte' } as const;

/** How the column "Dato" begins a row of a report's statuses, and how its value writes one that nobody has confirmed. */
export const registryWords = {
  statusesOf: (report: number) => `${data.statuses} ${report}`,
  unconfirmed: ':["',
} as const;

/** A status as the registry writes it: its text, in a list of one where nobody has confirmed it. */
type WrittenStatus = string | readonly [string];

function writtenStatuses(tools: ReadonlyMap<string, RecordedStatus>): string {
  const entries = Array.from(tools, ([code, { text, isCarried }]) => [code, isCarried ? [text] : text]);
  return JSON.stringify(Object.fromEntries(entries));
}

function statusRows(report: number, rows: RecordedStatuses): RegistryRow[] {
  return Array.from(rows).flatMap(([name, tools]): RegistryRow[] =>
    tools.size === 0 ? [] : [[registryWords.statusesOf(report), name, '', writtenStatuses(tools)]],
  );
}

function evidenceRows(evidence: RecordedEvidence): RegistryRow[] {
  return Array.from(evidence).flatMap(([name, tools]) =>
    Array.from(tools).flatMap(([code, texts]) => texts.map((text): RegistryRow => [data.evidence, name, code, text])),
  );
}

/** The first row says how many follow: where people took rows away, or cleared them, nobody knows what was there. */
function registryRows({ statuses, evidence, situations }: RecordedState): RegistryRow[] {
  const rows = [
    ...Array.from(situations, ([report, word]): RegistryRow => [`${data.situation} ${report}`, '', '', word]),
    ...Array.from(statuses).flatMap(([report, municipalities]) => statusRows(report, municipalities)),
    ...evidenceRows(evidence),
  ];
  return [[data.count, '', '', String(rows.length)], ...rows];
}

/** What the registry's own row says of one municipality's statuses; null where people spoilt it. */
function readStatuses(report: number, municipality: string, text: string): RecordedChange[] | null {
  try {
    const written: unknown = JSON.parse(text);
    return Object.entries(written as Readonly<Record<string, WrittenStatus>>).map(([toolCode, status]) => {
      const [after, origin] = typeof status === 'string' ? [status, 'edit' as const] : [status[0], 'carried' as const];
      return { change: { datum: 'status', report, municipality, toolCode, before: '', after }, origin };
    });
  } catch {
    return null;
  }
}

/** The changes that lead from nothing to what a row says; null where it cannot be read. */
function readRow([datum, municipality, toolCode, value]: RegistryRow): RecordedChange[] | null {
  const [word, number] = datum.split(' ');
  const report = Number(number);
  switch (word) {
    case data.situation:
      return [{ change: { datum: 'situation', report, before: '', after: value }, origin: 'edit' }];
    case data.evidence:
      return [{ change: { datum: 'evidence', municipality, toolCode, before: '', after: value }, origin: 'edit' }];
    case data.statuses:
      return readStatuses(report, municipality, value);
    default:
      return null;
  }
}

function writtenRows(cells: Grid): RegistryRow[] {
  const rows = cells.slice(1).map((row) => row.map(rawText));
  return rows.map(([datum = '', municipality = '', tool = '', value = '']) => [datum, municipality, tool, value]);
}

/** @returns the state that the tab holds, or null where there is none or someone changed what the add-on wrote */
export function readRegistry(content: WorkbookContent): RecordedState | null {
  const tab = findTab(content, registryTab.name);
  const [count, ...rows] = writtenRows(tab?.cells ?? []).filter((row) => !sameRow(row, blankRow));
  if (count?.[0] !== data.count || Number(count[3]) !== rows.length) return null;
  const changes = rows.map(readRow);
  return changes.includes(null) ? null : replay(changes.flatMap((row) => row ?? []));
}

function sameRow(one: RegistryRow, other: RegistryRow): boolean {
  return one.every((cell, index) => cell === other[index]);
}

/** @returns the edit that makes the tab hold that state, from the first row that differs to the last; the tab is made where it is not there */
export function registryEdits(content: WorkbookContent, state: RecordedState): WorkbookEdit[] {
  const tab = findTab(content, registryTab.name);
  const made = tab ? [] : newListEdits([], registryTab, content.length);
  const name = tab?.name ?? registryTab.name;
  const present = writtenRows(tab?.cells ?? []);
  const rows = registryRows(state);
  const height = Math.max(present.length, rows.length);
  const differs = (index: number): boolean => !sameRow(rows[index] ?? blankRow, present[index] ?? blankRow);
  let [first, last] = [0, height - 1];
  while (first < height && !differs(first)) first += 1;
  while (last > first && !differs(last)) last -= 1;
  if (first >= height) return [];
  const cells = Array.from({ length: last - first + 1 }, (_, index) => [...(rows[first + index] ?? blankRow)]);
  return [...made, { kind: 'write', at: { tab: name, row: first + 2, column: 1 }, cells }];
}
