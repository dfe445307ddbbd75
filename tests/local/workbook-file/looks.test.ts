import type { CellStyle, SheetModel } from '../../../scripts/local/model/book';
import { afterXlsx, bookWith, roundTrip } from './round-trip';

const LINE = { style: 'SOLID', color: '#000000' } as const;

describe('looks stay the same in the .xlsx alone', () => {
  const styles: CellStyle[] = [
    { background: '#611232', fontColor: '#ffffff', bold: true },
    { fontFamily: 'Georgia', fontSize: 18, italic: true, underline: true, strikethrough: true },
    { horizontal: 'center', vertical: 'middle', wrap: 'WRAP' },
    { horizontal: 'right', vertical: 'top', rotation: 90 },
    { rotation: -45 },
    { stackedVertically: true },
    { direction: 'RIGHT_TO_LEFT' },
    { numberFormat: '0.00%' },
    { numberFormat: '[$$]#,##0.00;[Red]-0.00' },
    { borders: { top: LINE, bottom: { style: 'DOUBLE', color: '#ff0000' } } },
    { borders: { left: { style: 'DASHED', color: '#00ff00' }, right: { style: 'SOLID_THICK', color: '#0000ff' } } },
    { borders: { left: { style: 'DOTTED', color: '#000000' }, right: { style: 'SOLID_MEDIUM', color: '#000000' } } },
  ];
  it.each(styles)('%j', async (style) => {
    expect(
      (
        await afterXlsx([
          [
            { value: 1, style },
            { value: null, style },
          ],
        ])
      ).cells[0],
    ).toEqual([
      { value: 1, style },
      { value: null, style },
    ]);
  });

  const frames: Partial<SheetModel>[] = [
    { frozenRows: 2, frozenColumns: 1 },
    { frozenRows: 1 },
    { tabColor: '#0b6e4f' },
    { hidden: true },
    { hiddenGridlines: true },
    { rightToLeft: true },
    { merges: [{ row: 0, column: 0, rows: 2, columns: 3 }] },
    { rowHeights: { 0: 48, 4: 21, 7: 1 }, columnWidths: { 0: 40, 3: 333 } },
    { hiddenRows: { 3: true }, hiddenColumns: { 1: true, 2: true } },
    { columnCount: 40, rowCount: 1000 },
    { rowGroups: { depths: { 1: 1, 2: 2, 3: 1 }, collapsed: {}, controlBefore: true } },
    { columnGroups: { depths: { 2: 1, 3: 1 }, collapsed: {} } },
  ];
  it.each(frames)('%j', async (frame) => {
    expect(await afterXlsx([[{ value: 'x' }]], frame)).toMatchObject(frame);
  });

  it('keeps by the sidecar what no .xlsx can say', async () => {
    const book = bookWith([[{ value: 'x', style: { wrap: 'CLIP', plainLinks: true } }]], {
      rowCount: 12,
      tabColor: '#ea4335',
      tabColorTheme: 'ACCENT2',
      hiddenRows: { 4: true },
      rowGroups: { depths: { 4: 1 }, collapsed: { 4: [1] } },
    });
    expect((await roundTrip(book)).sheets).toEqual(book.sheets);
  });

  it('paints alternating colours for other programs without making them the cells’ own', async () => {
    const bandings = [
      {
        id: 3,
        range: { row: 0, column: 0, rows: 3, columns: 1 },
        axis: 'ROW',
        header: '#123456',
        first: '#ffffff',
        second: '#eeeeee',
        footer: null,
      } as const,
    ];
    const cells = [[{ value: 'a' }], [{ value: 'b' }], [{ value: 'c', style: { background: '#ff0000' } }]];
    const painted = await afterXlsx(cells, { bandings });
    expect(painted.cells.map((row) => row?.[0]?.style?.background)).toEqual(['#123456', '#ffffff', '#ff0000']);
    const kept = await roundTrip(bookWith(cells, { bandings }));
    expect(kept.sheets[0]).toMatchObject({ cells, bandings });
  });
});
