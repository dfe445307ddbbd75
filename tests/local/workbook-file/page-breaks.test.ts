import { pageBreaks } from '../../../scripts/local/workbook-file/xlsx/page-breaks';

const pixels = { row: () => 20, column: () => 100 };

function chart(row: number, rows: number) {
  const corner = (line: number) => ({ row: line, rowOffset: 0, column: 5, columnOffset: 0 });
  return { from: corner(row), to: corner(row + rows) };
}

test('a page ends before the chart that it would cut, and charts that fit break nothing', () => {
  expect(pageBreaks([chart(2, 10), chart(14, 10)], pixels, 500)).toEqual([]);
  expect(pageBreaks([chart(2, 10), chart(14, 20), chart(36, 5), chart(60, 3)], pixels, 500)).toEqual([13, 35, 59]);
});

test('a chart taller than a page begins one, and is cut for want of room', () => {
  expect(pageBreaks([chart(5, 100)], pixels, 500)).toEqual([4]);
});
