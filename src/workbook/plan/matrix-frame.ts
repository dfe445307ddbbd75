import type { Legend } from '../../domain/model/legend';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue } from '../../domain/model/tool';
import type { Area, TabContent } from '../grid';
import { legendColumns, matrixColumns, matrixRows, matrixTabName } from '../layout/matrix-tab';
import type { LegendBlock, MatrixGeometry } from '../read/locate-matrix';
import { runsOf } from './runs';

/** Where every part of a report's tab is or goes; rows and columns from 1. At least one tool and one row. */
export interface MatrixFrame {
  readonly tab: string;
  readonly report: number;
  /** null where someone removed the codes: totals then count by number. */
  readonly codesRow: number | null;
  readonly headerRow: number;
  readonly numberColumn: number;
  readonly municipalityColumn: number;
  readonly toolColumns: ReadonlyMap<string, number>;
  readonly complianceColumn: number;
  readonly blanksColumn: number;
  /** Rows of the municipalities; people may push others in between. */
  readonly rows: readonly number[];
  readonly complianceRow: number;
  readonly blanksRow: number;
  readonly legend: LegendBlock;
}

/** Where states stand on a tab: what is painted, and what totals count. */
export type PlacedStates = Pick<MatrixFrame, 'tab' | 'rows' | 'toolColumns'>;

/** @returns a legend block laid out anew: its columns side by side */
export function freshBlock(row: number, column: number, count: number): LegendBlock {
  const besides = (usual: number): number => column + usual - legendColumns.letter;
  const { label, weight, count: counted } = legendColumns;
  const columns = { labelColumn: besides(label), weightColumn: besides(weight), countColumn: besides(counted) };
  return { row, column, count, ...columns };
}

/** @returns where the parts of a tab go that is made anew, as in the seed's matrices */
export function freshFrame(
  report: number,
  catalogue: Catalogue,
  municipalities: readonly Municipality[],
  legend: Legend,
): MatrixFrame {
  const { tools } = catalogue;
  const below = matrixRows.first + municipalities.length;
  const beside = matrixColumns.firstTool + tools.length;
  return {
    tab: matrixTabName(report),
    report,
    codesRow: matrixRows.codes,
    headerRow: matrixRows.header,
    numberColumn: matrixColumns.number,
    municipalityColumn: matrixColumns.municipality,
    toolColumns: new Map(tools.map(({ code }, index) => [code, matrixColumns.firstTool + index])),
    complianceColumn: beside,
    blanksColumn: beside + 1,
    rows: municipalities.map((_, index) => matrixRows.first + index),
    complianceRow: below,
    blanksRow: below + 1,
    legend: freshBlock(below + 4, matrixColumns.number, legend.states.length),
  };
}

/**
 * @param geometry of a tab with at least one tool and one row
 * @returns the frame of a tab in use: what was removed from it gets a free place beside or under the rest
 */
export function completedFrame(geometry: MatrixGeometry, tab: TabContent): MatrixFrame {
  const width = tab.cells[0]?.length ?? 0;
  const height = tab.cells.length;
  const complianceColumn = geometry.complianceColumn ?? width + 1;
  const complianceRow = geometry.complianceRow ?? height + 1;
  return {
    ...geometry,
    complianceColumn,
    blanksColumn: geometry.blanksColumn ?? Math.max(width, complianceColumn) + 1,
    complianceRow,
    blanksRow: geometry.blanksRow ?? Math.max(height, complianceRow) + 1,
    legend: geometry.legend ?? freshBlock(height + 5, geometry.numberColumn, 0),
  };
}

/** @returns the smallest rectangle with all states: what totals count over */
export function statusBox({ tab, rows, toolColumns }: PlacedStates): Area {
  const columns = [...toolColumns.values()];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { tab, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** @returns the rectangles that hold states and nothing of a person's own: one, unless someone pushed in a row or column */
export function statusAreas({ tab, rows, toolColumns }: PlacedStates): Area[] {
  return runsOf(rows).flatMap((down) =>
    runsOf([...toolColumns.values()]).map((across) => ({
      tab,
      row: down.first,
      column: across.first,
      rows: down.count,
      columns: across.count,
    })),
  );
}

/** @returns the cells of the legend block that hold the states' letters */
export function legendLetterArea({ tab, legend }: Pick<MatrixFrame, 'tab' | 'legend'>): Area {
  return { tab, row: legend.row + 1, column: legend.column, rows: legend.count, columns: 1 };
}
