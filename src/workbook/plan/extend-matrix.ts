import type { Legend } from '../../domain/model/legend';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue, Tool } from '../../domain/model/tool';
import type { CellInput, WorkbookEdit } from '../edits';
import type { TabContent } from '../grid';
import { matrixWidths } from '../layout/matrix-tab';
import type { MatrixGeometry } from '../read/locate-matrix';
import { grownBandEdits } from './bands';
import { isBlockCurrent, resizedBlockEdits, withLegend } from './legend-block';
import { matrixGuards } from './matrix-guards';
import { completedFrame, type MatrixFrame } from './matrix-frame';
import { stateChoicesEdits } from './paint';
import { totalsEdits } from './totals';
import { totalsLookEdits } from './totals-look';

/** A report's tab in use, with at least one tool and one row, and what it should hold. */
export interface MatrixInUse {
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly catalogue: Catalogue;
  /** Followed municipalities that have no row. */
  readonly absent: readonly Municipality[];
  readonly legend: Legend;
}

/** Tools that go in after a column. */
interface Insertion {
  readonly after: number;
  readonly tools: readonly Tool[];
}

/** A tool that is not there goes after the last one of its dimension; of a new dimension, after all of them. */
function insertions({ catalogue, geometry: { toolColumns } }: MatrixInUse): Insertion[] {
  const last = (codes: readonly string[]): number => Math.max(0, ...codes.map((code) => toolColumns.get(code) ?? 0));
  const end = last(catalogue.tools.map(({ code }) => code));
  return catalogue.dimensions.flatMap(({ number }) => {
    const own = catalogue.tools.filter(({ dimension }) => dimension === number);
    const tools = own.filter(({ code }) => !toolColumns.has(code));
    return tools.length === 0 ? [] : [{ after: last(own.map(({ code }) => code)) || end, tools }];
  });
}

function addRows(
  { tab, rows, numberColumn, municipalityColumn }: MatrixFrame,
  absent: readonly Municipality[],
): WorkbookEdit[] {
  if (absent.length === 0) return [];
  const row = Math.max(...rows) + 1;
  const write = (column: number, cells: readonly CellInput[]): WorkbookEdit => ({
    kind: 'write',
    at: { tab, row, column },
    cells: cells.map((cell) => [cell]),
  });
  return [
    { kind: 'insert-rows', tab, row, count: absent.length },
    write(
      numberColumn,
      absent.map(({ number }) => number),
    ),
    write(
      municipalityColumn,
      absent.map(({ name }) => name),
    ),
  ];
}

/** From right to left, so that no insertion moves the place of the next. */
function addColumns({ tab, headerRow, codesRow }: MatrixFrame, added: readonly Insertion[]): WorkbookEdit[] {
  return [...added].reverse().flatMap(({ after, tools }): WorkbookEdit[] => {
    const column = after + 1;
    const write = (row: number, cells: readonly CellInput[]): WorkbookEdit => ({
      kind: 'write',
      at: { tab, row, column },
      cells: [cells],
    });
    return [
      { kind: 'insert-columns', tab, column, count: tools.length },
      { kind: 'widths', tab, column, pixels: tools.map(() => matrixWidths.tool) },
      ...(codesRow === null
        ? []
        : [
            write(
              codesRow,
              tools.map(({ code }) => code),
            ),
          ]),
      write(
        headerRow,
        tools.map(({ name }) => name),
      ),
    ];
  });
}

/** Where everything is once the rows and columns are in. */
function grown(frame: MatrixFrame, absent: number, added: readonly Insertion[]): MatrixFrame {
  const lastRow = Math.max(...frame.rows);
  const down = (row: number): number => (row > lastRow ? row + absent : row);
  const right = (column: number): number =>
    column + added.filter(({ after }) => after < column).reduce((sum, { tools }) => sum + tools.length, 0);
  const placed = added.flatMap(({ after, tools }) =>
    tools.map(({ code }, index) => [code, right(after) + index + 1] as const),
  );
  const kept = [...frame.toolColumns].map(([code, column]) => [code, right(column)] as const);
  return {
    ...frame,
    numberColumn: right(frame.numberColumn),
    municipalityColumn: right(frame.municipalityColumn),
    toolColumns: new Map([...kept, ...placed]),
    complianceColumn: right(frame.complianceColumn),
    blanksColumn: right(frame.blanksColumn),
    rows: [...frame.rows, ...Array.from({ length: absent }, (_, index) => lastRow + 1 + index)],
    complianceRow: down(frame.complianceRow),
    blanksRow: down(frame.blanksRow),
    legend: {
      row: down(frame.legend.row),
      count: frame.legend.count,
      column: right(frame.legend.column),
      labelColumn: right(frame.legend.labelColumn),
      weightColumn: right(frame.legend.weightColumn),
      countColumn: right(frame.legend.countColumn),
    },
  };
}

function lacksTotals({ complianceColumn, blanksColumn, complianceRow, blanksRow }: MatrixGeometry): boolean {
  return [complianceColumn, blanksColumn, complianceRow, blanksRow].includes(null);
}

/**
 * @returns the edits that give a report in use the municipalities, tools, totals and legend block
 *          it lacks; of a whole one, only the warning of its guarded parts. What stands there is not touched, save totals that
 *          must count what was added.
 */
export function extendMatrixEdits(matrix: MatrixInUse): WorkbookEdit[] {
  const { geometry, tab, legend, absent, catalogue } = matrix;
  const added = insertions(matrix);
  const frame = completedFrame(geometry, tab);
  const after = grown(frame, absent.length, added);
  const hasGrown = absent.length + added.length > 0;
  const needsBlock = hasGrown || !isBlockCurrent(tab, geometry.legend, legend);
  const needsTotals = needsBlock || lacksTotals(geometry);
  const whole = withLegend(after, legend);
  return [
    ...addRows(frame, absent),
    ...addColumns(frame, added),
    ...(added.length > 0 ? grownBandEdits(tab, frame, after, catalogue) : []),
    ...(needsBlock ? resizedBlockEdits(after, legend) : []),
    ...(needsTotals ? [...totalsEdits(whole), ...totalsLookEdits(whole)] : []),
    ...(needsBlock ? stateChoicesEdits(whole, legend) : []),
    matrixGuards(whole),
  ];
}
