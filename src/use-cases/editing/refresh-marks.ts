import type { Legend } from '../../domain/model/legend';
import type { Services } from '../../services/services';
import type { WorkbookEdit } from '../../workbook/edits';
import type { TabContent } from '../../workbook/grid';
import { reportOfTab, reportTab } from '../../workbook/layout/matrix-tab';
import { statusCells } from '../../workbook/log/status-cells';
import { locateMatrix, type MatrixGeometry } from '../../workbook/read/locate-matrix';
import type { EditContext } from './edit-context';
import { evidenceOf, statusMarkEdits, type CellPredicate, type ShownStatus } from './status-marks';

/** A report's tab whose cells carry marks. */
export interface MarkedMatrix {
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly legend: Legend | null;
}

function matrixOf(tab: TabContent | undefined, report: number, { known, legends }: EditContext): MarkedMatrix | null {
  const geometry = tab ? locateMatrix(tab, report, known.catalogue, []) : null;
  if (!tab || !geometry) return null;
  return { tab, geometry, legend: legends.find((candidate) => candidate.report === report) ?? null };
}

/** @returns the matrices of all open reports, read now */
export function readOpenMatrices(context: EditContext, { workbook }: Pick<Services, 'workbook'>): MarkedMatrix[] {
  const open = new Set(openRounds(context));
  const content = workbook.read((name) => open.has(reportOfTab(name) ?? 0));
  return openMatrices({ ...context, content });
}

function openRounds({ rounds }: EditContext): number[] {
  return rounds.filter(({ situation }) => situation === 'open').map(({ number }) => number);
}

/** @returns the matrices of all open reports whose tabs were read */
export function openMatrices(context: EditContext): MarkedMatrix[] {
  return openRounds(context).flatMap((number) => {
    const tab = reportTab(context.content, number);
    return matrixOf(tab, number, context) ?? [];
  });
}

/** @returns every cell of a matrix, and which of them nobody has confirmed */
export function shownStatuses({ tab, geometry }: MarkedMatrix, { known, recorded }: EditContext): ShownStatus[] {
  const rows = recorded?.statuses.get(geometry.report);
  return statusCells(tab, geometry, known).map((cell) => {
    const isCarried = rows?.get(cell.municipality)?.get(cell.toolCode)?.isCarried ?? false;
    return { ...cell, isCarried, refusal: '' };
  });
}

/**
 * @param isWanted which cells, by municipality and tool
 * @returns the edits that bring the marks of those cells up to date
 */
export function refreshedMarks(
  matrix: MarkedMatrix,
  context: EditContext,
  isWanted: CellPredicate,
  { workbook }: Pick<Services, 'workbook'>,
): WorkbookEdit[] {
  const wanted = shownStatuses(matrix, context).filter((cell) => isWanted(cell));
  return statusMarkEdits(matrix.tab.name, wanted, matrix.legend, evidenceOf(context.evidence), workbook);
}
