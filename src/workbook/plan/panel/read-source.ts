import type { Legend } from '../../../domain/model/legend';
import type { ReportRound } from '../../../domain/model/round';
import type { Catalogue } from '../../../domain/model/tool';
import type { WorkbookContent } from '../../grid';
import { matrixLabels, matrixTabName, reportTab } from '../../layout/matrix-tab';
import { evidenceTab, findingsTab, legendTab, roundsTab } from '../../layout/tabs';
import type { WorkbookProblem } from '../../problems';
import { locateMatrix, noteColumnProblems, type MatrixGeometry } from '../../read/locate-matrix';
import { readCatalogue } from '../../read/read-catalogue';
import { readEquivalences } from '../../read/read-equivalences';
import { readLegends } from '../../read/read-legends';
import { readRounds } from '../../read/read-rounds';
import { requireTable } from '../../tables/find-table';
import { columnReference } from '../column-reference';
import { completedFrame } from '../matrix-frame';
import type { ColumnOf } from '../title-cells';
import type { CountedReport, PanelSource } from './current-report';

function readReport(
  content: WorkbookContent,
  round: ReportRound,
  legend: Legend,
  catalogue: Catalogue,
  problems: WorkbookProblem[],
): (CountedReport & { readonly geometry: MatrixGeometry }) | null {
  const tab = reportTab(content, round.number);
  if (!tab) {
    problems.push({ kind: 'missing-tab', tab: matrixTabName(round.number) });
    return null;
  }
  const geometry = locateMatrix(tab, round.number, catalogue, problems);
  if (!geometry) return null;
  noteColumnProblems(tab, geometry, catalogue, round.situation === 'open', problems);
  return { round, legend, geometry, frame: completedFrame(geometry, tab) };
}

/** The panel leans on the current report's own totals and legend block. */
function noteLackingTotals(geometry: MatrixGeometry, problems: WorkbookProblem[]): void {
  const { tab, rows, complianceColumn, blanksColumn, complianceRow, blanksRow, legend } = geometry;
  const totals = [
    [complianceColumn, matrixLabels.compliance],
    [blanksColumn, matrixLabels.blanks],
    [complianceRow, matrixLabels.complianceByTool],
    [blanksRow, matrixLabels.blanksByTool],
    [legend, matrixLabels.legendLetter],
  ] as const;
  if (rows.length === 0) problems.push({ kind: 'no-rows', tab });
  for (const [place, header] of totals) if (place === null) problems.push({ kind: 'missing-header', tab, header });
}

/**
 * Reads what the panel is made from: where every report's cells are, and the lists it counts.
 * @param problems receives whatever keeps it from being made, each told once
 * @returns null where something does
 */
export function readPanelSource(content: WorkbookContent, problems: WorkbookProblem[]): PanelSource | null {
  const catalogue = readCatalogue(content, problems);
  const legends = readLegends(content, problems);
  const rounds = readRounds(content, problems);
  const equivalences = readEquivalences(content, problems);
  requireTable(content, evidenceTab, problems);
  requireTable(content, findingsTab, problems);
  if (problems.length > 0) return null;
  if (rounds.length === 0) problems.push({ kind: 'no-rows', tab: roundsTab.name });
  const reports = rounds.flatMap((round) => {
    const legend = legends.find(({ report }) => report === round.number);
    if (legend) return readReport(content, round, legend, catalogue, problems) ?? [];
    problems.push({ kind: 'missing-legend', report: round.number, tab: legendTab.name });
    return [];
  });
  const current = reports.at(-1);
  if (current) noteLackingTotals(current.geometry, problems);
  if (!current || problems.length > 0) return null;
  const columnOf: ColumnOf = (list, key) => columnReference(content, list, key);
  return { content, catalogue, reports, current, equivalences, columnOf };
}
