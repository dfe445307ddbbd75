import type {
  ChartAxisScale,
  ChartDataLabels,
  ChartLineDashStyle,
  ChartMarkerSymbol,
  ChartSeries,
  SheetChart,
} from 'hucre';
import type { ChartModel } from '../../model/book';

/**
 * How a chart's options, by the names that Sheets gives them, are said in a file. The legend, the
 * axes' ends, titles and formats, labels of values, points and dashes: the rest is left to the program.
 */

const LEGENDS: Readonly<Record<string, NonNullable<SheetChart['legend']>>> = {
  none: false,
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
};
const MARKERS: Readonly<Record<string, ChartMarkerSymbol>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  star: 'star',
};
const POINTS_PER_PIXEL = 0.75;

export function option(chart: ChartModel, name: string): string | undefined {
  const value = chart.options[name];
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}

function numberOption(chart: ChartModel, name: string): number | undefined {
  const value = Number(option(chart, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

export function legendOf(chart: ChartModel): SheetChart['legend'] {
  return LEGENDS[option(chart, 'legend.position') ?? option(chart, 'legend') ?? 'right'];
}

export function titleLooks(chart: ChartModel): Partial<SheetChart> {
  const size = numberOption(chart, 'titleTextStyle.fontSize');
  const colour = option(chart, 'titleTextStyle.color');
  return {
    ...(size !== undefined && { titleFontSize: Math.round(size * POINTS_PER_PIXEL * 10) / 10 }),
    ...(option(chart, 'titleTextStyle.bold') === 'true' && { titleBold: true }),
    ...(colour !== undefined && { titleColor: colour.replace('#', '').toUpperCase() }),
  };
}

export function stacking(chart: ChartModel): Partial<SheetChart> {
  const stacked = option(chart, 'isStacked');
  if (stacked === undefined || stacked === 'false') return {};
  const grouping = stacked === 'percent' ? 'percentStacked' : 'stacked';
  return { barGrouping: grouping, areaGrouping: grouping };
}

function scaleOf(chart: ChartModel, axis: string): ChartAxisScale | undefined {
  const min = numberOption(chart, `${axis}.viewWindow.min`);
  const max = numberOption(chart, `${axis}.viewWindow.max`);
  if (min === undefined && max === undefined) return undefined;
  const lines = numberOption(chart, `${axis}.gridlines.count`);
  const step = lines !== undefined && lines > 1 && max !== undefined ? (max - (min ?? 0)) / (lines - 1) : undefined;
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(step !== undefined && { majorUnit: step }),
  };
}

/** The axis of that option, with what Sheets says of it. */
function axisOf(chart: ChartModel, axis: 'hAxis' | 'vAxis') {
  const title = option(chart, `${axis}.title`);
  const format = option(chart, `${axis}.format`);
  const scale = scaleOf(chart, axis);
  const isSilent = option(chart, `${axis}.textPosition`) === 'none';
  return {
    ...(title !== undefined && { title }),
    ...(isSilent && { hidden: true, gridlines: { major: false } }),
    ...(format !== undefined && { numberFormat: { formatCode: format, sourceLinked: false } }),
    ...(scale && { scale }),
  };
}

/** Sheets draws lines across, and no ticks. */
const noTicks = { majorTickMark: 'none', minorTickMark: 'none' } as const;
const gridlines = { gridlines: { major: true } } as const;

/**
 * A bar chart lies on its side: its categories run along what Sheets calls the vertical axis, the
 * first on top, where other programs begin at the bottom.
 */
export function axes(chart: ChartModel): Partial<SheetChart> {
  if (chart.type === 'PIE') return {};
  const isBar = chart.type === 'BAR';
  const categories = axisOf(chart, isBar ? 'vAxis' : 'hAxis');
  const values = axisOf(chart, isBar ? 'hAxis' : 'vAxis');
  const x = { ...noTicks, ...categories, ...(isBar && { reverse: true }) };
  const y = { ...noTicks, ...gridlines, ...values, ...(isBar && { crosses: 'max' as const }) };
  return { axes: { x, y } };
}

/** Where the label of a value stands, so that it covers neither bar nor line. */
const LABEL_PLACES: Readonly<Record<string, readonly NonNullable<ChartDataLabels['position']>[]>> = {
  BAR: ['outEnd'],
  COLUMN: ['outEnd'],
  LINE: ['l', 'r', 't', 'b'],
};

function labelsOf(chart: ChartModel, index: number): ChartDataLabels | undefined {
  const shown = option(chart, `series.${index}.dataLabel`) === 'value';
  const places = LABEL_PLACES[chart.type] ?? [];
  const position = places[index % places.length];
  return shown ? { showValue: true, ...(position && { position }) } : undefined;
}

/** The preset that comes nearest to a pattern of strokes and gaps. */
function dashOf(pattern: readonly unknown[]): ChartLineDashStyle {
  if (pattern.length > 2) return 'dashDot';
  const stroke = Number(pattern[0]);
  if (stroke <= 3) return 'sysDot';
  return stroke > 10 ? 'lgDash' : 'dash';
}

function lineLooks(chart: ChartModel, index: number, colour: string | undefined): Partial<ChartSeries> {
  const size = numberOption(chart, `series.${index}.pointSize`) ?? numberOption(chart, 'pointSize') ?? 0;
  const symbol = MARKERS[option(chart, `series.${index}.pointShape`) ?? 'circle'] ?? 'circle';
  const pattern = chart.options[`series.${index}.lineDashStyle`];
  const fill = colour === undefined ? {} : { fill: colour, line: colour };
  return {
    marker: size > 0 ? { symbol, size: Math.max(2, Math.round(size)), ...fill } : { symbol: 'none' },
    stroke: { width: 2, ...(Array.isArray(pattern) && { dash: dashOf(pattern) }) },
  };
}

/**
 * @param index of a series, from 0
 * @returns how that series looks: its colour, labels, points and dashes
 */
export function seriesLooks(chart: ChartModel, index: number): Partial<ChartSeries> {
  const colours = chart.options['colors'];
  const given = Array.isArray(colours) ? (colours as readonly unknown[])[index] : undefined;
  const colour = typeof given === 'string' ? given.replace('#', '').toUpperCase() : undefined;
  const dataLabels = labelsOf(chart, index);
  return {
    ...(colour !== undefined && { color: colour }),
    ...(dataLabels && { dataLabels }),
    ...(chart.type === 'LINE' && lineLooks(chart, index, colour)),
  };
}
