import { pack } from '../package/pack';
import { unpack } from '../package/unpack';
import { unfoldRows } from './fold-rows';
import { orderFonts } from './font-order';
import type { WrittenSheet } from './write-sheet';

const STYLES = 'xl/styles.xml';

/** What of a tab the codec cannot write. */
type Unwritten = Pick<WrittenSheet, 'runs' | 'fittingHeights'>;

/** A height without "customHeight" is one the program found, and finds again when the text changes. */
function withHeights(xml: string, heights: ReadonlyMap<number, number>): string {
  if (heights.size === 0) return xml;
  return xml.replace(/<row r="(\d+)"/g, (tag, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? tag : `${tag} ht="${height}"`;
  });
}

function edited(parts: Map<string, Uint8Array>, path: string, edit: (xml: string) => string): void {
  const bytes = parts.get(path);
  if (bytes) parts.set(path, new TextEncoder().encode(edit(new TextDecoder().decode(bytes))));
}

/**
 * Adds to a package what the codec cannot write: repeated rows, heights that fit the text, and the
 * schema's order within fonts.
 * @param bytes as the codec writes them
 * @param sheets its tabs, in order
 * @returns the bytes of the .xlsx
 */
export function finishPackage(bytes: Uint8Array, sheets: readonly Unwritten[]): Uint8Array {
  const parts = unpack(bytes);
  for (const [index, { runs, fittingHeights }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    edited(parts, path, (xml) => unfoldRows(withHeights(xml, fittingHeights), runs));
  }
  edited(parts, STYLES, orderFonts);
  return pack(parts, 'deflated');
}
