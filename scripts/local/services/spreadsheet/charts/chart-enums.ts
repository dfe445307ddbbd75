import { serviceEnum } from '../enum-value';

// Members and their order as in the reference of the Charts service.

/** Kinds of charts. */
export const ChartType = serviceEnum([
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

/** How several ranges make one table. */
export const ChartMergeStrategy = serviceEnum(['MERGE_COLUMNS', 'MERGE_ROWS']);

/** Which hidden lines a chart leaves out. */
export const ChartHiddenDimensionStrategy = serviceEnum(['IGNORE_ROWS', 'IGNORE_COLUMNS', 'IGNORE_BOTH', 'SHOW_BOTH']);

/** Where a legend stands. */
export const Position = serviceEnum(['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

/** Whether lines are rounded. */
export const CurveStyle = serviceEnum(['NORMAL', 'SMOOTH']);

/** Shapes of points. */
export const PointStyle = serviceEnum(['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);

/** Types of data columns. */
export const ColumnType = serviceEnum(['DATE', 'NUMBER', 'STRING']);
