import type { Chart, SheetChart, WriteChartKind } from 'hucre';
import type { ChartModel, RangeModel } from '../../model/book';
import { absoluteAddress, parseAddress, quotedTab, splitReference } from './a1';

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
/** Sheets' size of a chart without one, and what a row and column measure. */
const DEFAULT_SIZE = { width: 600, height: 371 };
const CELL_SIZE = { width: 100, height: 21 };
const LEGENDS: Readonly<Record<string, NonNullable<SheetChart['legend']>>> = {
  none: false,
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
};

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

function option(chart: ChartModel, name: string): string | undefined {
  const value = chart.options[name];
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}

function endOf(chart: ChartModel): { row: number; col: number } {
  const width = Number(option(chart, 'width') ?? DEFAULT_SIZE.width);
  const height = Number(option(chart, 'height') ?? DEFAULT_SIZE.height);
  return {
    row: chart.anchor.row + Math.max(1, Math.round(height / CELL_SIZE.height)),
    col: chart.anchor.column + Math.max(1, Math.round(width / CELL_SIZE.width)),
  };
}

function stacking(chart: ChartModel): Partial<SheetChart> {
  const stacked = option(chart, 'isStacked');
  if (stacked === undefined || stacked === 'false') return {};
  const grouping = stacked === 'percent' ? 'percentStacked' : 'stacked';
  return { barGrouping: grouping, areaGrouping: grouping };
}

function kindOf(chart: ChartModel): WriteChartKind | undefined {
  const isRing = Number(option(chart, 'pieHole') ?? 0) > 0;
  return chart.type === 'PIE' && isRing ? 'doughnut' : KINDS[chart.type];
}

function axes(chart: ChartModel): Partial<SheetChart> {
  const [across, up] = [option(chart, 'hAxis.title'), option(chart, 'vAxis.title')];
  // A bar chart lies on its side: its categories run upwards.
  const [x, y] = chart.type === 'BAR' ? [up, across] : [across, up];
  if (x === undefined && y === undefined) return {};
  return { axes: { ...(x !== undefined && { x: { title: x } }), ...(y !== undefined && { y: { title: y } }) } };
}

/**
 * @param chart of a sheet
 * @param textAt the text of a cell, which names a series
 * @returns the same as the codec draws it, or null for a kind that an .xlsx written here has not
 */
export function toFileChart(
  chart: ChartModel,
  textAt: (tab: string, row: number, column: number) => string,
): SheetChart | null {
  const kind = kindOf(chart);
  const all = chart.ranges.flatMap((each) => seriesOf(each, chart.headers, chart.transposed));
  const categories = all.length > 1 ? all[0] : undefined;
  const rest = all.slice(categories ? 1 : 0);
  if (!kind || rest.length === 0) return null;
  const colours = chart.options['colors'];
  const title = option(chart, 'title');
  const legend = LEGENDS[option(chart, 'legend.position') ?? option(chart, 'legend') ?? 'right'];
  return {
    type: kind,
    ...(title !== undefined && { title }),
    series: rest.map(({ tab, header, values }, index) => {
      const colour = Array.isArray(colours) ? (colours as readonly unknown[])[index] : undefined;
      return {
        ...(header && { name: textAt(tab, header.row, header.column) }),
        values: reference(tab, values),
        ...(categories && { categories: reference(categories.tab, categories.values) }),
        ...(typeof colour === 'string' && { color: colour.replace('#', '').toUpperCase() }),
      };
    }),
    anchor: { from: { row: chart.anchor.row, col: chart.anchor.column }, to: endOf(chart) },
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
