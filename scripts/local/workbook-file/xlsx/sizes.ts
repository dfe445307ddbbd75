/** Pixels at 96 dpi, as Sheets counts; points for rows and widths of "0" (7 px in Arial 10) for columns in .xlsx. */
export const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_CHARACTER = 7;

export const DEFAULT_COLUMN_PIXELS = 100;

export function rowPointsOf(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

export function rowPixelsOf(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** @returns the width attribute, padding included (ECMA-376 part 1, 18.3.1.13) */
export function columnWidthOf(pixels: number): number {
  return pixels / PIXELS_PER_CHARACTER;
}

export function columnPixelsOf(width: number): number {
  return Math.round(width * PIXELS_PER_CHARACTER);
}
