import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { listTab } from '../../src/workbook/layout/tab-spec';
import type { WorkbookProblem } from '../../src/workbook/problems';
import { requireTable } from '../../src/workbook/tables/find-table';
import { rowReaders } from '../../src/workbook/tables/read-row';
import { rowsOf } from '../../src/workbook/tables/write-rows';

const list = listTab('Lista', {
  name: { header: 'Municipio', aliases: ['Ayuntamiento'], type: 'text', width: 10 },
  count: { header: 'Número', type: 'number', width: 10 },
  note: { header: 'Observación', type: 'text', width: 10 },
});
type Key = keyof typeof list.columns;

const name = fc.stringMatching(/^[A-Za-zÁÉÍÓÚÑáéíóúñ][A-Za-zÁÉÍÓÚÑáéíóúñ .,'-]{0,20}[A-Za-z]$/);
const record = fc.record({ name, count: fc.integer({ min: -9999, max: 9999 }), note: name });
/** Three different columns of six, as people leave them after moving and adding some. */
const places = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 3, maxLength: 3 });
const spelling = fc.constantFrom('Municipio', ' municipio ', 'MUNICIPIO:', 'Ayuntamiento');

function headerRow(columns: Record<Key, number>, nameHeader: string): CellContent[] {
  const row: CellContent[] = Array<CellContent>(6).fill('Nota de alguien');
  row[columns.name - 1] = nameHeader;
  row[columns.count - 1] = 'NUMERO';
  row[columns.note - 1] = 'Observacion';
  return row;
}

test('records written under headers in any order, spelling and company are read back the same', () => {
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1 }),
      places,
      spelling,
      fc.nat(3),
      (records, [a, b, c], header, above) => {
        const columns = { name: a!, count: b!, note: c! };
        const titles = Array.from({ length: above }, () => Array<CellContent>(6).fill(''));
        const cells = [...titles, headerRow(columns, header), ...(rowsOf(records, columns, 6) as CellContent[][])];
        const problems: WorkbookProblem[] = [];
        const table = requireTable([{ name: 'LISTA', cells }], list, problems);
        const read = rowReaders(table!, problems).map((row) => ({
          name: row.text('name'),
          count: row.number('count'),
          note: row.text('note'),
        }));
        expect(read).toEqual(records);
        expect(problems).toEqual([]);
      },
    ),
  );
});

test('a row that only has a note beside the list is no record', () => {
  const cells = [
    ['Municipio', 'Número', 'Observación', ''],
    ['Ayapango', 1, 'x', ''],
    ['', '', '', 'recordar esto'],
  ];
  const table = requireTable([{ name: 'Lista', cells }], list, []);
  expect(rowReaders(table!, [])).toHaveLength(1);
});

test('each missing column is named; none is read from a wrong place', () => {
  const problems: WorkbookProblem[] = [];
  expect(requireTable([{ name: 'Lista', cells: [['Municipio', 'x', 'y']] }], list, problems)).toBeNull();
  expect(problems).toEqual([
    { kind: 'missing-column', tab: 'Lista', column: 'Número' },
    { kind: 'missing-column', tab: 'Lista', column: 'Observación' },
  ]);
});
