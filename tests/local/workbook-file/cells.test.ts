import type { CellModel } from '../../../scripts/local/model/book';
import { afterXlsx, bookWith, roundTrip } from './round-trip';

async function keeps(...cells: CellModel[]): Promise<void> {
  const sheet = await afterXlsx([cells]);
  expect(sheet.cells[0]).toEqual(cells);
}

describe('what a cell holds stays the same in the .xlsx alone', () => {
  it('numbers, texts, truth and errors', () =>
    keeps(
      { value: 12.5 },
      { value: -3 },
      { value: 'Luvianos' },
      { value: true },
      { value: false },
      { value: { code: '#N/A' } },
    ));

  it('texts that look like something else', () =>
    keeps(
      { value: '  con espacios ' },
      { value: 'dos\nrenglones' },
      { value: '=SUMA(A1)' },
      { value: '_x0041_' },
      { value: '#N/A' },
      { value: '#REF!' },
      { value: '0012' },
      { value: 'TRUE' },
      { value: 'un\ttabulador' },
      { value: 'retorno\r' },
      { value: '¿Ñandú & <b>"¡é!"</b>? 😀' },
    ));

  it('dates as numbers under a date format', () =>
    keeps(
      { value: 45000, style: { numberFormat: 'dd/mm/yyyy' } },
      { value: 45000.25, style: { numberFormat: 'dd/mm/yyyy hh:mm' } },
      { value: 0.5, style: { numberFormat: 'hh:mm' } },
    ));

  it('formulas with their values', () =>
    keeps(
      { value: 3, formula: '=SUM(A2:B2)' },
      { value: 'C', formula: '=UPPER("c")' },
      { value: true, formula: '=1=1' },
      { value: '', formula: '=""' },
      { value: 2, formula: "=COUNTA('Reporte 3'!A2:A)" },
      { value: 'a-b', formula: '=TEXTJOIN("-",TRUE,A1:B1)' },
    ));

  it('a formula in error keeps its error by the sidecar', async () => {
    const book = bookWith([[{ value: { code: '#DIV/0!' }, formula: '=1/0' }]]);
    expect((await roundTrip(book)).sheets[0]?.cells).toEqual(book.sheets[0]?.cells);
  });

  it('an array formula and the cells it fills', async () => {
    const cells: (CellModel | null)[][] = [
      [
        { value: 10, formula: '=ARRAYFORMULA(E1:E2*10)' },
        { value: 1, formula: '=TRANSPOSE(D1:D2)' },
        { value: 2, spilled: true },
      ],
      [{ value: 20, spilled: true }],
    ];
    expect((await afterXlsx(cells)).cells.map((row) => row?.slice(0, 3))).toEqual(cells);
  });

  it('a formula that only Sheets computes shows its value elsewhere, and is not lost here', async () => {
    const cells: CellModel[][] = [
      [
        { value: 'b', formula: '=FILTER(D1:D3,E1:E3>1)' },
        { value: 'luv', formula: '=REGEXEXTRACT("luvianos","luv")' },
        { value: { code: '#N/A' }, formula: '=XLOOKUP(1,A:A,B:B)' },
      ],
      [{ value: 'c', spilled: true }],
    ];
    const plain = (await afterXlsx(cells)).cells[0];
    expect(plain).toEqual([{ value: 'b' }, { value: 'luv' }, { value: { code: '#N/A' } }]);
    expect((await roundTrip(bookWith(cells))).sheets[0]?.cells[0]).toEqual(cells[0]);
  });

  it('notes, links and stretches of text with their own looks', () =>
    keeps(
      { value: 'nota', note: 'Revisar con el titular\nantes del cierre' },
      { value: 'liga', runs: [{ start: 0, end: 4, link: 'https://luvianos.gob.mx/a?b=1&c=2' }] },
      { value: 'muy importante', runs: [{ start: 4, end: 14, style: { bold: true, fontColor: '#ff0000' } }] },
    ));
});
