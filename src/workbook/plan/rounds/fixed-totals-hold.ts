import type { CellContent, TabContent } from '../../grid';
import type { FixedPair, MatrixGeometry } from '../../read/locate-matrix';
import type { FixedTotal, FixedTotals } from './closing-totals';

/** Shares are kept with some fifteen digits: less than this apart, they are the same. */
const tolerance = 1e-9;

/** A fixed total, and the two cells that should say it. */
interface PlacedTotal {
  readonly total: FixedTotal;
  readonly share: CellContent | undefined;
  readonly blanks: CellContent | undefined;
}

function says(cell: CellContent | undefined, value: number | null): boolean {
  if (value === null) return cell === '' || cell === undefined;
  return typeof cell === 'number' && Math.abs(cell - value) < tolerance;
}

function placedTotals(
  { cells }: TabContent,
  { toolColumns }: MatrixGeometry,
  columns: FixedPair,
  rows: FixedPair,
  totals: FixedTotals,
): PlacedTotal[] {
  const at = (row: number, column: number): CellContent | undefined => cells[row - 1]?.[column - 1];
  const beside = Array.from(totals.rows, ([row, total]): PlacedTotal => {
    return { total, share: at(row, columns.compliance), blanks: at(row, columns.blanks) };
  });
  const under = Array.from(toolColumns).flatMap(([code, column]): PlacedTotal[] => {
    const total = totals.tools.get(code);
    return total ? [{ total, share: at(rows.compliance, column), blanks: at(rows.blanks, column) }] : [];
  });
  const corner = { share: at(rows.compliance, columns.compliance), blanks: at(rows.blanks, columns.blanks) };
  return [...beside, ...under, { total: totals.whole, ...corner }];
}

/**
 * @param totals as the closed matrix adds up now
 * @returns whether the totals that were fixed when it closed still stand, each in its cell; not where their headers are gone
 */
export function fixedTotalsHold(tab: TabContent, geometry: MatrixGeometry, totals: FixedTotals): boolean {
  const { columns, rows } = geometry.closing;
  if (!columns || !rows) return false;
  return placedTotals(tab, geometry, columns, rows, totals).every(
    ({ total, share, blanks }) => says(share, total.share) && says(blanks, total.blanks),
  );
}
