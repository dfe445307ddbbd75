import { AddOn } from '../support/add-on';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterEach(() => {
  addOn.close();
});

/** The rules of a report's tab: letter, background and first range of each. */
const rulesOf = (report: number): unknown =>
  addOn.script(`
    return sheet('Reporte ${report}').getConditionalFormatRules().map((rule) => {
      const condition = rule.getBooleanCondition();
      const background = condition.getBackgroundObject();
      return [condition.getCriteriaValues()[0], background ? background.asRgbColor().asHexString().toUpperCase() : '', rule.getRanges()[0].getA1Notation()];
    });`);

test('each report is painted with its own legend, once, however often it is applied', () => {
  expect(addOn.click('Aplicar simbología').words).toBe('Simbología aplicada a 3 reportes con el tema INFOEM.');
  addOn.click('Aplicar simbología');
  expect(rulesOf(1)).toEqual([
    ['C', '#008000', 'C7:T24'],
    ['S', '#FFA500', 'C7:T24'],
    ['E', '#FFFF00', 'C7:T24'],
    ['X', '#800080', 'C7:T24'],
  ]);
  expect(rulesOf(3)).toEqual([
    ['C', '#008000', 'C7:T24'],
    ['E', '#FFFF00', 'C7:T24'],
    ['P', '#FF0000', 'C7:T24'],
  ]);
});

test('the accessible theme changes the colours, is remembered, and keeps the letters', () => {
  addOn.click('Accesible');
  addOn.click('Aplicar simbología');
  expect(rulesOf(3)).toEqual([
    ['C', '#005A43', 'C7:T24'],
    ['E', '#FFF7BC', 'C7:T24'],
    ['P', '#7FC8F8', 'C7:T24'],
  ]);
  addOn.click('INFOEM');
  expect(rulesOf(3)).toContainEqual(['C', '#008000', 'C7:T24']);
});

test('a changed colour and a new state repaint, count and are offered everywhere', () => {
  addOn.script(`
    const legend = sheet('Simbología');
    legend.getRange('D9').setValue('#123456');
    legend.getRange(legend.getLastRow() + 1, 1, 1, 6).setValues([[3, 'N', 'No aplica a este municipio', '#888888', '#999999', 'No aplica']]);
    sheet('Reporte 3').getRange('C7:F7').setValues([['C', 'C', 'E', 'P']]);`);
  addOn.click('Aplicar simbología');
  expect(rulesOf(3)).toContainEqual(['C', '#123456', 'C7:T24']);
  const after = addOn.script(`
    const tab = sheet('Reporte 3');
    tab.getRange('G7:H7').setValues([['N', 'N']]);
    return {
      choices: tab.getRange('C7').getDataValidation().getCriteriaValues()[0],
      legend: tab.getRange('A30:D34').getDisplayValues(),
      compliance: tab.getRange('U7').getValue(),
    };`);
  expect(after).toEqual({
    choices: ['C', 'E', 'P', 'N'],
    legend: [
      ['C', 'Cumplido', '1', '2'],
      ['E', 'No se tiene - en proceso', '0', '1'],
      ['P', 'Se cuenta con el proyecto, falta conclusión del mismo', '0', '1'],
      ['N', 'No aplica a este municipio', 'No aplica', '2'],
      ['', 'Sin dato', '', '318'],
    ],
    compliance: 2 / 16,
  });
});

test('formats and rules that a person made stay as they were', () => {
  addOn.script(`
    const tab = sheet('Reporte 3');
    tab.getRange('X2').setBackground('#00ff00').setValue('mío');
    const own = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(0.9).setBackground('#0000ff').setRanges([tab.getRange('U7:U24')]).build();
    const inside = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('C').setBold(true).setRanges([tab.getRange('D9:D10')]).build();
    tab.setConditionalFormatRules([own, inside]);`);
  addOn.click('Aplicar simbología');
  addOn.click('Accesible');
  const kept = addOn.script(`
    const tab = sheet('Reporte 3');
    return [tab.getRange('X2').getBackground(), tab.getConditionalFormatRules().map((rule) => rule.getRanges()[0].getA1Notation())];`);
  expect(kept).toEqual(['#00ff00', ['U7:U24', 'D9:D10', 'C7:T24', 'C7:T24', 'C7:T24']]);
});

test('totals are live: they equal what the cells say, and a blank is shown apart', () => {
  const totals = addOn.script(`
    const tab = sheet('Reporte 1');
    tab.getRange('C7:T7').setValues([['C','C','C','C','C','C','C','C','C','S','E','X','','','','','','']]);
    return [tab.getRange('U7:V7').getValues()[0], tab.getRange('C25:C26').getValues().flat(), tab.getRange('U25').getValue(), tab.getRange('V26').getValue()];`);
  expect(totals).toEqual([[0.5, 6], [1 / 18, 17], 9 / 324, 312]);
});
