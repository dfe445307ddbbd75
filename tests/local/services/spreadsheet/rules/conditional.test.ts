import { bench } from '../core/harness';

describe('conditional formats', () => {
  test('are kept by the tab in order, with their condition and looks', () => {
    const { app, sheet } = bench();
    const range = sheet.getRange('B2:C5');
    const rule = app
      .newConditionalFormatRule()
      .whenTextEqualTo('C')
      .setBackground('#00B050')
      .setFontColor('white')
      .setBold(true)
      .setRanges([range])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const [read] = sheet.getConditionalFormatRules();
    const condition = read!.getBooleanCondition()!;
    expect(read!.getRanges().map((one) => one.getA1Notation())).toEqual(['B2:C5']);
    expect([String(condition.getCriteriaType()), condition.getCriteriaValues()]).toEqual(['TEXT_EQUAL_TO', ['C']]);
    expect([condition.getBackground(), condition.getFontColor()]).toEqual(['#00b050', '#ffffff']);
    expect([condition.getBold(), condition.getItalic()]).toEqual([true, null]);
    expect(read!.getGradientCondition()).toBeNull();
  });

  test('never change what getBackgrounds answers', () => {
    const { app, sheet } = bench();
    const range = sheet.getRange('A1').setValue('x');
    const rule = app.newConditionalFormatRule().whenCellNotEmpty().setBackground('red').setRanges([range]).build();
    sheet.setConditionalFormatRules([rule]);
    expect(range.getBackground()).toBe('#ffffff');
  });

  test('a date relative to today makes its own kind of condition', () => {
    const { app, sheet } = bench();
    const rule = app
      .newConditionalFormatRule()
      .whenDateBefore(app.RelativeDate.TODAY)
      .setItalic(true)
      .setRanges([sheet.getRange('A1')])
      .build();
    const condition = rule.getBooleanCondition()!;
    expect(String(condition.getCriteriaType())).toBe('DATE_BEFORE_RELATIVE');
    expect(condition.getCriteriaValues()).toEqual([app.RelativeDate.TODAY]);
  });

  test('colour scales keep their points', () => {
    const { app, sheet } = bench();
    const rule = app
      .newConditionalFormatRule()
      .setGradientMinpoint('white')
      .setGradientMidpointWithValue('#ff0', app.InterpolationType.PERCENT, '50')
      .setGradientMaxpointWithValue('green', app.InterpolationType.NUMBER, '18')
      .setRanges([sheet.getRange('A1:A9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const scale = sheet.getConditionalFormatRules()[0]!.getGradientCondition()!;
    expect([scale.getMinColor(), String(scale.getMinType()), scale.getMinValue()]).toEqual(['#ffffff', 'MIN', '']);
    expect([scale.getMidColor(), String(scale.getMidType()), scale.getMidValue()]).toEqual([
      '#ffff00',
      'PERCENT',
      '50',
    ]);
    expect([scale.getMaxColor(), String(scale.getMaxType()), scale.getMaxValue()]).toEqual(['#008000', 'NUMBER', '18']);
  });

  test('a copy starts from a rule and leaves it alone', () => {
    const { app, sheet } = bench();
    const builder = app
      .newConditionalFormatRule()
      .whenNumberGreaterThan(1)
      .setRanges([sheet.getRange('A1')]);
    const rule = builder.setBackground('red').build();
    const copy = rule.copy().whenNumberGreaterThan(2).setBackground(null).build();
    expect(copy.getBooleanCondition()!.getCriteriaValues()).toEqual([2]);
    expect([copy.getBooleanCondition()!.getBackground(), rule.getBooleanCondition()!.getBackground()]).toEqual([
      null,
      '#ff0000',
    ]);
  });

  test('the kind of condition set last wins', () => {
    const { app, sheet } = bench();
    const builder = app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange('A1')])
      .setGradientMinpoint('red');
    expect(builder.whenCellEmpty().getGradientCondition()).toBeNull();
    expect(builder.setGradientMaxpoint('red').build().getBooleanCondition()).toBeNull();
  });

  test('cannot be built without a range or a condition, nor be put on another tab', () => {
    const { app, book, sheet } = bench();
    const rule = app.newConditionalFormatRule().whenCellEmpty().setBackground('red');
    expect(() => rule.build()).toThrow('range');
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('condition');
    const other = book.insertSheet('Otra');
    expect(() => {
      other.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1')]).build()]);
    }).toThrow('Conditional format rule cannot reference a different sheet.');
  });

  test('clearing leaves none', () => {
    const { app, sheet } = bench();
    const rule = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1')])
      .build();
    sheet.setConditionalFormatRules([rule, rule]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(2);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });
});
