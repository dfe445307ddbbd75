import fc from 'fast-check';
import { readSpanishDate } from '../../../src/domain/evidence/spanish-date';
import { civilDate, formatLongDate, formatShortDate } from '../../../src/domain/model/civil-date';

const dateOf = (text: string, year?: number) => {
  const read = readSpanishDate(text, year);
  return read.kind === 'date' ? read.date : read.kind;
};

test.each([
  ['23 de enero de 2023', '2023-01-23'],
  ['05/01/2023', '2023-01-05'],
  ['siete de julio de dos mil veintidós', '2022-07-07'],
  ['Veinticuatro de agosto del dos mil veintitrés', '2023-08-24'],
  ['veinticinco de agosto de 2022', '2022-08-25'],
  ['29 de julio del 2022', '2022-07-29'],
  ['1º de enero de 2022', '2022-01-01'],
  ['primero de enero del año dos mil veintidós', '2022-01-01'],
  ['treinta y uno de diciembre de mil novecientos noventa y nueve', '1999-12-31'],
  ['el día jueves, 7 de julio de 2022', '2022-07-07'],
  ['3 DE NOVIEMBRE DE 2020.', '2020-11-03'],
  ['2023-06-09', '2023-06-09'],
  ['9 de setiembre de 2021', '2021-09-09'],
])('"%s" is %s', (text, date) => {
  expect(dateOf(text)).toBe(date);
});

test('a day without a year waits for the year of its context', () => {
  expect(readSpanishDate('06 de marzo')).toEqual({ kind: 'no-year', day: 6, month: 3 });
  expect(dateOf('06 de marzo', 2023)).toBe('2023-03-06');
  expect(dateOf('29 de febrero')).toBe('no-year');
  expect(dateOf('29 de febrero', 2023)).toBe('no-such-day');
  expect(dateOf('06 de marzo de 2022', 2023)).toBe('2022-03-06');
});

test.each(['31 de abril de 2023', '30/02/2023', '12/13/2023', 'treinta y dos de enero de 2023', '31 de junio'])(
  '"%s" is no day of the calendar',
  (text) => {
    expect(readSpanishDate(text)).toEqual({ kind: 'no-such-day', text });
  },
);

test.each([
  '',
  'Se debe acordar una fecha con la institución educativa',
  '5 de brumario de 2023',
  '1/2/23',
  'agosto de 2023',
  'siete de julio de veintidós',
])('"%s" is not a date', (text) => {
  expect(readSpanishDate(text)).toEqual({ kind: 'not-a-date', text });
});

test('what is printed is read back, long or short', () => {
  const days = fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => civilDate(year, month, day));
  fc.assert(
    fc.property(days, (date) => {
      fc.pre(date !== null);
      expect([dateOf(formatLongDate(date)), dateOf(formatShortDate(date))]).toEqual([date, date]);
    }),
  );
});

test('any text at all gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['date', 'no-year', 'no-such-day', 'not-a-date']).toContain(readSpanishDate(text).kind);
    }),
  );
});
