import type { CurrentState, CurrentStatuses } from '../../domain/log/differences';
import type { RecordedState } from '../../domain/log/recorded-state';
import type { WorkbookContent } from '../grid';
import { reportOfTab } from '../layout/matrix-tab';
import { roundsTab } from '../layout/tabs';
import { locateMatrix } from '../read/locate-matrix';
import type { KnownNames } from '../read/read-owned-rows';
import { findTab, locateTable } from '../tables/find-table';
import { byOwner, evidenceRows } from './evidence-rows';
import { rawText } from './raw-text';
import { statusCells, type StatusCell } from './status-cells';

/** @returns the texts of a matrix's cells by municipality, then tool code; blank ones are absent */
export function statusTexts(cells: readonly StatusCell[]): Map<string, Map<string, string>> {
  const rows = new Map<string, Map<string, string>>();
  for (const { municipality, toolCode, text } of cells) {
    const tools = rows.get(municipality) ?? new Map<string, string>();
    rows.set(municipality, text === '' ? tools : tools.set(toolCode, text));
  }
  return rows;
}

function currentStatuses(content: WorkbookContent, known: KnownNames): Map<number, CurrentStatuses> {
  const statuses = new Map<number, CurrentStatuses>();
  for (const tab of content) {
    const report = reportOfTab(tab.name);
    const geometry = report === null ? null : locateMatrix(tab, report, known.catalogue, []);
    if (report === null || !geometry) continue;
    const rows = statusTexts(statusCells(tab, geometry, known));
    statuses.set(report, { toolCodes: new Set(geometry.toolColumns.keys()), rows });
  }
  return statuses;
}

/** @returns the word of each report's situation, as the list "Reportes" has it */
export function situationWords(content: WorkbookContent): Map<number, { readonly word: string; readonly row: number }> {
  const tab = findTab(content, roundsTab.name);
  const table = tab ? locateTable(tab, roundsTab) : null;
  const words = new Map<number, { word: string; row: number }>();
  const { number, situation } = table?.columns ?? {};
  if (!table || number === undefined || situation === undefined) return words;
  table.cells.forEach((cells, index) => {
    const report = Number(rawText(cells[number - 1]));
    if (index >= table.headerRow && report > 0 && !words.has(report))
      words.set(report, { word: rawText(cells[situation - 1]), row: index + 1 });
  });
  return words;
}

/**
 * @param recorded what is said of a list that cannot be read: nothing is told of what nobody can see
 * @returns what the sheet holds now of all that the log follows
 */
export function readCurrent(content: WorkbookContent, known: KnownNames, recorded: RecordedState): CurrentState {
  const rows = evidenceRows(content, known);
  const situations = Array.from(situationWords(content), ([report, { word }]) => [report, word] as const);
  return {
    statuses: currentStatuses(content, known),
    evidence: rows === null ? recorded.evidence : byOwner(rows),
    situations: new Map(situations),
  };
}
