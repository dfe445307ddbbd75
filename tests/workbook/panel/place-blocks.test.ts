import type { CellContent, TabContent } from '../../../src/workbook/grid';
import { columnStyles, isNumberKey, type PanelBlock } from '../../../src/workbook/plan/panel/block';
import { placeBlocks } from '../../../src/workbook/plan/panel/place-blocks';
import { blockEdits } from '../../../src/workbook/plan/panel/write-block';
import type { WorkbookProblem } from '../../../src/workbook/problems';

function table(title: string, rows: number): PanelBlock {
  return {
    title,
    opening: 'Sobre',
    remark: `Sobre ${title}`,
    columns: [
      { header: 'No.', style: columnStyles.key },
      { header: 'Nombre', style: columnStyles.name },
    ],
    isOwnKey: isNumberKey,
    rows: Array.from({ length: rows }, (_, index) => () => [index + 1, `${title} ${index + 1}`]),
    chart: null,
  };
}

function tab(...cells: CellContent[][]): TabContent {
  return { name: 'Panel', cells };
}

const standing = tab(
  ['Uno', ''],
  ['Sobre Uno', ''],
  ['No.', 'Nombre'],
  [1, 'a'],
  ['', 'nota propia'],
  [2, 'b'],
  ['', ''],
  ['Dos', ''],
  ['No.', 'Nombre'],
  [1, 'c'],
);

test('tables stand where they are found, with people’s rows left out, and grow by rows pushed in after their last', () => {
  const problems: WorkbookProblem[] = [];
  const [one, two] = placeBlocks([table('Uno', 3), table('Dos', 1)], standing, 0, 5, problems);
  expect(problems).toEqual([]);
  expect(one?.place.rows).toEqual([4, 6, 7]);
  expect(one?.room).toEqual([{ kind: 'insert-rows', tab: 'Panel', row: 7, count: 1 }]);
  expect(two?.place).toMatchObject({ titleRow: 9, remarkRow: null, headerRow: 10, rows: [11] });
});

test('nothing of a person’s own is written over', () => {
  const [one] = placeBlocks([table('Uno', 2), table('Dos', 1)], standing, 0, 5, []);
  const writes = blockEdits(one!, 'Panel', 5).filter((edit) => edit.kind === 'write');
  expect(writes.map(({ at, cells }) => [at.row, cells.length])).toEqual([
    [2, 1],
    [3, 2],
    [6, 1],
  ]);
});

test('rows that a table no longer needs are emptied, and only they', () => {
  const [one] = placeBlocks([table('Uno', 1), table('Dos', 1)], standing, 0, 5, []);
  expect(one?.spareRows).toEqual([6]);
  expect(blockEdits(one!, 'Panel', 5)).toContainEqual({
    kind: 'write',
    at: { tab: 'Panel', row: 6, column: 2 },
    cells: [['']],
  });
});

test('a table that is gone comes back under everything; a header that is gone is told', () => {
  const problems: WorkbookProblem[] = [];
  const placed = placeBlocks([table('Uno', 2), table('Tres', 1)], standing, 0, 5, problems);
  expect(placed[1]?.place.titleRow).toBe(12);
  placeBlocks([table('Uno', 1)], tab(['Uno'], ['No.', 'Otro'], [1, 'a']), 0, 5, problems);
  expect(problems).toEqual([{ kind: 'missing-header', tab: 'Panel', header: 'Nombre' }]);
});
