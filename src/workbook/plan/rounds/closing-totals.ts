import type { CellInput, WorkbookEdit } from '../../edits';
import { matrixLabels } from '../../layout/matrix-tab';
import type { ClosingPlaces } from '../../read/locate-matrix';
import type { MatrixFrame } from '../matrix-frame';
import { runsOf } from '../runs';
import { totalsLookEdits } from '../totals-look';

/** What a row, a column or the whole report came to. */
export interface FixedTotal {
  /** null where nothing counts. */
  readonly share: number | null;
  readonly blanks: number;
}

/** The totals of a report at a moment, as values. */
export interface FixedTotals {
  /** By row of the tab, from 1. */
  readonly rows: ReadonlyMap<number, FixedTotal>;
  /** By tool code. */
  readonly tools: ReadonlyMap<string, FixedTotal>;
  readonly whole: FixedTotal;
}

/** Where the fixed totals go, and the rows and columns that must first be pushed in for them. */
interface Room {
  readonly places: { readonly [Place in keyof ClosingPlaces]: number };
  readonly edits: readonly WorkbookEdit[];
}

/** Right beside the live ones, so that nothing of a person's own is in the way; where they were before, if they were. */
function roomFor({ tab, blanksColumn, blanksRow }: MatrixFrame, present: ClosingPlaces): Room {
  const hasColumns = present.complianceColumn !== null && present.blanksColumn !== null;
  const hasRows = present.complianceRow !== null && present.blanksRow !== null;
  return {
    places: {
      complianceColumn: (hasColumns ? present.complianceColumn : null) ?? blanksColumn + 1,
      blanksColumn: (hasColumns ? present.blanksColumn : null) ?? blanksColumn + 2,
      complianceRow: (hasRows ? present.complianceRow : null) ?? blanksRow + 1,
      blanksRow: (hasRows ? present.blanksRow : null) ?? blanksRow + 2,
    },
    edits: [
      ...(hasColumns ? [] : [{ kind: 'insert-columns' as const, tab, column: blanksColumn + 1, count: 2 }]),
      ...(hasRows ? [] : [{ kind: 'insert-rows' as const, tab, row: blanksRow + 1, count: 2 }]),
    ],
  };
}

const shareCell = ({ share }: FixedTotal): CellInput => share ?? '';
const blanksCell = ({ blanks }: FixedTotal): CellInput => blanks;
const none: FixedTotal = { share: null, blanks: 0 };

function byRow({ tab, rows }: MatrixFrame, { places }: Room, totals: FixedTotals): WorkbookEdit[] {
  return runsOf(rows).flatMap(({ first, count }) => {
    const run = Array.from({ length: count }, (_, index) => totals.rows.get(first + index) ?? none);
    const write = (column: number, cell: (total: FixedTotal) => CellInput): WorkbookEdit => {
      return { kind: 'write', at: { tab, row: first, column }, cells: run.map((total) => [cell(total)]) };
    };
    return [write(places.complianceColumn, shareCell), write(places.blanksColumn, blanksCell)];
  });
}

function byTool({ tab, toolColumns }: MatrixFrame, { places }: Room, totals: FixedTotals): WorkbookEdit[] {
  const codes = new Map(Array.from(toolColumns, ([code, column]) => [column, code]));
  return runsOf([...toolColumns.values()]).flatMap(({ first, count }) => {
    const run = Array.from({ length: count }, (_, index) => totals.tools.get(codes.get(first + index) ?? '') ?? none);
    const write = (row: number, cell: (total: FixedTotal) => CellInput): WorkbookEdit => {
      return { kind: 'write', at: { tab, row, column: first }, cells: [run.map(cell)] };
    };
    return [write(places.complianceRow, shareCell), write(places.blanksRow, blanksCell)];
  });
}

function labels({ tab, headerRow, municipalityColumn }: MatrixFrame, { places }: Room): WorkbookEdit[] {
  const write = (row: number, column: number, text: string): WorkbookEdit => {
    return { kind: 'write', at: { tab, row, column }, cells: [[text]] };
  };
  return [
    write(headerRow, places.complianceColumn, matrixLabels.complianceAtClosing),
    write(headerRow, places.blanksColumn, matrixLabels.blanksAtClosing),
    write(places.complianceRow, municipalityColumn, matrixLabels.complianceByToolAtClosing),
    write(places.blanksRow, municipalityColumn, matrixLabels.blanksByToolAtClosing),
  ];
}

/**
 * @param frame of the report's tab, with its live totals
 * @returns the edits that fix the totals as values beside the formulas that give them
 */
export function closingTotalsEdits(frame: MatrixFrame, present: ClosingPlaces, totals: FixedTotals): WorkbookEdit[] {
  const room = roomFor(frame, present);
  const { places } = room;
  const at = { tab: frame.tab, row: places.complianceRow, column: places.complianceColumn };
  return [
    ...room.edits,
    ...labels(frame, room),
    ...byRow(frame, room, totals),
    ...byTool(frame, room, totals),
    { kind: 'write', at, cells: [[shareCell(totals.whole)]] },
    {
      kind: 'write',
      at: { ...at, row: places.blanksRow, column: places.blanksColumn },
      cells: [[totals.whole.blanks]],
    },
    ...totalsLookEdits({ ...frame, ...places }),
  ];
}
