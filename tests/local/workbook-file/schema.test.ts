import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookModel, CellModel, CellStyle, ConditionalRuleModel } from '../../../scripts/local/model/book';
import { freshState, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { schemaErrors } from '../../report/docx/validate';
import { inFolder } from './in-folder';
import { bookWith } from './round-trip';

const LINE = { style: 'SOLID_MEDIUM', color: '#611232' } as const;
const RANGE = { row: 0, column: 0, rows: 4, columns: 3 };

const loud: CellStyle = {
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  fontColor: '#ffffff',
  fontFamily: 'Georgia',
  fontSize: 14,
  background: '#611232',
  wrap: 'WRAP',
  rotation: 45,
  numberFormat: '0.0%',
  borders: { top: LINE, left: LINE },
};

const cells: (CellModel | null)[][] = [
  [
    { value: 'Matriz\nde avance', style: loud, note: 'Del titular' },
    { value: 0.5, style: loud },
  ],
  [
    {
      value: 'C',
      validation: { criteria: 'VALUE_IN_LIST', args: [], list: ['C', 'Sí, en parte'], allowInvalid: false },
    },
    {
      value: 'en negritas',
      runs: [{ start: 3, end: 11, link: 'https://luvianos.gob.mx', style: { bold: true, fontColor: '#0000ff' } }],
    },
    { value: 1, formula: '=COUNTIF(A1:A2,"C")' },
  ],
  ...Array.from({ length: 5 }, () => [{ value: null, style: loud }, null, { value: null, style: { bold: true } }]),
];

const rules: ConditionalRuleModel[] = [
  {
    ranges: [RANGE],
    boolean: {
      criteria: 'TEXT_EQUAL_TO',
      args: [{ kind: 'value', value: 'C' }],
      style: { background: '#00b050', fontColor: '#ffffff', bold: true, underline: true },
    },
  },
  {
    ranges: [RANGE],
    gradient: {
      min: { color: '#ffffff', type: 'MIN', value: '' },
      max: { color: '#00b050', type: 'MAX', value: '' },
    },
  },
];

test('the .xlsx keeps to the schema, to the order within fonts', async () => {
  const book: BookModel = bookWith(cells, {
    conditionalRules: rules,
    frozenRows: 1,
    rowHeights: { 1: 40 },
    hiddenRows: { 9: true },
    merges: [{ row: 9, column: 0, rows: 1, columns: 2 }],
    filter: { range: RANGE, criteria: { 0: { hidden: ['C'] } } },
  });
  const bytes = await inFolder(async (folder) => {
    const path = join(folder, 'Libro.xlsx');
    await writeWorkbookFile(path, book, freshState());
    return readFileSync(path);
  });
  expect(schemaErrors(bytes, 'libro.xlsx')).toEqual([]);
});
