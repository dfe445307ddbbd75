import fc from 'fast-check';
import {
  civilDate,
  compareDates,
  dateParts,
  formatLongDate,
  formatShortDate,
  parseIsoDate,
} from '../../../src/domain/model/civil-date';
import type { CivilDate } from '../../../src/domain/model/civil-date';

const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CivilDate);

test('a day is printed as documents and cells have it', () => {
  const date = parseIsoDate('2023-01-05')!;
  expect(formatLongDate(date)).toBe('5 de enero de 2023');
  expect(formatShortDate(date)).toBe('05/01/2023');
  expect(formatLongDate(parseIsoDate('2022-09-30')!)).toBe('30 de septiembre de 2022');
});

test.each(['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00', '23-01-05', '', 'hoy'])(
  '"%s" is no day of the calendar',
  (text) => {
    expect(parseIsoDate(text)).toBeNull();
  },
);

test('29 February is a day of leap years only', () => {
  expect([2000, 2024, 1900, 2023].map((year) => civilDate(year, 2, 29))).toEqual([
    '2000-02-29',
    '2024-02-29',
    null,
    null,
  ]);
});

test('numbers that are no whole day make none', () => {
  expect([civilDate(2023, 1.5, 1), civilDate(Number.NaN, 1, 1), civilDate(10000, 1, 1)]).toEqual([null, null, null]);
});

test('every day of the calendar is read, taken apart and put together again', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: ofMonth } = dateParts(day);
      expect(parseIsoDate(day)).toBe(day);
      expect(civilDate(year, month, ofMonth)).toBe(day);
    }),
  );
});

test('days sort as the calendar does', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(compareDates(one, other)).toBe(Math.sign(Date.parse(one) - Date.parse(other)));
    }),
  );
});
