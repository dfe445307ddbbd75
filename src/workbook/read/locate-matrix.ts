import type { Catalogue, Tool } from '../../domain/model/tool';
import { toolFinder, type ToolFinder } from '../../domain/model/find-tool';
import { normalise } from '../../domain/model/same-text';
import type { Grid, TabContent } from '../grid';
import { legendColumns, matrixLabels } from '../layout/matrix-tab';
import type { WorkbookProblem } from '../problems';
import { cellText, headerText } from '../tables/cell-text';

/** Where the parts of a report's tab are; rows and columns from 1. */
export interface MatrixGeometry {
  readonly tab: string;
  readonly report: number;
  readonly headerRow: number;
  /** Row of the tools' codes, above the header; null where someone removed it. */
  readonly codesRow: number | null;
  readonly numberColumn: number;
  readonly municipalityColumn: number;
  /** Column of each tool code, in the order in which they stand. */
  readonly toolColumns: ReadonlyMap<string, number>;
  /** Columns of the totals; null where someone removed them. */
  readonly complianceColumn: number | null;
  readonly blanksColumn: number | null;
  /** Rows under the header, down to the totals, that have anything under "Municipio" or under a tool. */
  readonly rows: readonly number[];
  readonly complianceRow: number | null;
  readonly blanksRow: number | null;
  readonly legend: LegendBlock | null;
  readonly closing: ClosingPlaces;
}

/** Where the totals stand that were fixed when the report was closed: a pair of columns and one of rows; null where a pair is not whole. */
export interface ClosingPlaces {
  readonly columns: FixedPair | null;
  readonly rows: FixedPair | null;
}

/** The column or row of each of two totals. */
export interface FixedPair {
  readonly compliance: number;
  readonly blanks: number;
}

/** Where the legend under the matrix is: its header row, its first column, and how many states follow. */
export interface LegendBlock {
  readonly row: number;
  /** Of the letters. */
  readonly column: number;
  readonly count: number;
  /** Of the words, the weights and the counts: people push columns in between. */
  readonly labelColumn: number;
  readonly weightColumn: number;
  readonly countColumn: number;
}

function findHeaderRow(cells: Grid): number {
  const names = [matrixLabels.number, matrixLabels.municipality].map(normalise);
  return cells.findIndex((row) => names.every((name) => row.some((cell) => headerText(cell) === name)));
}

function columnOf(row: readonly string[], label: string): number | null {
  const index = row.indexOf(normalise(label));
  return index < 0 ? null : index + 1;
}

/** The tool that a column's code and name mean; null where they mean none, or two different ones. */
function toolOf(code: string, name: string, find: ToolFinder): Tool | null {
  const byCode = find(code);
  const byName = find(name);
  return byCode && byName && byCode !== byName ? null : (byCode ?? byName);
}

function locateTools(codes: readonly string[], names: readonly string[], find: ToolFinder): Map<string, number> {
  const columns = new Map<string, number>();
  names.forEach((name, index) => {
    const tool = toolOf(codes[index] ?? '', name, find);
    if (tool && !columns.has(tool.code)) columns.set(tool.code, index + 1);
  });
  return columns;
}

/** @returns row and column of the first cell with one of the labels at or under row `from` (0-based) */
function findLabel(
  cells: Grid,
  from: number,
  ...labels: readonly string[]
): { readonly row: number; readonly column: number } | null {
  const wanted = labels.map(normalise);
  for (let index = from; index < cells.length; index += 1) {
    const column = (cells[index] ?? []).findIndex((cell) => wanted.includes(headerText(cell)));
    if (column >= 0) return { row: index + 1, column: column + 1 };
  }
  return null;
}

/** Rows with a name or a state; a blank row that someone pushed in between ends nothing. */
function locateRows(cells: Grid, header: number, columns: readonly number[]): number[] {
  const { complianceByTool, blanksByTool, legend, legendLetter } = matrixLabels;
  const end =
    findLabel(cells, header + 1, complianceByTool, blanksByTool, legend, legendLetter)?.row ?? cells.length + 1;
  const rows = cells.slice(0, end - 1).map((row, index) => ({ row: index + 1, cells: row }));
  return rows
    .filter(({ row, cells: line }) => row > header + 1 && columns.some((column) => (line[column - 1] ?? '') !== ''))
    .map(({ row }) => row);
}

function locateLegend(cells: Grid, from: number): LegendBlock | null {
  const label = findLabel(cells, from, matrixLabels.legendLetter);
  if (!label) return null;
  const rest = cells.slice(label.row);
  const end = rest.findIndex((row) => (row[label.column - 1] ?? '') === '');
  const headers = (cells[label.row - 1] ?? []).map(headerText);
  const besides = (name: string, usual: number): number => {
    const index = headers.indexOf(normalise(name), label.column);
    return index < 0 ? label.column + usual - legendColumns.letter : index + 1;
  };
  return {
    ...label,
    count: end < 0 ? rest.length : end,
    labelColumn: besides(matrixLabels.legendLabel, legendColumns.label),
    weightColumn: besides(matrixLabels.legendWeight, legendColumns.weight),
    countColumn: besides(matrixLabels.legendCount, legendColumns.count),
  };
}

function pairOf(compliance: number | null, blanks: number | null): FixedPair | null {
  return compliance === null || blanks === null ? null : { compliance, blanks };
}

function locateClosing(cells: Grid, names: readonly string[], from: number): ClosingPlaces {
  const { complianceAtClosing, blanksAtClosing, complianceByToolAtClosing, blanksByToolAtClosing } = matrixLabels;
  const rowOf = (label: string): number | null => findLabel(cells, from, label)?.row ?? null;
  return {
    columns: pairOf(columnOf(names, complianceAtClosing), columnOf(names, blanksAtClosing)),
    rows: pairOf(rowOf(complianceByToolAtClosing), rowOf(blanksByToolAtClosing)),
  };
}

/** The row of codes above the header, which names the tools by themselves. */
function locateCodes(codes: readonly string[], header: number, find: ToolFinder): number | null {
  return codes.some((code) => find(code)?.code === code) ? header : null;
}

/**
 * Finds the parts of a report's tab by their headers and labels.
 * @param problems receives a missing header, by name
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
    problems.push({ kind: 'missing-header', tab: tab.name, header: matrixLabels.municipality });
    return null;
  }
  const names = (tab.cells[header] ?? []).map(headerText);
  const codes = (tab.cells[header - 1] ?? []).map(headerText);
  const municipalityColumn = columnOf(names, matrixLabels.municipality) ?? 0;
  const find = toolFinder(catalogue);
  const toolColumns = locateTools(codes, names, find);
  const rows = locateRows(tab.cells, header, [municipalityColumn, ...toolColumns.values()]);
  const below = rows[rows.length - 1] ?? header + 1;
  return {
    tab: tab.name,
    report,
    headerRow: header + 1,
    codesRow: locateCodes(codes, header, find),
    numberColumn: columnOf(names, matrixLabels.number) ?? 0,
    municipalityColumn,
    toolColumns,
    complianceColumn: columnOf(names, matrixLabels.compliance),
    blanksColumn: columnOf(names, matrixLabels.blanks),
    rows,
    complianceRow: findLabel(tab.cells, below, matrixLabels.complianceByTool)?.row ?? null,
    blanksRow: findLabel(tab.cells, below, matrixLabels.blanksByTool)?.row ?? null,
    legend: locateLegend(tab.cells, below),
    closing: locateClosing(tab.cells, names, below),
  };
}

/** Notes a column of letters between the tools and the totals whose header means no tool: it would count for nothing. */
function noteStrangeColumns({ cells }: TabContent, geometry: MatrixGeometry, problems: WorkbookProblem[]): void {
  const known = new Set(geometry.toolColumns.values());
  const first = Math.min(...known, geometry.municipalityColumn + 1);
  const last = (geometry.complianceColumn ?? Math.max(...known, 0) + 1) - 1;
  for (let column = first; column <= last; column += 1) {
    const hasLetters = geometry.rows.some((row) => /^\p{L}$/u.test(cellText(cells[row - 1]?.[column - 1]).trim()));
    if (known.has(column) || !hasLetters) continue;
    const header = cellText(cells[geometry.headerRow - 1]?.[column - 1]);
    const at = { tab: geometry.tab, row: geometry.headerRow, column, header };
    problems.push({ kind: 'unknown-tool', found: header, at });
  }
}

/**
 * Notes what keeps a report's columns from being read for what they are.
 * @param isOpen an open report must have every tool; a closed one may be older than a tool
 */
export function noteColumnProblems(
  tab: TabContent,
  geometry: MatrixGeometry,
  { tools }: Catalogue,
  isOpen: boolean,
  problems: WorkbookProblem[],
): void {
  noteStrangeColumns(tab, geometry, problems);
  const isWhole = geometry.toolColumns.size > 0 && !isOpen;
  for (const { code, name } of isWhole ? [] : tools) {
    if (!geometry.toolColumns.has(code))
      problems.push({ kind: 'missing-column', tab: tab.name, column: `${code} ${name}` });
  }
}
