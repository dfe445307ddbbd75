/** A cell of copied text: in quotation marks where it holds a tab, a line break or a mark of its own. */
const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;

/**
 * Plain text as spreadsheets put it on the clipboard: a line a row, a tab between cells.
 * @param text a line break at its end makes no further row
 */
export function readPasted(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of plain.matchAll(cellPattern)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
