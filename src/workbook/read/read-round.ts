import type { RecordedState } from '../../domain/log/recorded-state';
import { unconfirmedCells } from '../../domain/log/unconfirmed';
import type { FollowedRound } from '../../domain/model/follow-up';
import type { Legend } from '../../domain/model/legend';
import type { ReportRound } from '../../domain/model/round';
import type { WorkbookContent } from '../grid';
import { matrixTabName, reportTab } from '../layout/matrix-tab';
import { legendTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { locateMatrix } from './locate-matrix';
import { readMatrix } from './read-matrix';
import type { KnownNames } from './read-owned-rows';

/**
 * Reads a report's matrix with its own legend.
 * @param known the names, and what the log says of the matrix's states
 * @param problems receives what is missing or wrong
 * @returns null where its tab, its headers or its legend are missing
 */
export function readRound(
  content: WorkbookContent,
  round: ReportRound,
  legend: Legend | undefined,
  known: KnownNames & { readonly recorded: RecordedState | null },
  problems: WorkbookProblem[],
): FollowedRound | null {
  const tab = reportTab(content, round.number);
  if (!tab) problems.push({ kind: 'missing-tab', tab: matrixTabName(round.number) });
  if (!legend) problems.push({ kind: 'missing-legend', report: round.number, tab: legendTab.name });
  const geometry = tab ? locateMatrix(tab, round.number, known.catalogue, problems) : null;
  if (!tab || !legend || !geometry) return null;
  const matrix = readMatrix({ tab, geometry, round, legend, known }, problems);
  return { round, legend, matrix, unconfirmed: unconfirmedCells(matrix, known.recorded) };
}
