import type { WorkbookEdit } from '../../edits';
import { headRows } from '../panel/head';
import type { CountedReport } from '../panel/current-report';
import type { HeatMapPlace } from '../../read/locate-heat-map';
import { freshBlock } from '../matrix-frame';
import { legendLines } from './legend';

/** A map with a row and a column for everything the report has, and what makes room for them. */
export interface GrownMap {
  readonly place: HeatMapPlace;
  readonly room: readonly WorkbookEdit[];
  readonly hasGrown: boolean;
  /** Rows and columns of letters that it no longer needs. */
  readonly spareRows: readonly number[];
  readonly spareColumns: readonly number[];
}

/** Free rows between the map and the title of its legend, and that title's own. */
const rowsToLegend = 3;

/** @returns where the parts of the map go that is made anew */
export function freshMap(tab: string, { round, legend, frame }: CountedReport, codes: readonly string[]): HeatMapPlace {
  const headerRow = headRows + 2;
  const first = 3;
  const complianceColumn = first + codes.length;
  const rows = frame.rows.map((_, index) => headerRow + 1 + index);
  return {
    tab,
    report: round.number,
    headerRow,
    numberColumn: 1,
    municipalityColumn: 2,
    toolColumns: new Map(codes.map((code, index) => [code, first + index])),
    rows,
    complianceColumn,
    codeColumn: complianceColumn + 2,
    nameColumn: complianceColumn + 3,
    codeRows: codes.map((_, index) => headerRow + 1 + index),
    legend: freshBlock(Math.max(...rows) + rowsToLegend, 1, legendLines(legend)),
  };
}

function grownBy(place: HeatMapPlace, lacking: number, lastColumn: number, columns: readonly number[]) {
  const right = (column: number): number => (column > lastColumn ? column + lacking : column);
  return {
    complianceColumn: right(place.complianceColumn),
    codeColumn: right(place.codeColumn),
    nameColumn: right(place.nameColumn),
    municipalityColumn: right(place.municipalityColumn),
    numberColumn: right(place.numberColumn),
    columns: [...columns, ...Array.from({ length: lacking }, (_, index) => lastColumn + 1 + index)],
  };
}

/**
 * @param place as the map stands, with at least a row and a tool
 * @param codes of the tools that the report has, in order
 * @returns the map with a row for each of the report's and a column for each tool, pushed in after the last ones
 */
export function grownMap(place: HeatMapPlace, { round, frame }: CountedReport, codes: readonly string[]): GrownMap {
  const { tab } = place;
  const own = [...place.toolColumns.values()].sort((a, b) => a - b);
  const [lastRow, lastColumn] = [Math.max(...place.rows), Math.max(...own)];
  const rows = Math.max(0, frame.rows.length - place.rows.length);
  const columns = Math.max(0, codes.length - own.length);
  const { columns: all, ...right } = grownBy(place, columns, lastColumn, own);
  const down = (row: number): number => (row > lastRow ? row + rows : row);
  const added = Array.from({ length: rows }, (_, index) => lastRow + 1 + index);
  const codeRows = place.codeRows.map(down);
  const next = Math.max(place.headerRow, ...codeRows) + 1;
  const moreCodes = Array.from({ length: Math.max(0, codes.length - codeRows.length) }, (_, index) => next + index);
  return {
    place: {
      ...place,
      ...right,
      report: round.number,
      toolColumns: new Map(codes.map((code, index) => [code, all[index] ?? 0])),
      rows: [...place.rows.slice(0, frame.rows.length), ...added],
      codeRows: [...codeRows, ...moreCodes],
      legend: { ...place.legend, row: down(place.legend.row) },
    },
    room: [
      ...(rows > 0 ? [{ kind: 'insert-rows' as const, tab, row: lastRow + 1, count: rows }] : []),
      ...(columns > 0 ? [{ kind: 'insert-columns' as const, tab, column: lastColumn + 1, count: columns }] : []),
    ],
    hasGrown: rows + columns > 0,
    spareRows: place.rows.slice(frame.rows.length),
    spareColumns: all.slice(codes.length),
  };
}
