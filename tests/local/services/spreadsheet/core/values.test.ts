import { bench } from './harness';

describe('setValues and getValues', () => {
  test('read back what was written, with its type', () => {
    const { sheet } = bench();
    const values = [
      ['Luvianos', 3.5, true],
      ['', -2, false],
    ];
    expect(sheet.getRange('A1:C2').setValues(values).getValues()).toEqual(values);
    expect(sheet.getRange('B2').getValue()).toBe(-2);
  });

  test('read text as if it were typed', () => {
    const { sheet } = bench();
    sheet.getRange('A1:F1').setValues([['1,234.5', '12%', 'TRUE', "'007", '=1+1', '2023-01-23']]);
    const [values] = sheet.getRange('A1:F1').getValues();
    expect(values!.slice(0, 5)).toEqual([1234.5, 0.12, true, '007', 2]);
    expect(values![5]).toEqual(dateIn('2023-01-23T06:00:00Z'));
    expect(sheet.getRange('B1').getNumberFormat()).toBe('0%');
  });

  test('keep as text what goes into a cell formatted as plain text', () => {
    const { sheet } = bench();
    const cell = sheet.getRange('A1').setNumberFormat('@').setValue('007');
    expect(cell.getValue()).toBe('007');
  });

  test('clear cells for null, undefined and the empty text', () => {
    const { sheet } = bench();
    const range = sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
    range.setValues([[null, undefined, '']]);
    expect(range.getValues()).toEqual([['', '', '']]);
    expect(range.isBlank()).toBe(true);
    expect(sheet.getLastRow()).toBe(0);
  });

  test('refuse a grid of another size in the words of the live service', () => {
    const range = bench().sheet.getRange('A1:B2');
    expect(() => range.setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setValues([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setValues('x' as never)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => range.setValues([1, 2] as never)).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test('write nothing when one value is refused', () => {
    const { sheet } = bench();
    const range = sheet.getRange('A1:B1');
    expect(() => range.setValues([['kept?', 'x'.repeat(50_001)]])).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(range.getValues()).toEqual([['', '']]);
    expect(range.setValue('x'.repeat(50_000)).getValue()).toHaveLength(50_000);
  });

  test('errors read as their code', () => {
    const { sheet } = bench();
    sheet.getRange('A1:B1').setFormulas([['=1/0', '=NA()']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['#DIV/0!', '#N/A']]);
  });

  test('throw as "Exception: …"', () => {
    const thrown = (): unknown => {
      try {
        return bench().sheet.getRange('nowhere!A1');
      } catch (error) {
        return error;
      }
    };
    expect(String(thrown())).toBe('Exception: Range not found');
  });
});

describe('dates', () => {
  test('come back as the same instant, whatever the zone of the spreadsheet', () => {
    for (const timeZone of ['America/Mexico_City', 'Asia/Tokyo', 'Europe/Madrid']) {
      const { sheet } = bench({ timeZone });
      const instant = new Date('2026-03-08T09:30:15.250Z');
      expect(sheet.getRange('A1').setValue(instant).getValue()).toEqual(instant);
    }
  });

  test('show their day in the order of the locale, with the hour only where there is one', () => {
    const american = bench({ locale: 'en_US' }).sheet.getRange('A1');
    expect(american.setValue(new Date('2026-02-03T06:00:00Z')).getDisplayValue()).toBe('2/3/2026');
    const mexican = bench({ locale: 'es_MX' }).sheet.getRange('A1');
    expect(mexican.setValue(new Date('2026-02-03T06:00:00Z')).getDisplayValue()).toBe('03/02/2026');
    expect(mexican.setValue(new Date('2026-02-03T19:05:00Z')).getDisplayValue()).toMatch(/^03\/02\/2026/);
  });

  test('read as numbers once the cell shows numbers', () => {
    const { sheet } = bench();
    const cell = sheet.getRange('A1').setValue(new Date('2026-02-03T06:00:00Z'));
    expect(cell.setNumberFormat('0').getValue()).toBe(46056);
    expect(cell.setNumberFormat('yyyy-mm-dd').getDisplayValue()).toBe('2026-02-03');
  });

  test('computed by a formula are dates too', () => {
    const { sheet } = bench();
    sheet.getRange('A1:B1').setFormulas([['=DATE(2026,2,3)', '=A1']]);
    expect(sheet.getRange('B1').getValue()).toEqual(dateIn('2026-02-03T06:00:00Z'));
  });
});

describe('formulas', () => {
  test('are calculated when a value is asked for, after each change', () => {
    const { sheet } = bench();
    sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
    expect(sheet.getRange('A3').getValue()).toBe(3);
    sheet.getRange('A1').setValue(10);
    expect(sheet.getRange('A3').getValue()).toBe(12);
    expect(sheet.getRange('A1:A3').getFormulas()).toEqual([[''], [''], ['=SUM(A1:A2)']]);
  });

  test('translate between A1 and R1C1', () => {
    const { sheet } = bench();
    const cell = sheet.getRange('D4').setFormulaR1C1('=R[1]C1+R1C[1]');
    expect(cell.getFormula()).toBe('=$A5+E$1');
    expect(cell.getFormulaR1C1()).toBe('=R[1]C1+R1C[1]');
    expect(sheet.getRange('A1').getFormulaR1C1()).toBeNull();
    expect(sheet.getRange('A1').getFormula()).toBe('');
  });

  test('spill, and count as content', () => {
    const { sheet } = bench();
    sheet.getRange('A1').setFormula('=SEQUENCE(3)');
    expect(sheet.getRange('A1:A4').getValues()).toEqual([[1], [2], [3], ['']]);
    expect(sheet.getLastRow()).toBe(3);
  });
});

describe('check boxes', () => {
  test('are FALSE until checked', () => {
    const { sheet } = bench();
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    expect(range.getValues()).toEqual([[false], [false]]);
    expect(range.isChecked()).toBe(false);
    sheet.getRange('A1').check();
    expect(range.isChecked()).toBeNull();
    expect(range.check().isChecked()).toBe(true);
    expect(range.removeCheckboxes().getValues()).toEqual([[''], ['']]);
  });

  test('hold values of one’s own', () => {
    const { sheet } = bench();
    const cell = sheet.getRange('A1').insertCheckboxes('sí', 'no');
    expect(cell.getValue()).toBe('no');
    expect(cell.check().getValue()).toBe('sí');
  });

  test('leave alone what is no state of theirs', () => {
    const { sheet } = bench();
    expect(sheet.getRange('A1').setValue('texto').check().getValue()).toBe('texto');
  });
});

describe('clearing', () => {
  test('takes contents, or looks, or both; number formats stay with clearFormat', () => {
    const { sheet } = bench();
    const cell = sheet.getRange('A1').setValue(0.5).setNumberFormat('0%').setFontWeight('bold').setNote('nota');
    cell.clearFormat();
    expect([cell.getValue(), cell.getFontWeight(), cell.getNumberFormat()]).toEqual([0.5, 'normal', '0%']);
    cell.setFontWeight('bold').clearContent();
    expect([cell.getValue(), cell.getFontWeight()]).toEqual(['', 'bold']);
    cell.setValue(1).clear();
    expect([cell.getValue(), cell.getFontWeight(), cell.getNote()]).toEqual(['', 'normal', 'nota']);
    expect(cell.clear({ commentsOnly: true }).getNote()).toBe('');
  });
});

describe('tidying', () => {
  test('removes repeated rows, by all columns or by some', () => {
    const { sheet } = bench();
    const rows = [
      ['foo', 'bar'],
      ['bar', 'foo'],
      ['foo', 'foo'],
      ['BAR', 'foo'],
    ];
    const left = sheet.getRange('B2:C5').setValues(rows).removeDuplicates();
    expect(left.getA1Notation()).toBe('B2:C4');
    expect(sheet.getRange('B2:C5').getValues()).toEqual([...rows.slice(0, 3), ['', '']]);
    expect(sheet.getRange('B2:C5').setValues(rows).removeDuplicates([3]).getValues()).toEqual(rows.slice(0, 2));
  });

  test('trims and splits text', () => {
    const { sheet } = bench();
    expect(sheet.getRange('A1').setValue('  a   b ').trimWhitespace().getValue()).toBe('a b');
    sheet
      .getRange('A2:A3')
      .setValues([['uno, dos'], ['3,4']])
      .splitTextToColumns();
    expect(sheet.getRange('A2:B3').getValues()).toEqual([
      ['uno', 'dos'],
      [3, 4],
    ]);
  });

  test('shuffles rows without losing any', () => {
    const { sheet } = bench();
    const rows = Array.from({ length: 20 }, (_, row) => [row, `r${row}`]);
    const shuffled = sheet.getRange(1, 1, 20, 2).setValues(rows).randomize().getValues();
    expect(shuffled.sort((one, other) => Number(one[0]) - Number(other[0]))).toEqual(rows);
  });
});

function dateIn(iso: string): Date {
  return new Date(iso);
}
