import type { SheetModel } from '../../../model/book';
import { byId } from '../element';
import { chartSvg } from './chart-svg';
import { chartSeries } from './series';

/** The charts of the tab that is shown: the component has none, so that they stand beside it. */
export function showCharts(sheet: SheetModel): void {
  const drawn = sheet.charts.map((chart) => chartSvg(chart, chartSeries(chart, sheet)));
  byId('charts', HTMLElement).hidden = drawn.length === 0;
  byId('chart-list', HTMLElement).replaceChildren(...drawn);
}
