import type { Host } from '../../host';
import { wrap } from '../wrap';
import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  ColumnType,
  CurveStyle,
  PointStyle,
  Position,
} from './chart-enums';
import { newChartTextStyle, type ChartTextStyle } from './chart-text-style';

/** The Charts service as far as embedded charts need it: its enums and text styles. */
class Charts {
  constructor(readonly _host: Host) {}

  readonly ChartType = ChartType;
  readonly ChartMergeStrategy = ChartMergeStrategy;
  readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
  readonly ColumnType = ColumnType;
  readonly CurveStyle = CurveStyle;
  readonly PointStyle = PointStyle;
  readonly Position = Position;

  newTextStyle(): ChartTextStyle {
    return newChartTextStyle(this._host);
  }
}

/** @returns the global `Charts` */
export function makeCharts(host: Host): object {
  return wrap(host, 'Charts', new Charts(host));
}
