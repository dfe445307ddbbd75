import fc from 'fast-check';
import { parseIsoDate, type CivilDate } from '../../../src/domain/model/civil-date';
import { addWorkingDays, isWorkingDay } from '../../../src/domain/model/working-days';

const day = (iso: string): CivilDate => parseIsoDate(iso)!;
const none: ReadonlySet<CivilDate> = new Set();

/** By the machine's own calendar, so that the answer is held to another. */
const after = (date: CivilDate, days: number): CivilDate =>
  day(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const anyTerm = fc.integer({ min: 1, max: 90 });
const anyClosed = (from: CivilDate) =>
  fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 40 }).map((days) => new Set(days.map((n) => after(from, n))));
const anyCase = fc
  .tuple(anyDay, anyTerm)
  .chain(([from, term]) => fc.tuple(fc.constant(from), fc.constant(term), anyClosed(from)));

test.each([
  // Tuesday 5 September 2023: the 15th is a Friday, and Saturday the 16th is a rest day that takes no working day away.
  ['2023-09-05', 10, '2023-09-19'],
  // A Friday: the term begins on Monday.
  ['2023-06-09', 1, '2023-06-12'],
  // Thursday 16 November 2023: the third Monday of November is the 20th.
  ['2023-11-16', 2, '2023-11-21'],
  // Friday 2 February 2024: the first Monday of February is the 5th.
  ['2024-02-02', 1, '2024-02-06'],
  // Friday 15 March 2024: the third Monday of March is the 18th.
  ['2024-03-15', 1, '2024-03-19'],
  // Tuesday 30 April 2024: 1 May is a Wednesday.
  ['2024-04-30', 1, '2024-05-02'],
  // 1 October 2024, a Tuesday: the federal executive changed; in 2025 it did not, and in 2030 it will.
  ['2024-09-30', 1, '2024-10-02'],
  ['2025-09-30', 1, '2025-10-01'],
  ['2030-09-30', 1, '2030-10-02'],
  // Friday 22 December 2023 to Tuesday 2 January 2024: 25 December and 1 January are Mondays.
  ['2023-12-22', 5, '2024-01-02'],
  // From a Saturday, and over 29 February.
  ['2024-02-24', 5, '2024-03-01'],
])('from %s, %i working days end on %s', (from, days, due) => {
  expect(addWorkingDays(day(from), days, none)).toBe(due);
});

test("the institution's closed days are none", () => {
  const closed = new Set([day('2023-09-06'), day('2023-09-16'), day('2023-09-20')]);
  expect(addWorkingDays(day('2023-09-05'), 10, closed)).toBe('2023-09-21');
});

test('the term ends on a working day, and has exactly its number of them after the day it is counted from', () => {
  fc.assert(
    fc.property(anyCase, ([from, term, closed]) => {
      const due = addWorkingDays(from, term, closed);
      const length = (Date.parse(due) - Date.parse(from)) / 86_400_000;
      const days = Array.from({ length }, (_, place) => after(from, place + 1));
      expect(isWorkingDay(due, closed)).toBe(true);
      expect(days.filter((each) => isWorkingDay(each, closed))).toHaveLength(term);
      expect(days.some((each) => isWorkingDay(each, closed) && [0, 6].includes(new Date(each).getUTCDay()))).toBe(
        false,
      );
    }),
  );
});

test('a later day or a longer term never ends earlier', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 60 }), ([from, term, closed], later) => {
      const due = addWorkingDays(from, term, closed);
      expect(addWorkingDays(after(from, later), term, closed) >= due).toBe(true);
      expect(addWorkingDays(from, term + 1, closed) > due).toBe(true);
    }),
  );
});

test('a year has its seven rest days, eight when the federal executive changes', () => {
  const restDays = (year: number) =>
    Array.from({ length: 366 }, (_, place) => after(day(`${year}-01-01`), place))
      .filter((each) => each.startsWith(String(year)) && ![0, 6].includes(new Date(each).getUTCDay()))
      .filter((each) => !isWorkingDay(each, none));
  // In 2024 none of them falls on a weekend.
  expect(restDays(2024)).toEqual([
    ...['2024-01-01', '2024-02-05', '2024-03-18', '2024-05-01', '2024-09-16', '2024-10-01', '2024-11-18', '2024-12-25'],
  ]);
  expect(restDays(2025)).toEqual([
    ...['2025-01-01', '2025-02-03', '2025-03-17', '2025-05-01', '2025-09-16', '2025-11-17', '2025-12-25'],
  ]);
});
