import { book, calculated, sheet, shown, valueOf } from './sample-book';

const rows = [
  ['Municipio', 'Región', 'Avance', 'Abierto'],
  ['Luvianos', 'Sur', 80, true],
  ['Otumba', 'Norte', 35, false],
  ['Amatepec', 'Sur', 60, true],
  ['Hueypoxtla', 'Norte', null, false],
  ["Ixtapan del 'Oro'", null, 10, true],
];
const data = 'A1:D6';

/** @returns what QUERY gives for the data above */
const query = (text: string, headers = ''): unknown => valueOf(`=QUERY(${data},"${text}"${headers})`, rows);

describe('QUERY', () => {
  test.each([
    ['select A where C > 50', [['Municipio'], ['Luvianos'], ['Amatepec']]],
    [
      "select A, C where B = 'Norte' and C is not null",
      [
        ['Municipio', 'Avance'],
        ['Otumba', 35],
      ],
    ],
    ["select A where not (B = 'Sur' or C < 20)", [['Municipio'], ['Otumba'], ['Hueypoxtla']]],
    ["select A where B != 'Sur'", [['Municipio'], ['Otumba'], ['Hueypoxtla']]],
    ["select A where lower(A) starts with 'a' or A ends with 'poxtla'", [['Municipio'], ['Amatepec'], ['Hueypoxtla']]],
    ["select A where A matches '.*u.*' and A like '%s'", [['Municipio'], ['Luvianos']]],
    ['select A where D = true and (C + 10) * 2 >= 140', [['Municipio'], ['Luvianos'], ['Amatepec']]],
    ['select A where B is null', [['Municipio'], ["Ixtapan del 'Oro'"]]],
    ['select A order by C desc limit 2 offset 1', [['Municipio'], ['Amatepec'], ['Otumba']]],
    [
      'select C, A order by C limit 1',
      [
        ['Avance', 'Municipio'],
        [null, 'Hueypoxtla'],
      ],
    ],
    ["select A where A = 'nadie'", 'Municipio'],
    [
      'select count(A), max(C)',
      [
        ['count Municipio', 'max Avance'],
        [5, 80],
      ],
    ],
    [
      'select B, sum(C) where B is not null group by B order by sum(C) desc',
      [
        ['Región', 'sum Avance'],
        ['Sur', 140],
        ['Norte', 35],
      ],
    ],
    ["select A limit 1 label A 'Quién'", [['Quién'], ['Luvianos']]],
    ["select A limit 1 label A ''", 'Luvianos'],
    ['select C / 2 limit 1', [['quotient(Avance2.0())'], [40]]],
  ])('%s', (text, expected) => {
    expect(query(text)).toEqual(expected);
  });

  test.each([
    'select',
    'select E',
    'select A where',
    'select A, sum(C)',
    'select A pivot B',
    "select A where A matches '('",
  ])('cannot read: %s', (text) => {
    expect(query(text)).toBe('#VALUE!');
  });

  test('takes the header as given, guesses it, or does without', () => {
    expect(query('select A limit 1', ',1')).toEqual([['Municipio'], ['Luvianos']]);
    expect(query('select A limit 1', ',0')).toBe('Municipio');
    expect(valueOf('=QUERY({"a",1;"b",2},"select Col1 where Col2 = 2")')).toBe('b');
    expect(valueOf('=QUERY({"a",1;"b",2},"select Col1 where Col2 = 3")')).toBe('#N/A');
  });

  test('leaves blank what is not of the kind that most of its column is', () => {
    expect(valueOf('=QUERY({1;2;"x"},"select Col1 where Col1 is not null")')).toEqual([[1], [2]]);
  });

  test('compares dates and shows them as the data does', () => {
    const date = (value: number) => ({ value, style: { numberFormat: 'yyyy-mm-dd' } });
    const model = book([
      sheet('Hoja', [
        ['Fecha', 'N', `=QUERY(A1:B3,"select A, year(A) where A > date '2024-01-15'")`],
        [date(45_306), 1],
        [date(45_307), 2],
      ]),
    ]);
    expect(calculated(model)[1]?.slice(2)).toEqual([45_307, 2024]);
    expect(shown(model, 1, 2)).toBe('2024-01-16');
    expect(shown(model, 1, 3)).toBe('2024');
  });
});
