import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartModel } from '../../../scripts/local/model/book';
import { freshState, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { textOf } from '../../../scripts/local/workbook-file/package/parts';
import { unpack } from '../../../scripts/local/workbook-file/package/unpack';
import { schemaErrors } from '../../report/docx/validate';
import { inFolder } from './in-folder';
import { bookWith, roundTrip } from './round-trip';

const cells = [
  ['Municipio', 'C', 'E'],
  ['Luvianos', 0.8, 0.1],
  ['Otumba', 0.6, 0.2],
].map((row) => row.map((value) => ({ value })));

const look: ChartModel['options'] = {
  title: 'Avance',
  'titleTextStyle.bold': true,
  'titleTextStyle.fontSize': 13,
  'legend.position': 'none',
  colors: ['#0B5345', '#C0752A'],
  width: 330,
  height: 100,
};

function chart(type: string, columns: readonly string[], options: ChartModel['options']): ChartModel {
  return {
    id: type.length,
    type,
    ranges: columns.map((column) => `'Hoja 1'!${column}1:${column}3`),
    anchor: { row: 1, column: 1, offsetX: 0, offsetY: 3 },
    options: { ...look, ...options },
    headers: 1,
    transposed: false,
  };
}

const bar = chart('BAR', ['A', 'B'], {
  'hAxis.format': '0 %',
  'hAxis.viewWindow.min': 0,
  'hAxis.viewWindow.max': 1,
  'hAxis.gridlines.count': 6,
  'series.0.dataLabel': 'value',
});
const lines = chart('LINE', ['A', 'B', 'C'], {
  'legend.position': 'bottom',
  'vAxis.textPosition': 'none',
  'series.0.pointSize': 8,
  'series.0.pointShape': 'circle',
  'series.1.pointSize': 8,
  'series.1.pointShape': 'square',
  'series.1.lineDashStyle': [8, 4],
});

const book = bookWith(cells, {
  charts: [bar, lines],
  columnWidths: { 1: 60, 2: 250 },
  rowHeights: { 1: 40, 2: 40 },
});

async function written(): Promise<Buffer> {
  return inFolder(async (folder) => {
    const path = join(folder, 'Libro.xlsx');
    await writeWorkbookFile(path, book, freshState());
    return readFileSync(path);
  });
}

test('charts keep to the schema, their lines and exact places too', async () => {
  expect(schemaErrors(await written(), 'libro.xlsx')).toEqual([]);
});

test('a bar chart has its first bar on top and its axis as given, below; lines are told apart by points and dashes', async () => {
  const parts = unpack(await written());
  const [bars, trends] = [1, 2].map((number) => textOf(parts, `xl/charts/chart${number}.xml`));
  expect(bars).toMatch(/<c:catAx>.*?<c:orientation val="maxMin"\/>.*?<\/c:catAx>/s);
  expect(bars).toMatch(/<c:valAx>.*?<c:max val="1"\/>.*?formatCode="0 %".*?<c:crosses val="max"\/>.*?<\/c:valAx>/s);
  expect(bars).toContain('<c:majorUnit val="0.2"/>');
  expect(bars).toContain("<c:f>'Hoja 1'!$A$2:$A$3</c:f>");
  expect(bars).toContain('<c:showVal val="1"/>');
  expect(trends).toMatch(/<c:symbol val="circle"\/>.*<a:prstDash val="dash"\/>.*<c:symbol val="square"\/>/s);
  expect(trends).toMatch(/<c:valAx>.*?<c:delete val="1"\/>/s);
  expect(trends).toContain('<c:legendPos val="b"/>');
});

test('a chart ends where its pixels end, whatever rows and columns measure', async () => {
  const drawing = textOf(unpack(await written()), 'xl/drawings/drawing1.xml');
  const [, end = ''] = /<xdr:to>(.*?)<\/xdr:to>/.exec(drawing) ?? [];
  // 330 px: 60 + 250 and 20 more; 3 + 100 px: 40 + 40 and 23 more, of which a row takes 21.
  expect(end).toBe(
    '<xdr:col>3</xdr:col><xdr:colOff>190500</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>19050</xdr:rowOff>',
  );
});

test('they come back as they were', async () => {
  expect((await roundTrip(book)).sheets[0]?.charts).toEqual([bar, lines]);
});
