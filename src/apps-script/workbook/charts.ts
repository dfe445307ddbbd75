import type { ChartSpec } from '../../workbook/chart';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const types = {
  bar: () => Charts.ChartType.BAR,
  column: () => Charts.ChartType.COLUMN,
  line: () => Charts.ChartType.LINE,
  pie: () => Charts.ChartType.PIE,
} satisfies Record<ChartSpec['type'], () => GoogleAppsScript.Charts.ChartType>;

/** A bar chart lies on its side: its values run along the horizontal axis. */
function valueAxis({ type }: ChartSpec): string {
  return type === 'bar' ? 'hAxis' : 'vAxis';
}

function drawn(builder: Builder, sheet: Sheet, chart: ChartSpec): Builder {
  const axis = valueAxis(chart);
  const book = sheet.getParent();
  const whole = builder.setChartType(types[chart.type]()).clearRanges().setNumHeaders(1);
  for (const { tab, row, column, rows, columns } of chart.ranges) {
    const source = book.getSheetByName(tab);
    if (source === null) throw new Error(`no tab ${tab} to draw a chart from`);
    whole.addRange(source.getRange(row, column, rows, columns));
  }
  return whole
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('colors', [...chart.colours])
    .setOption('isStacked', chart.stacked ?? false)
    .setOption(`${axis}.format`, chart.valueFormat)
    .setOption(`${axis}.viewWindow.min`, 0)
    .setOption(`${axis}.viewWindow.max`, chart.highest ?? null);
}

function titleOf(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): unknown {
  return chart.getOptions()?.get('title');
}

/** Draws a chart, or changes the one of that title where it stands: where people moved it, it stays. */
export function drawChart(sheet: Sheet, chart: ChartSpec): void {
  const present = sheet.getCharts().find((candidate) => titleOf(candidate) === chart.title);
  if (present) {
    sheet.updateChart(drawn(present.modify(), sheet, chart).build());
    return;
  }
  const { row, column } = chart.at;
  sheet.insertChart(drawn(sheet.newChart(), sheet, chart).setPosition(row, column, 0, 0).build());
}
