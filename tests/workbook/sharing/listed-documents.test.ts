import type { CellContent } from '../../../src/workbook/grid';
import { documentsTab } from '../../../src/workbook/layout/tabs';
import { readListedDocuments } from '../../../src/workbook/sharing/listed-documents';
import { day } from '../../report/sample-follow-up';

const columns = Object.values(documentsTab.columns).map(({ header }) => header);

/** A row of the tab "Informes" with those cells, by their headers. */
function row(cells: Readonly<Record<string, CellContent>>): CellContent[] {
  return columns.map((header) => cells[header] ?? '');
}

test('a document says when it was made, where its row does', () => {
  const document = {
    Municipio: 'Luvianos',
    Informe: 'Informe 1',
    Liga: 'https://docs.google.com/document/d/1234567890/edit',
  };
  const cells = [
    columns,
    row({ ...document, 'Hecho el': { date: day('2023-08-30') } }),
    row({ ...document, 'Hecho el': 'ayer' }),
  ];
  const listed = readListedDocuments([{ name: documentsTab.name, cells }], []);
  expect(listed.map(({ name, madeOn }) => [name, madeOn])).toEqual([
    ['Informe 1', '2023-08-30'],
    ['Informe 1', null],
  ]);
});
