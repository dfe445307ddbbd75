import type { ChartPlace } from './chart-place';
import { pixelsBefore, type SheetPixels } from './sheet-pixels';

/** A chart from top to bottom, in pixels from the top of the tab. */
interface Stretch {
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

function stretchOf({ from, to }: ChartPlace, pixels: SheetPixels): Stretch {
  const bottom = pixelsBefore(to.row, pixels.row) + to.rowOffset;
  return { row: from.row, top: pixelsBefore(from.row, pixels.row), bottom };
}

/**
 * Where pages end so that no chart is cut: a person would break the page there by hand.
 * @param places of the tab's charts
 * @param pageHeight pixels of the tab that fit on a page
 * @returns the rows, from 0, that a page ends with
 */
export function pageBreaks(places: readonly ChartPlace[], pixels: SheetPixels, pageHeight: number): number[] {
  const stretches = places.map((place) => stretchOf(place, pixels)).sort((a, b) => a.top - b.top);
  const breaks: number[] = [];
  let start = 0;
  for (const { row, top, bottom } of stretches) {
    if (bottom - start <= pageHeight || top <= start) continue;
    breaks.push(row - 1);
    start = top;
  }
  return breaks;
}
