import type { Chart, SheetChart, WriteChartKind } from 'hucre';
import type { ChartModel, RangeModel } from '../../model/book';
import { absoluteAddress, parseAddress, quotedTab, splitReference } from './a1';
import { axes, legendOf, option, seriesLooks, stacking, titleLooks } from './chart-looks';
import type { ChartPlace } from './chart-place';

const KINDS: Readonly<Record<string, WriteChartKind>> = {
  BAR: 'bar',
  STEPPED_AREA: 'area',
  AREA: 'area',
  COLUMN: 'column',
  HISTOGRAM: 'column',
  COMBO: 'column',
  LINE: 'line',
  TIMELINE: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
};
const TYPES: Readonly<Record<string, string>> = {
  bar: 'COLUMN',
  bar3D: 'COLUMN',
  line: 'LINE',
  line3D: 'LINE',
  pie: 'PIE',
  pie3D: 'PIE',
  doughnut: 'PIE',
  area: 'AREA',
  area3D: 'AREA',
  scatter: 'SCATTER',
};

/** Between bars, in hundredths of their width, as Sheets draws them. */
const BAR_GAP = 50;

interface Series {
  readonly tab: string;
  readonly header: RangeModel | null;
  readonly values: RangeModel;
}

/** The columns of a source range (or its rows, when transposed), each a series, its header apart. */
function seriesOf(reference: string, headers: number, transposed: boolean): Series[] {
  const parts = splitReference(reference);
  const range = parts && parseAddress(parts.address);
  if (!range) return [];
  const count = transposed ? range.rows : range.columns;
  return Array.from({ length: count }, (_, index) => {
    const strip = transposed
      ? { row: range.row + index, column: range.column, rows: 1, columns: range.columns }
      : { row: range.row, column: range.column + index, rows: range.rows, columns: 1 };
    return { tab: parts.tab, ...splitHeader(strip, headers, transposed) };
  });
}

function splitHeader(strip: RangeModel, headers: number, transposed: boolean): Pick<Series, 'header' | 'values'> {
  const length = transposed ? strip.columns : strip.rows;
  if (headers === 0 || headers >= length) return { header: null, values: strip };
  const cell = { row: strip.row, column: strip.column, rows: 1, columns: 1 };
  const values = transposed
    ? { ...strip, column: strip.column + headers, columns: strip.columns - headers }
    : { ...strip, row: strip.row + headers, rows: strip.rows - headers };
  return { header: cell, values };
}

function reference(tab: string, range: RangeModel): string {
  return `${quotedTab(tab)}!${absoluteAddress(range)}`;
}

function kindOf(chart: ChartModel): WriteChartKind | undefined {
  const isRing = Number(option(chart, 'pieHole') ?? 0) > 0;
  return chart.type === 'PIE' && isRing ? 'doughnut' : KINDS[chart.type];
}

/**
 * @param chart of a sheet
 * @param place where it stands
 * @param textAt the text of a cell, which names a series
 * @returns the same as the codec draws it, or null for a kind that an .xlsx written here has not
 */
export function toFileChart(
  chart: ChartModel,
  place: ChartPlace,
  textAt: (tab: string, row: number, column: number) => string,
): SheetChart | null {
  const kind = kindOf(chart);
  const all = chart.ranges.flatMap((each) => seriesOf(each, chart.headers, chart.transposed));
  const categories = all.length > 1 ? all[0] : undefined;
  const rest = all.slice(categories ? 1 : 0);
  if (!kind || rest.length === 0) return null;
  const title = option(chart, 'title');
  const legend = legendOf(chart);
  const { from, to } = place;
  return {
    type: kind,
    ...(title !== undefined && { title, ...titleLooks(chart) }),
    series: rest.map(({ tab, header, values }, index) => ({
      ...(header && { name: textAt(tab, header.row, header.column) }),
      values: reference(tab, values),
      ...(categories && { categories: reference(categories.tab, categories.values) }),
      ...seriesLooks(chart, index),
    })),
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
    gapWidth: BAR_GAP,
    ...(legend !== undefined && { legend }),
    ...stacking(chart),
    ...axes(chart),
  };
}

/**
 * What tells whether a chart of the file is one of the sidecar's: its series.
 * @param chart as the file has it
 */
export function chartSignature(chart: Pick<Chart, 'series'> | SheetChart): string {
  return (chart.series ?? [])
    .map((series) => ('values' in series ? series.values : (series.valuesRef ?? '')))
    .join('|')
    .replace(/[$']/g, '');
}

function withoutDollars(text: string): string {
  return text.replace(/\$/g, '');
}

/**
 * A chart that some other program drew, as far as Sheets' model tells it.
 * @param chart as the file has it
 * @param id a free one
 */
export function fromFileChart(chart: Chart, id: number): ChartModel | null {
  const type = TYPES[chart.kinds[0] ?? ''];
  const series = chart.series ?? [];
  const categories = series[0]?.categoriesRef;
  const ranges = [...(categories === undefined ? [] : [categories]), ...series.flatMap((each) => each.valuesRef ?? [])];
  if (type === undefined || ranges.length === 0) return null;
  const from = chart.anchor?.from ?? { row: 0, col: 0 };
  return {
    id,
    type,
    ranges: ranges.map(withoutDollars),
    anchor: { row: from.row, column: from.col, offsetX: 0, offsetY: 0 },
    options: chart.title === undefined ? {} : { title: chart.title },
    headers: 0,
    transposed: false,
  };
}
