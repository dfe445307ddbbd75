import { AddOn } from '../../support/add-on';
import { panelTables } from '../../support/panel-tables';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
}, 60_000);

afterEach(() => {
  addOn.close();
});

const chartsShown = `
  return sheet('Panel').getCharts().map((chart) => {
    const place = chart.getContainerInfo();
    return [chart.getOptions().get('title'), place.getAnchorRow(), place.getAnchorColumn(), chart.getOptions().get('width')];
  });`;

/** What both tabs hold, cell by cell. */
const everything = `
  return ['Panel', 'Mapa de calor'].map((name) => {
    const cells = sheet(name).getDataRange();
    return [cells.getFormulas(), cells.getValues(), cells.getNotes(), cells.getBackgrounds(), cells.getNumberFormats()];
  });`;

/** Of the matrix: municipalities and tools that are added as a person does, in the lists. */
const addMunicipalities = (count: number): string => `
  const list = sheet('Municipios');
  const rows = Array.from({ length: ${count} }, (_, index) => [19 + index, 'Municipio ' + (19 + index), String(15200 + index)]);
  list.getRange(list.getLastRow() + 1, 1, rows.length, 3).setValues(rows);`;
const addTool = `
  const model = sheet('Modelo');
  model.getRange(model.getLastRow() + 1, 1, 1, 4).setValues([['5.5', '5. Mejora continua', 'Herramienta nueva', 'Prueba']]);`;

function calls(caption: string): number {
  const { report } = addOn.click(caption);
  expect(report.ok).toBe(true);
  return report.calls.reads + report.calls.writes + report.calls.other;
}

test('run again it changes nothing; people’s notes, rows, columns and charts stay where they put them', () => {
  addOn.click('Panel');
  const before = addOn.snapshot();
  addOn.click('Panel');
  expect(addOn.snapshot()).toBe(before);
  addOn.script(`
    const panel = sheet('Panel');
    panel.insertRowBefore(1).getRange('A1').setValue('Nota de arriba');
    panel.insertRowBefore(15).getRange('B15').setValue('nota en medio');
    panel.insertColumnBefore(3).getRange('C11').setValue('columna propia');
    panel.getRange('N20').setValue('a la derecha');
    const [first, second] = panel.getCharts();
    panel.updateChart(first.modify().setPosition(40, 9, 0, 0).setOption('width', 777).build());
    panel.insertChart(panel.newChart().setChartType(Charts.ChartType.PIE).addRange(panel.getRange('B10:D12'))
      .setOption('title', 'Gráfica propia').setPosition(2, 12, 0, 0).build());
    const map = sheet('Mapa de calor');
    map.insertRowBefore(10).getRange('B10:C10').setValues([['', '']]).getCell(1, 1).setNote('propia');
    map.getRange('AB9').setValue('al margen');`);
  const changed = addOn.script(everything);
  addOn.click('Panel');
  expect(addOn.script(everything)).toEqual(changed);
  const charts = addOn.script(chartsShown) as unknown[][];
  expect(charts).toContainEqual(['Cumplimiento por municipio', 40, 9, 777]);
  expect(charts.map(([title]) => title)).toEqual([
    ...['Cumplimiento por municipio', 'Cumplimiento por dimensión', 'Cumplimiento por herramienta'],
    ...['Evolución entre reportes', 'Ligas por estado', 'Hallazgos por gravedad', 'Gráfica propia'],
  ]);
}, 60_000);

test('a new tool, new municipalities and a new report take their places, and nothing under them is lost', () => {
  addOn.click('Panel');
  addOn.script(`sheet('Panel').getRange('B29').setValue('nota bajo la tabla'); ${addTool} ${addMunicipalities(2)}`);
  addOn.click('Preparar hoja');
  addOn.click('Panel');
  const tables = panelTables(addOn);
  expect(tables['Cumplimiento por municipio']).toHaveLength(20);
  expect(tables['Cumplimiento por herramienta']?.at(-1)).toEqual(['5.5', 'Herramienta nueva', 0, 20]);
  expect(addOn.script(`return sheet('Panel').getRange('B31').getValue()`)).toBe('nota bajo la tabla');
  addOn.script(`
    sheet('Reportes').getRange('A5:D5').setValues([[4, new Date(2023, 10, 24), '', 'Abierto']]);
    const list = sheet('Simbología');
    list.getRange(list.getLastRow() + 1, 1, 2, 6).setValues([
      [4, 'C', 'Cumplido', '#008000', '#005A43', 1], [4, 'Q', 'Otro', '#123456', '#123456', 0]]);`);
  addOn.click('Preparar hoja');
  expect(addOn.click('Panel').words).toContain('Reporte 4');
  const shown = addOn.script(`
    sheet('Reporte 4').getRange('C7').setValue('Q');
    const map = sheet('Mapa de calor');
    const rules = map.getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getCriteriaValues()[0]);
    const panel = sheet('Panel').getDataRange().getValues();
    const head = panel.find((row) => row[0] === 'Reporte');
    const chart = sheet('Panel').getCharts().find((one) => one.getOptions().get('title') === 'Evolución entre reportes');
    return { map: [map.getRange('C7').getValue(), map.getRange('U6:U7').getValues().flat(), map.getRange('A2').getValue()],
      rules, head: head.slice(0, 4), ranges: chart.getRanges().length };`);
  expect(shown).toEqual({
    map: ['Q', ['5.5', '·'], 'Reporte 4 · Fecha de corte: 24/11/2023'],
    rules: ['C', 'Q'],
    head: ['Reporte', 'Corte', 'C · Cumplido', ''],
    ranges: 2,
  });
  expect(panelTables(addOn)['Evolución entre reportes']?.map(([report]) => report)).toEqual([1, 2, 3, 4]);
}, 90_000);

test('125 municipalities take as many calls as 18; the best and the last are ranked, and it says so', () => {
  addOn.script(`book.deleteSheet(sheet('Panel'));`);
  const first = calls('Panel');
  const again = calls('Panel');
  const painted = calls('Aplicar simbología');
  addOn.script(addMunicipalities(107));
  addOn.click('Preparar hoja');
  addOn.script(`
    const tab = sheet('Reporte 3');
    tab.getRange(7, 3, 125, 18).setValues(Array.from({ length: 125 }, (_, down) =>
      Array.from({ length: 18 }, (_cell, right) => ((down * 7 + right * 5) % 11 < (down % 9) ? 'C' : 'E'))));`);
  calls('Panel');
  // One more, at any number: the sentence that says how many are shown has digits, and how its cell is formatted is asked.
  expect(calls('Panel')).toBe(again + 1);
  expect(calls('Aplicar simbología')).toBe(painted);
  expect(painted).toBeLessThanOrEqual(40);
  const ranking = panelTables(addOn)['Cumplimiento por municipio']!;
  expect(ranking).toHaveLength(40);
  const all = addOn.script(`
    return sheet('Reporte 3').getRange('U7:U131').getValues().map(([share], at) => [share, at])
      .sort((a, b) => b[0] - a[0] || a[1] - b[1])
      .map(([, at]) => sheet('Reporte 3').getRange(7 + at, 2).getValue());`) as string[];
  expect(ranking.map(([, name]) => name)).toEqual([...all.slice(0, 20), ...all.slice(-20)]);
  expect(addOn.script(chartsShown)).toContainEqual([
    'Cumplimiento por municipio (20 primeros y 20 últimos)',
    ...[6, 6, 540],
  ]);
  addOn.script(`book.deleteSheet(sheet('Panel')); book.deleteSheet(sheet('Mapa de calor'));`);
  expect(calls('Panel')).toBe(first);
  expect(first).toBeLessThan(320);
}, 240_000);

test('the heat map follows the theme, and each state keeps its letter', () => {
  addOn.click('Panel');
  const colours = `return sheet('Mapa de calor').getConditionalFormatRules().map((rule) => [
    rule.getBooleanCondition().getCriteriaValues()[0],
    rule.getBooleanCondition().getBackgroundObject().asRgbColor().asHexString().toUpperCase(),
    rule.getRanges().map((range) => range.getA1Notation()).join(' ')]);`;
  const areas = 'C7:T24 A28:A31';
  expect(addOn.script(colours)).toEqual([
    ['C', '#008000', areas],
    ['E', '#FFFF00', areas],
    ['P', '#FF0000', areas],
  ]);
  expect(addOn.click('Accesible').words).toContain('3 reportes');
  expect(addOn.script(colours)).toEqual([
    ['C', '#005A43', areas],
    ['E', '#FFF7BC', areas],
    ['P', '#7FC8F8', areas],
  ]);
}, 60_000);

test('a person’s own tab of that name is told by name and left as it is', () => {
  addOn.script(`sheet('Panel').clear().getRange('A1:B2').setValues([['Tema', 'Nota'], ['propio', 'mío']]);`);
  const before = addOn.snapshot();
  const { words } = addOn.click('Panel');
  expect(words).toContain('La pestaña «Panel» no es la del complemento');
  expect(addOn.snapshot()).toBe(before);
  addOn.script(`sheet('Panel').setName('Mi panel'); book.insertSheet('Mapa de calor').getRange('A1').setValue('mío');`);
  expect(addOn.click('Panel').words).toContain('La pestaña «Mapa de calor» no es la del complemento');
}, 60_000);

test('the empty list that older versions made is taken over, its plain-text cells too', () => {
  addOn.script(`
    const old = sheet('Panel').clear();
    old.getRange('A1:B1').setValues([['Indicador', 'Valor']]).setBackground('#0B5345').setFontColor('#FFFFFF');
    old.getRange('A2:B201').setNumberFormat('@').setWrap(true);
    old.setFrozenRows(1);`);
  expect(addOn.click('Panel').words).toContain('Reporte 3');
  const shown = addOn.script(`
    const panel = sheet('Panel');
    return [panel.getRange('A1:B1').getValues()[0], panel.getRange('C9').getValue(), panel.getFrozenRows()];`);
  expect(shown).toEqual([['Panel de cumplimiento', ''], 0, 0]);
}, 60_000);

test('what keeps it from being made is one sentence, and nothing is changed', () => {
  addOn.click('Panel');
  addOn.script(`book.deleteSheet(sheet('Reporte 2')); sheet('Panel').getRange('C8').setValue('Otro nombre');`);
  const before = addOn.snapshot();
  expect(addOn.click('Panel').words).toContain('Falta la pestaña «Reporte 2»');
  addOn.click('Preparar hoja');
  expect(addOn.click('Panel').words).toContain('En la pestaña «Panel» no está el encabezado «Cumplimiento»');
  expect(before).not.toBe('');
}, 60_000);
