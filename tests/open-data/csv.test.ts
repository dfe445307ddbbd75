import fc from 'fast-check';
import { csvText, harmless, type CsvValue } from '../../src/open-data/csv';
import { readCsv } from '../support/read-csv';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('begins with the mark of UTF-8, ends its lines in CR LF, and leaves blanks empty', () => {
  const text = csvText(
    ['clave', 'municipio'],
    [
      ['15123', 'Chimalhuacán'],
      [null, 0.5],
    ],
  );
  expect(text).toBe('\uFEFFclave,municipio\r\n15123,Chimalhuacán\r\n,0.5\r\n');
  expect([...bytes(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each(['=HYPERLINK("http://x.example","clic")', '+1+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
  '%j is no formula when it is opened',
  (text) => {
    expect(readCsv(bytes(csvText(['a'], [[text]])))).toEqual([['a'], [`'${text}`]]);
  },
);

test('quotes, commas and lines inside a name come back as they were', () => {
  const hostile = ['San "Pedro", el Alto', 'dos\nlíneas', 'dos\r\nlíneas', '"', ',', ' con espacios ', "O'Higgins"];
  expect(readCsv(bytes(csvText(hostile, [hostile])))).toEqual([hostile, hostile]);
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const hostileText = fc.stringMatching(/^[=+\-@",\r\n\t a;'é]{1,8}$/);
const value: fc.Arbitrary<CsvValue> = fc.oneof(text, hostileText, fc.integer(), fc.constant(null));

test('whatever is written is read back by another reader, but for the apostrophe before what looks like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1 }), (rows) => {
      const read = readCsv(bytes(csvText(['a', 'b', 'c'], rows)));
      const plain = rows.map((row) =>
        row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell) : harmless(cell))),
      );
      expect(read.slice(1)).toEqual(plain);
    }),
  );
});
