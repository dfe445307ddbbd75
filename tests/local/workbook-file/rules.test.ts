import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellModel, ConditionalRuleModel, RuleArgument, ValidationModel } from '../../../scripts/local/model/book';
import { freshState, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';
import { afterXlsx, bookWith, roundTrip } from './round-trip';

const value = (each: string | number | boolean): RuleArgument => ({ kind: 'value', value: each });

/** The rules of a book's first tab as its file says them. */
const sheetXml = (book: ReturnType<typeof bookWith>) =>
  inFolder(async (folder) => {
    const path = join(folder, 'Libro.xlsx');
    await writeWorkbookFile(path, book, freshState());
    return strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  });

describe('data validations stay the same in the .xlsx alone', () => {
  const list = { criteria: 'VALUE_IN_LIST', args: [], showDropdown: true, allowInvalid: false };
  const rules: ValidationModel[] = [
    { ...list, list: ['C', 'P', 'N', 'S'] },
    { ...list, list: ['Sí, completo', 'No, parcial', '"Cita"'], help: 'Elija una opción' },
    { ...list, list: Array.from({ length: 125 }, (_, index) => `Municipio ${index}`), allowInvalid: true },
    {
      criteria: 'VALUE_IN_RANGE',
      args: [{ kind: 'range', a1: "'Otra hoja'!A1:A20" }],
      showDropdown: true,
      allowInvalid: true,
    },
    { criteria: 'NUMBER_BETWEEN', args: [value(0), value(100)], allowInvalid: false },
    { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args: [value(1.5)], allowInvalid: false },
    {
      criteria: 'DATE_BETWEEN',
      args: [
        { kind: 'date', serial: 45000 },
        { kind: 'date', serial: 45365 },
      ],
      allowInvalid: false,
    },
    { criteria: 'DATE_ON_OR_AFTER', args: [{ kind: 'date', serial: 45000 }], allowInvalid: false },
    { criteria: 'DATE_IS_VALID_DATE', args: [], allowInvalid: false },
    { criteria: 'TEXT_CONTAINS', args: [value('gob.mx')], allowInvalid: false },
    { criteria: 'TEXT_EQUAL_TO', args: [value('dijo "no"')], allowInvalid: false },
    { criteria: 'TEXT_IS_VALID_EMAIL', args: [], allowInvalid: false },
    { criteria: 'TEXT_IS_VALID_URL', args: [], allowInvalid: false },
    { criteria: 'CUSTOM_FORMULA', args: [value('=LEN(A1)<5')], allowInvalid: false },
    { criteria: 'CHECKBOX', args: [], allowInvalid: false },
  ];
  it.each(rules)('$criteria', async (validation) => {
    const row: CellModel[] = [
      { value: 'C', validation },
      { value: null, validation },
    ];
    expect((await afterXlsx([row, row])).cells).toEqual([row, row]);
  });

  it('lets a formula look from every cell, wherever the rule is', async () => {
    const rule = (formula: string): CellModel => ({
      value: 'x',
      validation: { criteria: 'CUSTOM_FORMULA', args: [value(formula)], allowInvalid: false },
    });
    const url: CellModel = { value: 'x', validation: { criteria: 'TEXT_IS_VALID_URL', args: [], allowInvalid: false } };
    const cells = [
      [null, rule('=A1<$C$1'), url],
      [null, rule('=A2<$C$1'), url],
    ];
    expect((await afterXlsx(cells)).cells).toEqual(cells);
    const xlsx = await sheetXml(bookWith(cells));
    expect(xlsx).toContain('<formula1>A1&lt;$C$1</formula1>');
    expect(xlsx).toContain('<formula1>ISNUMBER(SEARCH("?*.?*",C1))</formula1>');
    expect(xlsx.match(/<dataValidation /g)).toHaveLength(2);
  });

  it('hides from the book the tab that holds long lists', async () => {
    const validation: ValidationModel = { ...list, list: ['uno, dos'] };
    const book = await roundTrip(bookWith([[{ value: null, validation }]]), 'without');
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Hoja 1']);
  });

  it('keeps by the sidecar a hidden arrow, own checkbox values and Sheets’ own functions', async () => {
    const rows: CellModel[][] = [
      [{ value: 'C', validation: { ...list, list: ['C', 'P'], showDropdown: false } }],
      [{ value: 'sí', validation: { criteria: 'CHECKBOX', args: [value('sí'), value('no')], allowInvalid: false } }],
      [
        {
          value: 'x',
          validation: { criteria: 'CUSTOM_FORMULA', args: [value('=REGEXMATCH(A3,"x")')], allowInvalid: false },
        },
      ],
    ];
    expect((await roundTrip(bookWith(rows))).sheets[0]?.cells).toEqual(rows);
  });
});

describe('conditional formats stay the same in the .xlsx alone', () => {
  const ranges = [
    { row: 3, column: 2, rows: 18, columns: 18 },
    { row: 30, column: 2, rows: 1, columns: 4 },
  ];
  const style = { background: '#00b050', fontColor: '#ffffff', bold: true } as const;
  const named = (criteria: string, ...args: RuleArgument[]): ConditionalRuleModel => ({
    ranges,
    boolean: { criteria, args, style },
  });
  const min = { color: '#ff0000', type: 'MIN', value: '' };
  const max = { color: '#00ff00', type: 'MAX', value: '' };
  const rules: ConditionalRuleModel[] = [
    named('TEXT_EQUAL_TO', value('C')),
    named('TEXT_CONTAINS', value('gob "x"')),
    named('TEXT_DOES_NOT_CONTAIN', value('z')),
    named('TEXT_STARTS_WITH', value('Vi')),
    named('TEXT_ENDS_WITH', value('ente')),
    named('CELL_EMPTY'),
    named('CELL_NOT_EMPTY'),
    named('NUMBER_GREATER_THAN', value(0.8)),
    named('NUMBER_BETWEEN', value(1), value(5)),
    named('CUSTOM_FORMULA', value('=$B4="x"')),
    { ranges, gradient: { min, max } },
    { ranges, gradient: { min, mid: { color: '#ffff00', type: 'PERCENT', value: '50' }, max } },
    {
      ranges: ranges.slice(0, 1),
      boolean: { criteria: 'TEXT_EQUAL_TO', args: [value('N')], style: { strikethrough: true } },
    },
  ];
  it('all kinds at once, in order', async () => {
    expect((await afterXlsx([], { conditionalRules: rules })).conditionalRules).toEqual(rules);
  });

  it('keeps dates and Sheets’ own functions by the sidecar', async () => {
    const conditionalRules = [
      named('DATE_AFTER', { kind: 'date', serial: 45000 }),
      named('DATE_BEFORE', { kind: 'relative-date', name: 'TODAY' }),
      named('CUSTOM_FORMULA', value('=REGEXMATCH(C4,"^C")')),
    ];
    const book = bookWith([], { conditionalRules });
    expect((await roundTrip(book)).sheets[0]?.conditionalRules).toEqual(conditionalRules);
  });
});
