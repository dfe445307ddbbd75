import type { Legend } from '../../domain/model/legend';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue } from '../../domain/model/tool';
import type { Area, TabContent } from '../grid';
import { matrixColumns, matrixRows, matrixTabName } from '../layout/matrix-tab';
import type { LegendBlock, MatrixGeometry } from '../read/locate-matrix';

/** Where every part of a report's tab is or goes; rows and columns from 1. */
export interface MatrixFrame {
  readonly tab: string;
  readonly report: number;
  readonly codesRow: number;
  readonly headerRow: number;
  readonly numberColumn: number;
  readonly municipalityColumn: number;
  readonly toolColumns: ReadonlyMap<string, number>;
  readonly complianceColumn: number;
  readonly blanksColumn: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly complianceRow: number;
  readonly blanksRow: number;
  readonly legend: LegendBlock;
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
    firstRow: matrixRows.first,
    rowCount: municipalities.length,
    complianceRow: below,
    blanksRow: below + 1,
    legend: { row: below + 4, column: matrixColumns.number, count: legend.states.length },
  };
}

/** @returns the frame of a tab in use: what was removed from it gets a free place beside or under the rest */
export function completedFrame(geometry: MatrixGeometry, tab: TabContent, legend: Legend): MatrixFrame {
  const width = tab.cells[0]?.length ?? 0;
  const height = tab.cells.length;
  const complianceColumn = geometry.complianceColumn ?? width + 1;
  const complianceRow = geometry.complianceRow ?? height + 1;
  return {
    ...geometry,
    codesRow: geometry.headerRow - 1,
    complianceColumn,
    blanksColumn: geometry.blanksColumn ?? Math.max(width, complianceColumn) + 1,
    complianceRow,
    blanksRow: geometry.blanksRow ?? Math.max(height, complianceRow) + 1,
    legend: geometry.legend ?? { row: height + 5, column: geometry.numberColumn, count: legend.states.length },
  };
}

/** @returns the rectangle of the states: from the first tool to the last, over the municipalities' rows */
export function statusArea(frame: MatrixFrame): Area {
  const columns = [...frame.toolColumns.values()];
  const column = Math.min(...columns);
  return {
    tab: frame.tab,
    row: frame.firstRow,
    column,
    rows: frame.rowCount,
    columns: Math.max(...columns) - column + 1,
  };
}

/** @returns the cells of the legend block that hold the states' letters */
export function legendLetterArea({ tab, legend }: MatrixFrame): Area {
  return { tab, row: legend.row + 1, column: legend.column, rows: legend.count, columns: 1 };
}
