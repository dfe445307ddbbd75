import { isFulfilled, type LegendState } from '../model/legend';
import type { CoherenceFacts, StatusCell } from './facts';
import type { Subject } from './finding';

/** A cell with a state that is worth the whole of it. */
export interface FulfilledCell extends StatusCell {
  readonly state: LegendState;
}

/** @returns the cells of the latest report that count as done in full */
export function fulfilledCells({ cells }: CoherenceFacts): FulfilledCell[] {
  return cells.filter((cell): cell is FulfilledCell => cell.state !== null && isFulfilled(cell.state));
}

/** @returns where the cell is */
export function cellSubject({ report, municipality, toolCode }: StatusCell): Subject {
  return { kind: 'status', report, municipality, toolCode };
}
