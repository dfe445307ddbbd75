import { exception } from '../../exception';
import { reveal } from '../../expose';
import { emptyChart, exposeBuilder, exposeChart, type EmbeddedChartBuilder } from '../charts/chart-builder';
import { EmbeddedChart } from '../charts/embedded-chart';
import { signatureMismatch } from '../signature';
import { SheetRules } from './sheet-rules';

/** Charts that stand on a tab. */
export class SheetCharts extends SheetRules {
  newChart(): EmbeddedChartBuilder {
    return exposeBuilder(this._book, emptyChart);
  }

  insertChart(chart: unknown): void {
    const { _model } = this._chart('insertChart', chart);
    if (_model.ranges.length === 0) throw exception('At least one range is required to build a chart.');
    this._tab.charts.push({ ..._model, id: this._book.nextId() });
  }

  getCharts(): EmbeddedChart[] {
    return this._tab.charts.map((model) => exposeChart(this._book, model));
  }

  /** @throws where the chart is not on this tab */
  updateChart(chart: unknown): void {
    const { _model } = this._chart('updateChart', chart);
    const at = this._tab.charts.findIndex((one) => one.id === _model.id);
    if (at < 0) throw exception('The chart does not exist on this sheet.');
    this._tab.charts[at] = _model;
  }

  removeChart(chart: unknown): void {
    const { _model } = this._chart('removeChart', chart);
    this._tab.charts = this._tab.charts.filter((one) => one.id !== _model.id);
  }

  /** Images, drawings, slicers and pivot tables cannot be made in the host, so that there never are any. */
  getImages(): never[] {
    return [];
  }

  getDrawings(): never[] {
    return [];
  }

  getSlicers(): never[] {
    return [];
  }

  getPivotTables(): never[] {
    return [];
  }

  private _chart(method: string, chart: unknown): EmbeddedChart {
    const found = reveal(chart, EmbeddedChart);
    if (!found) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [chart]);
    return found;
  }
}
