import { withLightLines } from './chart-lines';
import { withExactPlaces } from './chart-place';
import { textOf } from '../package/parts';
import { pack } from '../package/pack';
import { unpack } from '../package/unpack';
import { unfoldRows } from './fold-rows';
import { orderFonts } from './font-order';
import { codecSheet, styleNumbers, withPlainCells, type StyleSamples } from './plain-cells';
import type { WrittenSheet } from './write-sheet';

const STYLES = 'xl/styles.xml';
const CHART = /^xl\/charts\/chart\d+\.xml$/;

/** What of a tab the codec cannot write. */
type Unwritten = Pick<WrittenSheet, 'runs' | 'fittingHeights' | 'plain' | 'chartPlaces'> & {
  readonly file: { readonly name: string };
};

/** A height without "customHeight" is one the program found, and finds again when the text changes. */
function withHeights(xml: string, heights: ReadonlyMap<number, number>): string {
  if (heights.size === 0) return xml;
  return xml.replace(/<row r="(\d+)"/g, (tag, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? tag : `${tag} ht="${height}"`;
  });
}

function setText(parts: Map<string, Uint8Array>, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

function pathOf(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function drawingOf(index: number): string {
  return `xl/drawings/drawing${index + 1}.xml`;
}

/**
 * Adds to a package what the codec does not write: plain cells, repeated rows, heights that fit the text, where
 * charts stand to the pixel, their lines, and the schema's order within fonts.
 * @param bytes as the codec writes them
 * @param sheets its tabs, in order
 * @param samples where the codec wrote each look
 * @returns the bytes of the .xlsx
 */
export function finishPackage(bytes: Uint8Array, sheets: readonly Unwritten[], samples: StyleSamples): Uint8Array {
  const parts = unpack(bytes);
  const written = new Map(
    sheets.map(({ file }, index) => [file.name, codecSheet(textOf(parts, pathOf(index)))] as const),
  );
  const styles = styleNumbers(samples, written);
  for (const [index, { file, plain, runs, fittingHeights, chartPlaces }] of sheets.entries()) {
    const sheet = written.get(file.name);
    if (!sheet) continue;
    const whole = withPlainCells(sheet, plain, styles);
    setText(parts, pathOf(index), unfoldRows(withHeights(whole, fittingHeights), runs));
    if (chartPlaces.length > 0)
      setText(parts, drawingOf(index), withExactPlaces(textOf(parts, drawingOf(index)), chartPlaces));
  }
  for (const path of parts.keys()) if (CHART.test(path)) setText(parts, path, withLightLines(textOf(parts, path)));
  setText(parts, STYLES, orderFonts(textOf(parts, STYLES)));
  return pack(parts, 'deflated');
}
