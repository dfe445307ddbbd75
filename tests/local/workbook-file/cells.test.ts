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
        { value: 'b', formula: '=FILTER(D1:D3,E1:E3>1)' },
        { value: 10, formula: '=ARRAYFORMULA(E1:E2*10)' },
      ],
      [
        { value: 'c', spilled: true },
        { value: 20, spilled: true },
      ],
    ];
    expect((await afterXlsx(cells)).cells).toEqual(cells);
  });

  it('notes, links and stretches of text with their own looks', () =>
    keeps(
      { value: 'nota', note: 'Revisar con el titular\nantes del cierre' },
      { value: 'liga', runs: [{ start: 0, end: 4, link: 'https://luvianos.gob.mx/a?b=1&c=2' }] },
      { value: 'muy importante', runs: [{ start: 4, end: 14, style: { bold: true, fontColor: '#ff0000' } }] },
    ));
});
