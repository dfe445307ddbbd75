import type { ChartModel } from '../../model/book';
import type { SheetPixels } from './sheet-pixels';

/** Sheets' size of a chart without one, in pixels. */
const DEFAULT_SIZE = { width: 600, height: 371 };
/** English Metric Units, in which drawings are measured, to a pixel of 96 dpi. */
const EMU_PER_PIXEL = 9525;

/** A corner of a chart: a cell, from 0, and how far into it, in pixels. */
interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** Where a chart stands, to the pixel; the codec takes whole cells only. */
export interface ChartPlace {
  readonly from: Corner;
  readonly to: Corner;
}

/** The line that a distance ends in, and how far into it. */
function lineAt(first: number, distance: number, pixelsOf: (line: number) => number): [line: number, offset: number] {
  let [line, left] = [first, distance];
  while (left > 0 && left >= pixelsOf(line)) {
    left -= pixelsOf(line);
    line += 1;
  }
  return [line, left];
}

function sizeOf({ options }: ChartModel): { width: number; height: number } {
  const { width, height } = DEFAULT_SIZE;
  return { width: Number(options['width'] ?? width), height: Number(options['height'] ?? height) };
}

/**
 * @param chart of a tab whose rows and columns may be of any size
 * @param pixels those sizes
 * @returns where the chart begins and ends
 */
export function placeOfChart(chart: ChartModel, pixels: SheetPixels): ChartPlace {
  const { row, column, offsetX, offsetY } = chart.anchor;
  const { width, height } = sizeOf(chart);
  const corner = (right: number, down: number): Corner => {
    const [endRow, rowOffset] = lineAt(row, down, pixels.row);
    const [endColumn, columnOffset] = lineAt(column, right, pixels.column);
    return { row: endRow, rowOffset, column: endColumn, columnOffset };
  };
  return { from: corner(offsetX, offsetY), to: corner(offsetX + width, offsetY + height) };
}

function marker(name: 'from' | 'to', { row, rowOffset, column, columnOffset }: Corner): string {
  const across = `<xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(columnOffset * EMU_PER_PIXEL)}</xdr:colOff>`;
  const down = `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(rowOffset * EMU_PER_PIXEL)}</xdr:rowOff>`;
  return `<xdr:${name}>${across}${down}</xdr:${name}>`;
}

/**
 * @param xml of a drawing whose charts the codec put on whole cells
 * @param places of its charts, in order
 * @returns the drawing with each where it stands to the pixel
 */
export function withExactPlaces(xml: string, places: readonly ChartPlace[]): string {
  let index = 0;
  return xml.replace(/<xdr:from>.*?<\/xdr:from><xdr:to>.*?<\/xdr:to>/gs, (whole) => {
    const place = places[index];
    index += 1;
    return place ? marker('from', place.from) + marker('to', place.to) : whole;
  });
}
