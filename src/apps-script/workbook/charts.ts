import type { ChartSpec } from '../../workbook/chart';
import { areaAddress } from '../../workbook/place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const types = {
  bar: () => Charts.ChartType.BAR,
  column: () => Charts.ChartType.COLUMN,
  line: () => Charts.ChartType.LINE,
} satisfies Record<ChartSpec['type'], () => GoogleAppsScript.Charts.ChartType>;

/** Shapes and dashes tell lines apart without colour; those that come later begin anew. */
const pointShapes = ['circle', 'square', 'triangle', 'diamond', 'star'] as const;
const dashes = [[], [8, 4], [2, 3], [8, 3, 2, 3], [14, 4]] as const;

/** Pixels between a chart and the line above its first row, where a printed page may end. */
const topGap = 3;

const titleStyle = { fontSize: 13, bold: true, color: '#1C2833' } as const;

/** Looks of one series, by the names of the options (developers.google.com/apps-script/chart-configuration-options). */
function seriesOptions({ type }: ChartSpec, index: number): Record<string, unknown> {
  // Lines cross, and so would their values: the table beside the chart says them.
  if (type !== 'line') return { dataLabel: 'value', hasAnnotations: true };
  const dash = dashes[index % dashes.length] ?? [];
  const point = { pointSize: 8, pointShape: pointShapes[index % pointShapes.length] };
  return { ...point, ...(dash.length > 0 && { lineDashStyle: [...dash] }) };
}

/** A bar chart lies on its side: its values run along the horizontal axis. */
function valueAxis({ type }: ChartSpec): 'hAxis' | 'vAxis' {
  return type === 'bar' ? 'hAxis' : 'vAxis';
}

/** Across a chart whose end is known: at each fifth. */
const gridlines = 6;

function withLooks(builder: Builder, chart: ChartSpec): Builder {
  const axis = valueAxis(chart);
  const series = chart.ranges.length - 1;
  builder
    .setOption('title', chart.title)
    .setOption('titleTextStyle', titleStyle)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('legend.position', series === 1 ? 'none' : 'bottom')
    .setOption('colors', [...chart.colours])
    .setOption(`${axis}.viewWindow.min`, 0);
  if (chart.valueFormat === undefined) builder.setOption(`${axis}.textPosition`, 'none');
  else builder.setOption(`${axis}.format`, chart.valueFormat);
  if (chart.highest !== undefined) {
    builder.setOption(`${axis}.viewWindow.max`, chart.highest).setOption(`${axis}.gridlines.count`, gridlines);
  }
  for (let index = 0; index < series; index += 1) {
    for (const [name, value] of Object.entries(seriesOptions(chart, index))) {
      builder.setOption(`series.${index}.${name}`, value);
    }
  }
  return builder;
}

/** Type, cells, title and size: what follows the tables, and the only things that a chart in use is given anew. */
function withCells(builder: Builder, ranges: readonly Range[], { type, title, width, height }: ChartSpec): Builder {
  builder.setChartType(types[type]()).clearRanges();
  ranges.forEach((range) => builder.addRange(range));
  return builder
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height);
}

function rangesOf(sheet: Sheet, { ranges }: ChartSpec): Range[] {
  return ranges.map(({ tab, row, column, rows, columns }) => {
    const source = sheet.getParent().getSheetByName(tab);
    if (source === null) throw new Error(`no tab ${tab} to draw a chart from`);
    return source.getRange(row, column, rows, columns);
  });
}

function titleOf(chart: Chart): string {
  const title: unknown = chart.getOptions().get('title');
  return typeof title === 'string' ? title : '';
}

/** Whether it is drawn from those cells already: then it is left as people have arranged it. */
function isCurrent(present: Chart, { title, ranges }: ChartSpec): boolean {
  const drawn = present.getRanges().map((range) => range.getA1Notation());
  return titleOf(present) === title && drawn.join() === ranges.map((area) => areaAddress(area)).join();
}

/** Draws a chart, or gives the one of that title its cells where it stands: where people moved it, it stays. */
export function drawChart(sheet: Sheet, chart: ChartSpec): void {
  const titles = [chart.title, ...(chart.otherTitles ?? [])];
  const present = sheet.getCharts().find((candidate) => titles.includes(titleOf(candidate)));
  if (!present) {
    const { row, column } = chart.at;
    const drawn = withCells(sheet.newChart(), rangesOf(sheet, chart), chart);
    sheet.insertChart(withLooks(drawn, chart).setPosition(row, column, 0, topGap).build());
  } else if (!isCurrent(present, chart)) {
    const changed = withCells(present.modify(), rangesOf(sheet, chart), chart);
    const hasOtherSeries = present.getRanges().length !== chart.ranges.length;
    sheet.updateChart((hasOtherSeries ? withLooks(changed, chart) : changed).build());
  }
}
