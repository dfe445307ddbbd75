import type { TabContent, WorkbookContent } from '../../workbook/grid';
import { matrixTabName, reportTab } from '../../workbook/layout/matrix-tab';
import { statusCells, type StatusCell } from '../../workbook/log/status-cells';
import { locateMatrix } from '../../workbook/read/locate-matrix';
import type { KnownNames } from '../../workbook/read/read-owned-rows';
import { ownerKey } from '../../domain/model/owner-key';
import type { ShownStatus } from '../editing/status-marks';
import type { CarriedStatus } from './carried-statuses';

/** The cells of a new report that begin with a state: what is written, told to the log and counted is this one list. */
export interface PlacedStatuses {
  /** The new report's, as it is spelled. */
  readonly tab: string;
  readonly cells: readonly ShownStatus[];
  /** Municipalities of the earlier report that have no row in the new one: they left «Municipios». */
  readonly unplaced: readonly string[];
}

function cellsOf(tab: TabContent | undefined, report: number, known: KnownNames): StatusCell[] {
  const geometry = tab ? locateMatrix(tab, report, known.catalogue, []) : null;
  return tab && geometry ? statusCells(tab, geometry, known) : [];
}

/**
 * @param content as it will be once the new report's tab is there
 * @returns each carried status in its cell, and whose have none
 */
export function placeStatuses(
  carried: readonly CarriedStatus[],
  content: WorkbookContent,
  report: number,
  known: KnownNames,
): PlacedStatuses {
  const letters = new Map(carried.map((status) => [ownerKey(status), status.letter]));
  const tab = reportTab(content, report);
  const cells = cellsOf(tab, report, known).flatMap((cell) => {
    const text = letters.get(ownerKey(cell));
    return text === undefined ? [] : [{ ...cell, text, isCarried: true, refusal: '' }];
  });
  const placed = new Set(cells.map(ownerKey));
  const unplaced = carried.filter((status) => !placed.has(ownerKey(status))).map(({ municipality }) => municipality);
  return { tab: tab?.name ?? matrixTabName(report), cells, unplaced: [...new Set(unplaced)] };
}
