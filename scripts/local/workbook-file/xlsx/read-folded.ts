import { readXlsx } from 'hucre/xlsx';
import { pack } from '../package/pack';
import type { Parts } from '../package/parts';
import { sheetPaths } from '../package/sheet-paths';
import { foldRows } from './fold-rows';
import type { FileBook } from './read-book';
import type { RowRun } from './repeated-rows';

/** The parts without repeated rows, and those rows by tab. */
function folded(parts: Parts): { parts: Map<string, Uint8Array>; runs: Map<string, readonly RowRun[]> } {
  const lighter = new Map(parts);
  const runsOf = new Map<string, readonly RowRun[]>();
  for (const [name, path] of sheetPaths(parts)) {
    const { xml, runs } = foldRows(new TextDecoder().decode(parts.get(path)));
    if (runs.length === 0) continue;
    lighter.set(path, new TextEncoder().encode(xml));
    runsOf.set(name, runs);
  }
  return { parts: lighter, runs: runsOf };
}

/**
 * Reads a spreadsheet with the codec, blank rows that repeat another apart.
 * @param parts of the spreadsheet, whole
 * @throws what the codec throws
 */
export async function readFolded(parts: Parts): Promise<FileBook> {
  const { parts: lighter, runs } = folded(parts);
  const workbook = await readXlsx(pack(lighter, 'stored'), { readStyles: true });
  const names = new Set(workbook.sheets.map(({ name }) => name));
  // A name written with escapes only the codec knows: nothing may be left out of such a book.
  const isSound = [...runs.keys()].every((name) => names.has(name));
  if (isSound) return { workbook, runs };
  return { workbook: await readXlsx(pack(parts, 'stored'), { readStyles: true }), runs: new Map() };
}
