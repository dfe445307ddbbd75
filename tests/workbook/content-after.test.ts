import { contentAfter } from '../../src/workbook/plan/content-after';

const content = [
  {
    name: 'Lista',
    cells: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
];

test('writes land where they go, the last one counts, and rows stay of equal width', () => {
  const after = contentAfter(content, [
    { kind: 'write', at: { tab: 'Lista', row: 2, column: 2 }, cells: [['x', 'y']] },
    { kind: 'write', at: { tab: 'Lista', row: 4, column: 1 }, cells: [['z']] },
    { kind: 'write', at: { tab: 'Lista', row: 2, column: 2 }, cells: [[{ formula: '=1+1' }]] },
  ]);
  expect(after).toEqual([
    {
      name: 'Lista',
      cells: [
        ['a', 'b', ''],
        ['c', '', 'y'],
        ['', '', ''],
        ['z', '', ''],
      ],
    },
  ]);
});

test('what was read stays as it was, and new tabs come last', () => {
  const before = structuredClone(content);
  const after = contentAfter(content, [
    { kind: 'add-tab', tab: 'Nueva', position: 0, rows: 10, columns: 3 },
    { kind: 'write', at: { tab: 'Lista', row: 1, column: 1 }, cells: [['x']] },
    { kind: 'write', at: { tab: 'Nueva', row: 1, column: 2 }, cells: [['y']] },
  ]);
  expect(after.map(({ name, cells }) => [name, cells[0]])).toEqual([
    ['Lista', ['x', 'b']],
    ['Nueva', ['', 'y']],
  ]);
  expect(content).toEqual(before);
});
