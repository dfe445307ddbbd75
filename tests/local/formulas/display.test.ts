import { displayText, isDateFormat } from '../../../scripts/local/formulas';

describe('without a format', () => {
  test.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [1234567, '1234567'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.3333333333'],
    [-2 / 3, '-0.6666666667'],
    [12345.678901234, '12345.6789'],
    [123456789012, '123456789012'],
    [1234567890.5, '1234567891'],
    [0.00001234, '0.00001234'],
    [1.23e20, '1.23E+20'],
    [1e-12, '1E-12'],
  ])('%d', (value, shown) => {
    expect(displayText(value, '', 'es_MX')).toBe(shown);
    expect(displayText(value, 'General', 'es_MX')).toBe(shown);
    expect(displayText(value, '0.###############', 'es_MX')).toBe(shown);
  });

  test('text, truth values, errors and blanks', () => {
    expect(displayText('=x', '', 'es_MX')).toBe('=x');
    expect(displayText(true, '', 'es_MX')).toBe('VERDADERO');
    expect(displayText(false, '0.00', 'en_US')).toBe('FALSE');
    expect(displayText({ code: '#DIV/0!' }, '0%', 'es_MX')).toBe('#DIV/0!');
    expect(displayText(null, '0.00', 'es_MX')).toBe('');
  });

  test('the point is a comma where the locale writes one', () => {
    expect(displayText(1.5, '', 'es_ES')).toBe('1,5');
  });
});

test.each([
  [45_086, 'dd/mm/yyyy', '09/06/2023'],
  [45_086, 'd "de" mmmm "de" yyyy', '9 de junio de 2023'],
  [45_086.5, 'yyyy-MM-dd H:mm', '2023-06-09 12:00'],
  [60, 'yyyy-mm-dd', '1900-02-28'],
  [1.5, '[h]:mm', '36:00'],
  [0.953, '0.0%', '95.3%'],
  [0.5, '0%', '50%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234.5, '"$"#,##0.00', '-$1,234.50'],
  [-5, '0;(0)', '(5)'],
  [7, '000', '007'],
  [12345, '0.00E+00', '1.23E+04'],
  [12, '@', '12'],
  ['Luvianos', '0.00', 'Luvianos'],
  ['Luvianos', '"Mpio. "@', 'Mpio. Luvianos'],
  [5, '[', '5'],
])('%p under %s shows %s', (value, format, shown) => {
  expect(displayText(value, format, 'es_MX')).toBe(shown);
});

test('formats of dates, times and durations are date formats; text in quotes does not make one', () => {
  expect(['dd/MM/yyyy', 'H:mm', '[h]:mm:ss', 'yyyy'].map(isDateFormat)).toEqual([true, true, true, true]);
  expect(['', 'General', '0.00', '@', '0 "días"', '0.###############', '#,##0'].some(isDateFormat)).toBe(false);
});
