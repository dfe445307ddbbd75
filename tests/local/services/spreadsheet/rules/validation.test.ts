import { bench } from '../core/harness';

/** A day of January 2026 in the zone of the test's spreadsheet. */
const day = (date: string, hour = '00') => new Date(`2026-01-${date}T${hour}:00:00-06:00`);

type Choices = [GoogleAppsScript.Spreadsheet.Range, boolean];
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

describe('making a rule', () => {
  test('a new builder has no condition, warns only, and has no help', () => {
    const builder = bench().app.newDataValidation();
    expect([builder.getCriteriaType(), builder.getCriteriaValues()]).toEqual([null, []]);
    expect([builder.getAllowInvalid(), builder.getHelpText()]).toEqual([true, null]);
    expect(() => builder.build()).toThrow();
  });

  test.each<[string, (builder: Builder) => Builder, unknown[]]>([
    ['NUMBER_BETWEEN', (builder) => builder.requireNumberBetween(20, 40), [20, 40]],
    ['NUMBER_NOT_EQUAL_TO', (builder) => builder.requireNumberNotEqualTo(3), [3]],
    ['TEXT_CONTAINS', (builder) => builder.requireTextContains('foo'), ['foo']],
    ['TEXT_IS_VALID_URL', (builder) => builder.requireTextIsUrl(), []],
    ['CUSTOM_FORMULA', (builder) => builder.requireFormulaSatisfied('=$F$7>1'), ['=$F$7>1']],
    ['DATE_IS_VALID_DATE', (builder) => builder.requireDate(), []],
    ['CHECKBOX', (builder) => builder.requireCheckbox('sí', 'no'), ['sí', 'no']],
    ['VALUE_IN_LIST', (builder) => builder.requireValueInList(['a', 'b'], false), [['a', 'b'], false]],
  ])('%s is read back from the cell', (criteria, make, values) => {
    const { app, sheet } = bench();
    const range = sheet.getRange('A1:B2').setDataValidation(make(app.newDataValidation()).build());
    for (const rule of range.getDataValidations().flat()) {
      expect(String(rule!.getCriteriaType())).toBe(criteria);
      expect(rule!.getCriteriaValues()).toEqual(values);
    }
  });

  test('dates come back as dates, ranges as ranges', () => {
    const { app, sheet } = bench();
    const [start, end] = [new Date(2026, 0, 5), new Date(2026, 11, 31)];
    const dates = app.newDataValidation().requireDateBetween(start, end).build();
    expect(sheet.getRange('A1').setDataValidation(dates).getDataValidation()!.getCriteriaValues()).toEqual([
      start,
      end,
    ]);
    const range = app.newDataValidation().requireValueInRange(sheet.getRange('D1:D3')).build();
    const rule = sheet.getRange('A2').setDataValidation(range).getDataValidation()!;
    const [choices, dropdown] = rule.getCriteriaValues() as Choices;
    expect([choices.getA1Notation(), dropdown]).toEqual(['D1:D3', true]);
  });

  test('choices become text', () => {
    const builder = bench().app.newDataValidation();
    builder.requireValueInList([9, false, 'z'] as unknown as string[]);
    expect(builder.getCriteriaValues()).toEqual([['9', 'false', 'z'], true]);
  });

  test('a copy keeps everything and changes apart', () => {
    const { app } = bench();
    const rule = app.newDataValidation().requireNumberGreaterThan(1).setHelpText('más de 1').setAllowInvalid(false);
    const copy = rule.build().copy().requireNumberGreaterThan(2);
    expect([copy.getHelpText(), copy.getAllowInvalid()]).toEqual(['más de 1', false]);
    expect([rule.getCriteriaValues(), copy.getCriteriaValues()]).toEqual([[1], [2]]);
  });

  test('arguments of the wrong type are refused by signature', () => {
    const builder = bench().app.newDataValidation();
    expect(() => builder.requireDateAfter('=A1' as unknown as Date)).toThrow(
      "don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    );
    expect(() => builder.requireNumberEqualTo('x' as unknown as number)).toThrow('requireNumberEqualTo');
  });

  test('withCriteria takes what another rule gives', () => {
    const { app, sheet } = bench();
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('B1:B2'), false).build();
    const again = app.newDataValidation().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).build();
    const [choices, dropdown] = again.getCriteriaValues() as Choices;
    expect([choices.getA1Notation(), dropdown]).toEqual(['B1:B2', false]);
  });

  test('rules are cleared, or set cell by cell', () => {
    const { app, sheet } = bench();
    const rule = app.newDataValidation().requireDate().build();
    const range = sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
    expect(range.getDataValidations()[0]!.map((one) => one === null)).toEqual([false, true]);
    expect(range.clearDataValidations().getDataValidation()).toBeNull();
  });
});

describe('entering a value', () => {
  const refusal = 'The data you entered in cell A1 violates the data validation rules set on this cell.';
  const cellWith = (make: (builder: Builder) => Builder) => {
    const { app, sheet } = bench();
    return sheet.getRange('A1').setDataValidation(make(app.newDataValidation()).setAllowInvalid(false).build());
  };

  test.each<[string, (builder: Builder) => Builder, unknown, unknown]>([
    ['a list', (builder) => builder.requireValueInList(['A', 'B']), 'B', 'C'],
    ['a list of numbers', (builder) => builder.requireValueInList(['1', '2']), 2, 3],
    ['between', (builder) => builder.requireNumberBetween(1, 5), 5, 6],
    ['not between', (builder) => builder.requireNumberNotBetween(1, 5), 6, 5],
    ['less', (builder) => builder.requireNumberLessThan(3), 2, 3],
    ['a number, not text', (builder) => builder.requireNumberNotEqualTo(3), 4, 'x'],
    ['contains', (builder) => builder.requireTextContains('gob'), 'www.GOB.mx', 'x'],
    ['not contains', (builder) => builder.requireTextDoesNotContain('x'), 'abc', 'axc'],
    ['an address', (builder) => builder.requireTextIsUrl(), 'https://example.org/a', 'no'],
    ['an email', (builder) => builder.requireTextIsEmail(), 'a@example.org', 'a@b'],
    ['a check box', (builder) => builder.requireCheckbox(), true, 'x'],
    ['custom boxes', (builder) => builder.requireCheckbox('sí', 'no'), 'no', 'x'],
    ['a formula', (builder) => builder.requireFormulaSatisfied('=ISODD(A1)'), 3, 4],
    ['after', (builder) => builder.requireDateAfter(day('05')), day('06'), day('05')],
    ['on or before', (builder) => builder.requireDateOnOrBefore(day('05')), day('05', '18'), day('06')],
  ])('%s', (_name, make, accepted, refused) => {
    const cell = cellWith(make);
    cell.setValue(accepted);
    expect(() => cell.setValue(refused)).toThrow(refusal);
    expect(cell.setValue('').getValue()).toBe('');
  });

  test('values of a range are asked of the range as it is now', () => {
    const { app, sheet } = bench();
    sheet.getRange('D1:D2').setValues([['uno'], ['dos']]);
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build();
    const cell = sheet.getRange('A1').setDataValidation(rule).setValue('dos');
    expect(() => cell.setValue('tres')).toThrow(refusal);
    sheet.getRange('D2').setValue('tres');
    expect(cell.setValue('tres').getValue()).toBe('tres');
  });

  test('a formula looks from each cell as it was written from the first', () => {
    const { app, sheet } = bench();
    sheet.getRange('B1:B3').setValues([[10], ['=B1+10'], ['=B2+10']]);
    const rule = app.newDataValidation().requireFormulaSatisfied('=A1<=B1').setAllowInvalid(false).build();
    const cells = sheet.getRange('A1:A3').setDataValidation(rule);
    expect(cells.getCell(3, 1).getDataValidation()!.getCriteriaValues()).toEqual(['=A3<=B3']);
    cells.setValues([[10], [20], [30]]);
    expect(() => cells.setValues([[1], [21], [3]])).toThrow('in cell A2');
    cells.copyTo(sheet.getRange('A5:A7'));
    sheet.getRange('B6').setValue(25);
    expect(sheet.getRange('A6').setValue(21).getValue()).toBe(21);
    sheet.insertRowAfter(6).getRange('B7').setValue(3);
    expect(() => sheet.getRange('A7').setValue(4)).toThrow('in cell A7');
  });

  test('an operand may be a formula', () => {
    const { app, sheet } = bench();
    sheet.getRange('B1').setValue(7);
    const { NUMBER_GREATER_THAN } = app.DataValidationCriteria;
    const rule = app.newDataValidation().withCriteria(NUMBER_GREATER_THAN, ['=B1']).setAllowInvalid(false).build();
    const cell = sheet.getRange('A1').setDataValidation(rule).setValue(8);
    expect(() => cell.setValue(6)).toThrow(refusal);
  });

  test('a rule that only warns takes anything', () => {
    const { app, sheet } = bench();
    const rule = app.newDataValidation().requireNumberEqualTo(1).build();
    expect(sheet.getRange('A1').setDataValidation(rule).setValue('x').getValue()).toBe('x');
  });
});
