import fc from 'fast-check';
import { displayText, parseInput, serialOfDate } from '../../../scripts/local/formulas';
import { now } from './sample-book';

const typed = (text: string, locale = 'es_MX', format = '') => parseInput(text, { format, locale, now });
const day = (year: number, month: number, date: number): number => serialOfDate(new Date(year, month - 1, date));

describe('text that stays text', () => {
  test.each([
    'Luvianos',
    '027/2022',
    '2022-2024',
    '1.2.3',
    '12 %x',
    'C',
    '- viñeta',
    'TRUEs',
    '1,2,3',
    '31/02/2023',
    '13:75',
    '1e',
    '$',
    '%',
    '12-',
    '722 123 4567',
    'https://example.org/2023',
    '2023-01-23T10:00:00Z',
    '(12',
    '--5',
    '6 de brumario de 2023',
    '10.000.000.000,5 m',
  ])('%s', (text) => {
    expect(typed(text)).toEqual({ value: text });
  });

  test('after an apostrophe, which is not kept', () => {
    expect(typed("'12")).toEqual({ value: '12' });
    expect(typed("'=A1")).toEqual({ value: '=A1' });
  });

  test('in a cell of format "@"', () => {
    expect(typed('12', 'es_MX', '@')).toEqual({ value: '12' });
    expect(typed('=A1', 'es_MX', '@')).toEqual({ value: '=A1' });
  });

  test('nothing is a blank cell', () => {
    expect(typed('')).toEqual({ value: null });
  });
});

describe('numbers', () => {
  test.each<[string, number, string | null]>([
    ['12', 12, null],
    ['-3.50', -3.5, null],
    ['.5', 0.5, null],
    ['007', 7, null],
    [' 5 ', 5, null],
    ['+527221234567', 527_221_234_567, null],
    ['1,200', 1200, '#,##0'],
    ['1,200.50', 1200.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['95.3 %', 0.953, '0.00%'],
    ['$1,200.50', 1200.5, '"$"#,##0.00'],
    ['-$5', -5, '"$"#,##0'],
    ['€5', 5, '[$€]#,##0'],
    ['(1,200)', -1200, '#,##0'],
    ['1e3', 1000, '0.00E+00'],
  ])('%s', (text, value, numberFormat) => {
    expect(typed(text)).toEqual(numberFormat === null ? { value } : { value, numberFormat });
  });

  test('comma and point change places where the locale has them so', () => {
    expect(typed('1.200,5', 'es_ES')).toEqual({ value: 1200.5, numberFormat: '#,##0' + '.00' });
    expect(typed('1,5', 'es_ES')).toEqual({ value: 1.5 });
  });

  test('truth values, in Spanish where the locale is', () => {
    expect(typed('true')).toEqual({ value: true });
    expect(typed('FALSO')).toEqual({ value: false });
    expect(typed('FALSO', 'en_US')).toEqual({ value: 'FALSO' });
  });
});

describe('dates and times', () => {
  test.each<[string, number, string]>([
    ['05/01/2023', day(2023, 1, 5), 'dd/MM/yyyy'],
    ['5/1/2023', day(2023, 1, 5), 'd/M/yyyy'],
    ['5/1/23', day(2023, 1, 5), 'd/M/yy'],
    ['2023-06-09', day(2023, 6, 9), 'yyyy-MM-dd'],
    ['23 de enero de 2023', day(2023, 1, 23), 'd "de" MMMM "de" yyyy'],
    ['23-ene-2023', day(2023, 1, 23), 'd-MMM-yyyy'],
    ['January 23, 2023', day(2023, 1, 23), 'MMMM d, yyyy'],
    ['enero 2023', day(2023, 1, 1), 'MMMM yyyy'],
    ['06 de marzo', day(2023, 3, 6), 'd "de" MMMM'],
    ['10/12', day(2023, 12, 10), 'dd/MM'],
    ['14:30', 14.5 / 24, 'H:mm'],
    ['2:30 p. m.', 14.5 / 24, 'h:mm AM/PM'],
    ['12:00 AM', 0, 'h:mm AM/PM'],
    ['36:00:00', 1.5, '[h]:mm:ss'],
    ['09/06/2023 15:30:00', day(2023, 6, 9) + 15.5 / 24, 'dd/MM/yyyy H:mm:ss'],
  ])('%s', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ value: expect.closeTo(value, 9) as number, numberFormat });
  });

  test('the locale says whether day or month comes first', () => {
    expect(typed('5/1/2023', 'en_US')).toEqual({ value: day(2023, 5, 1), numberFormat: 'M/d/yyyy' });
    expect(typed('25/1/2023', 'en_US')).toEqual({ value: '25/1/2023' });
  });

  test('a cell that shows dates keeps its own format; one that shows numbers changes', () => {
    expect(typed('05/01/2023', 'es_MX', 'yyyy')).toEqual({ value: day(2023, 1, 5) });
    expect(typed('05/01/2023', 'es_MX', '0.00')).toEqual({ value: day(2023, 1, 5), numberFormat: 'dd/MM/yyyy' });
    expect(typed('$5', 'es_MX', '0.00')).toEqual({ value: 5 });
    expect(typed('5%', 'es_MX', '0.00')).toEqual({ value: 0.05, numberFormat: '0%' });
  });
});

describe('formulas', () => {
  test('begin with = or, unless a number, with +', () => {
    expect(typed('=SUM(A1)')).toEqual({ value: null, formula: '=SUM(A1)' });
    expect(typed('+A1')).toEqual({ value: null, formula: '=+A1' });
    expect(typed('=')).toEqual({ value: '=' });
  });
});

describe('laws', () => {
  const locales = fc.constantFrom('es_MX', 'en_US', 'es_ES');

  test('what a cell shows of a number of up to 10 digits, typed again, is the number', () => {
    const numbers = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(numbers, locales, ([digits, places], locale) => {
        const value = Number(`${digits}e-${places}`);
        expect(typed(displayText(value, '', locale), locale).value).toBe(value + 0);
      }),
    );
  });

  test('a date shows as it was typed', () => {
    const formats = fc.constantFrom('dd/MM/yyyy', 'yyyy-MM-dd', 'd "de" MMMM "de" yyyy');
    fc.assert(
      fc.property(fc.integer({ min: 11_000, max: 73_000 }), formats, (serial, format) => {
        const text = displayText(serial, format, 'es_MX');
        const { value, numberFormat = '' } = typed(text);
        expect(value).toBe(serial);
        expect(displayText(serial, numberFormat, 'es_MX')).toBe(text);
      }),
    );
  });

  test('whatever is typed, reading it never fails, and text is never changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), locales, (text, locale) => {
        const { value } = typed(text, locale);
        if (typeof value === 'string' && !text.startsWith("'")) expect(value).toBe(text);
      }),
    );
  });
});
