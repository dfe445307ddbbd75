import type { CellInput, WorkbookEdit } from '../../../src/workbook/edits';
import type { CellContent, TabContent } from '../../../src/workbook/grid';

/** What a cell shows once it is written: of a link, its label. */
function shown(input: CellInput): CellContent {
  if (typeof input !== 'object') return input;
  if (!('formula' in input)) throw new Error('only text and links are written here');
  const [, label = ''] = /^=HYPERLINK\("[^"]*","((?:[^"]|"")*)"\)$/.exec(input.formula) ?? [];
  return label.replace(/""/g, '"');
}

function put(cells: CellContent[][], row: number, column: number, content: CellContent): void {
  const width = Math.max(column, ...cells.map(({ length }) => length));
  while (cells.length < row) cells.push([]);
  cells.forEach((line) => line.push(...Array<CellContent>(width - line.length).fill('')));
  cells[row - 1]![column - 1] = content;
}

/** A tab as it is after edits that write, and the cells they wrote. */
export function applied(tab: TabContent, edits: readonly WorkbookEdit[]): { tab: TabContent; written: string[] } {
  const cells = tab.cells.map((line) => [...line]);
  const written: string[] = [];
  const write = (row: number, column: number, content: CellContent): void => {
    put(cells, row, column, content);
    written.push(`${row},${column}`);
  };
  for (const edit of edits) {
    if (edit.kind === 'write') {
      const { row, column } = edit.at;
      edit.cells.forEach((line, down) => {
        line.forEach((input, right) => {
          write(row + down, column + right, shown(input));
        });
      });
    } else if (edit.kind === 'fill') {
      edit.areas.forEach(({ row, column }) => {
        write(row, column, edit.value ?? '');
      });
    }
  }
  return { tab: { ...tab, cells }, written };
}
