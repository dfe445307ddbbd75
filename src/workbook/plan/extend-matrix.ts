import { findMunicipality } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue, Tool } from '../../domain/model/tool';
import type { Legend } from '../../domain/model/legend';
import type { CellInput, WorkbookEdit } from '../edits';
import type { TabContent } from '../grid';
import type { MatrixGeometry } from '../read/locate-matrix';
import { cellText } from '../tables/cell-text';
import { legendBlockEdits } from './legend-block';
import { completedFrame, type MatrixFrame } from './matrix-frame';
import { stateChoicesEdit } from './paint';
import { totalsEdits } from './totals';

/** A report's tab in use, and what it should hold. */
export interface MatrixInUse {
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly catalogue: Catalogue;
  readonly municipalities: readonly Municipality[];
  readonly legend: Legend;
}

function namesIn({ tab, geometry }: MatrixInUse): string[] {
  const rows = tab.cells.slice(geometry.firstRow - 1, geometry.firstRow - 1 + geometry.rowCount);
  return rows.map((row) => cellText(row[geometry.municipalityColumn - 1]));
}

/** @returns followed municipalities that have no row, in the institute's order */
function absentMunicipalities(matrix: MatrixInUse): Municipality[] {
  const present = new Set(
    namesIn(matrix).map((name) => {
      const match = findMunicipality(matrix.municipalities, name);
      return match.kind === 'found' ? match.municipality.name : name;
    }),
  );
  return matrix.municipalities.filter(({ name }) => !present.has(name));
}

function absentTools({ catalogue, geometry }: MatrixInUse): Tool[] {
  return catalogue.tools.filter(({ code }) => !geometry.toolColumns.has(code));
}

function addRows(frame: MatrixFrame, municipalities: readonly Municipality[]): WorkbookEdit[] {
  const row = frame.firstRow + frame.rowCount;
  const { tab, numberColumn, municipalityColumn } = frame;
  const column = (cells: CellInput[]): CellInput[][] => cells.map((cell) => [cell]);
  return [
    { kind: 'insert-rows', tab, row, count: municipalities.length },
    {
      kind: 'write',
      at: { tab, row, column: numberColumn },
      cells: column(municipalities.map(({ number }) => number)),
    },
    {
      kind: 'write',
      at: { tab, row, column: municipalityColumn },
      cells: column(municipalities.map(({ name }) => name)),
    },
  ];
}

function addColumns(frame: MatrixFrame, tools: readonly Tool[]): WorkbookEdit[] {
  const column = Math.max(...frame.toolColumns.values()) + 1;
  const { tab } = frame;
  return [
    { kind: 'insert-columns', tab, column, count: tools.length },
    {
      kind: 'write',
      at: { tab, row: frame.codesRow, column },
      cells: [tools.map(({ code }) => code), tools.map(({ name }) => name)],
    },
  ];
}

/** Where everything is once `rows` and `tools` were inserted at the end of the matrix. */
function grown(frame: MatrixFrame, rows: number, tools: readonly Tool[]): MatrixFrame {
  const lastTool = Math.max(...frame.toolColumns.values());
  const right = (column: number): number => (column > lastTool ? column + tools.length : column);
  return {
    ...frame,
    toolColumns: new Map([
      ...frame.toolColumns,
      ...tools.map(({ code }, index) => [code, lastTool + index + 1] as const),
    ]),
    rowCount: frame.rowCount + rows,
    complianceColumn: right(frame.complianceColumn),
    blanksColumn: right(frame.blanksColumn),
    complianceRow: frame.complianceRow + rows,
    blanksRow: frame.blanksRow + rows,
    legend: { ...frame.legend, row: frame.legend.row + rows },
  };
}

function lacksTotals({ complianceColumn, blanksColumn, complianceRow, blanksRow }: MatrixGeometry): boolean {
  return [complianceColumn, blanksColumn, complianceRow, blanksRow].includes(null);
}

/**
 * @returns the edits that give a report in use the municipalities, tools, totals and legend block
 *          it lacks; none where it is whole. What stands there is not touched, save totals that
 *          must count what was added.
 */
export function extendMatrixEdits(matrix: MatrixInUse): WorkbookEdit[] {
  const { geometry, tab, legend } = matrix;
  const municipalities = absentMunicipalities(matrix);
  const tools = absentTools(matrix);
  const frame = completedFrame(geometry, tab, legend);
  const after = grown(frame, municipalities.length, tools);
  const hasGrown = municipalities.length + tools.length > 0;
  return [
    ...(municipalities.length > 0 ? addRows(frame, municipalities) : []),
    ...(tools.length > 0 ? addColumns(frame, tools) : []),
    ...(hasGrown || lacksTotals(geometry) || !geometry.legend ? totalsEdits(after) : []),
    ...(hasGrown || !geometry.legend ? legendBlockEdits(after, legend) : []),
    ...(hasGrown ? [stateChoicesEdit(after, legend)] : []),
  ];
}
