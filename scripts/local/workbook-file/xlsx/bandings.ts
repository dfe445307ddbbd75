import type { BandingModel, SheetModel } from '../../model/book';
import { isInside } from './group-cells';

/**
 * The colour that alternating colours give a cell: an .xlsx has none, so they are painted.
 * @param banding over the cell
 * @returns '#rrggbb', or null where the cell lies outside or its band has no colour
 */
function bandColour(banding: BandingModel, row: number, column: number): string | null {
  const { range, axis, header, first, second, footer } = banding;
  if (!isInside(range, row, column)) return null;
  const index = axis === 'ROW' ? row - range.row : column - range.column;
  const count = axis === 'ROW' ? range.rows : range.columns;
  if (header !== null && index === 0) return header;
  if (footer !== null && index === count - 1) return footer;
  return (index - (header === null ? 0 : 1)) % 2 === 0 ? first : second;
}

/**
 * @param sheet whose bands are painted
 * @returns for a cell, the colour a band gives it, or undefined
 */
export function bandPainter(sheet: SheetModel): (row: number, column: number) => string | undefined {
  if (sheet.bandings.length === 0) return () => undefined;
  return (row, column) =>
    sheet.bandings.map((banding) => bandColour(banding, row, column)).find((colour) => colour !== null) ?? undefined;
}
