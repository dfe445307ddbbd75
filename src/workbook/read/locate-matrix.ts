import type { Catalogue } from '../../domain/model/tool';
import { findTool } from '../../domain/model/find-tool';
import { normalise } from '../../domain/model/same-text';
import type { Grid, TabContent } from '../grid';
import { matrixLabels } from '../layout/matrix-tab';
import type { WorkbookProblem } from '../problems';
import { headerText } from '../tables/cell-text';

/** Where the parts of a report's tab are; rows and columns from 1. */
export interface MatrixGeometry {
  readonly tab: string;
  readonly report: number;
  readonly headerRow: number;
  readonly numberColumn: number;
  readonly municipalityColumn: number;
  /** Column of each tool code, in the order in which they stand. */
  readonly toolColumns: ReadonlyMap<string, number>;
  /** Columns of the totals; null where someone removed them. */
  readonly complianceColumn: number | null;
  readonly blanksColumn: number | null;
  /** First row of a municipality, and how many follow each other. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly complianceRow: number | null;
  readonly blanksRow: number | null;
  readonly legend: LegendBlock | null;
}

/** Where the legend under the matrix is: its header row, its first column, and how many states follow. */
export interface LegendBlock {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

function findHeaderRow(cells: Grid): number {
  const names = [matrixLabels.number, matrixLabels.municipality].map(normalise);
  return cells.findIndex((row) => names.every((name) => row.some((cell) => headerText(cell) === name)));
}

function columnOf(row: readonly string[], label: string): number | null {
  const index = row.indexOf(normalise(label));
  return index < 0 ? null : index + 1;
}

/** Codes stand above the names; a tab whose codes were removed is read by its names. */
function locateTools(codes: readonly string[], names: readonly string[], catalogue: Catalogue): Map<string, number> {
  const columns = new Map<string, number>();
  names.forEach((name, index) => {
    const tool = findTool(catalogue, codes[index] ?? '') ?? findTool(catalogue, name);
    if (tool && !columns.has(tool.code)) columns.set(tool.code, index + 1);
  });
  return columns;
}

/** @returns how many rows from `first` (0-based) belong to municipalities: up to a blank name or a total's label */
function countRows(cells: Grid, first: number, column: number): number {
  const labels = [matrixLabels.complianceByTool, matrixLabels.blanksByTool, matrixLabels.legend].map(normalise);
  const end = cells.findIndex((row, index) => {
    const cell = row[column - 1] ?? '';
    return index >= first && (cell === '' || labels.includes(headerText(cell)));
  });
  return (end < 0 ? cells.length : end) - first;
}

/** @returns row and column of the first cell with that label at or under row `from` (0-based) */
function findLabel(cells: Grid, from: number, label: string): { readonly row: number; readonly column: number } | null {
  const wanted = normalise(label);
  for (let index = from; index < cells.length; index += 1) {
    const column = (cells[index] ?? []).findIndex((cell) => headerText(cell) === wanted);
    if (column >= 0) return { row: index + 1, column: column + 1 };
  }
  return null;
}

function locateLegend(cells: Grid, from: number): LegendBlock | null {
  const label = findLabel(cells, from, matrixLabels.legendLetter);
  if (!label) return null;
  const rest = cells.slice(label.row);
  const end = rest.findIndex((row) => (row[label.column - 1] ?? '') === '');
  return { ...label, count: end < 0 ? rest.length : end };
}

/**
 * Finds the parts of a report's tab by their headers and labels.
 * @param problems receives what is missing, by name
 * @returns where they are, or null when the headers "No." and "Municipio" are not both there
 */
export function locateMatrix(
  tab: TabContent,
  report: number,
  catalogue: Catalogue,
  problems: WorkbookProblem[],
): MatrixGeometry | null {
  const header = findHeaderRow(tab.cells);
  if (header < 0) {
    problems.push({ kind: 'missing-column', tab: tab.name, column: matrixLabels.municipality });
    return null;
  }
  const names = (tab.cells[header] ?? []).map(headerText);
  const codes = (tab.cells[header - 1] ?? []).map(headerText);
  const municipalityColumn = columnOf(names, matrixLabels.municipality) ?? 0;
  const rowCount = countRows(tab.cells, header + 1, municipalityColumn);
  const below = header + 1 + rowCount;
  return {
    tab: tab.name,
    report,
    headerRow: header + 1,
    numberColumn: columnOf(names, matrixLabels.number) ?? 0,
    municipalityColumn,
    toolColumns: locateTools(codes, names, catalogue),
    complianceColumn: columnOf(names, matrixLabels.compliance),
    blanksColumn: columnOf(names, matrixLabels.blanks),
    firstRow: header + 2,
    rowCount,
    complianceRow: findLabel(tab.cells, below, matrixLabels.complianceByTool)?.row ?? null,
    blanksRow: findLabel(tab.cells, below, matrixLabels.blanksByTool)?.row ?? null,
    legend: locateLegend(tab.cells, below),
  };
}
