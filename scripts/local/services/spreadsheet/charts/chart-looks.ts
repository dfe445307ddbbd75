import { reveal } from '../../expose';
import type { EnumValue } from '../enum-value';
import { signatureMismatch } from '../signature';
import { ChartTextStyle } from './chart-text-style';

/**
 * Setters of the reference's typed chart builders (EmbeddedBarChartBuilder, EmbeddedTableChartBuilder…):
 * each sets the option of the chart that says the same.
 */
export abstract class ChartLooks {
  /** @param value null drops the option */
  abstract setOption(option: string, value: unknown): this;

  setTitle(title: string): this {
    return this.setOption('title', title);
  }

  setTitleTextStyle(textStyle: unknown): this {
    return this._setTextStyle('titleTextStyle', 'setTitleTextStyle', textStyle);
  }

  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }

  setXAxisTitleTextStyle(textStyle: unknown): this {
    return this._setTextStyle('hAxis.titleTextStyle', 'setXAxisTitleTextStyle', textStyle);
  }

  setXAxisTextStyle(textStyle: unknown): this {
    return this._setTextStyle('hAxis.textStyle', 'setXAxisTextStyle', textStyle);
  }

  setXAxisRange(start: number, end: number): this {
    return this._setWindow('hAxis', start, end);
  }

  setXAxisLogScale(): this {
    return this.setOption('hAxis.logScale', true);
  }

  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }

  setYAxisTitleTextStyle(textStyle: unknown): this {
    return this._setTextStyle('vAxis.titleTextStyle', 'setYAxisTitleTextStyle', textStyle);
  }

  setYAxisTextStyle(textStyle: unknown): this {
    return this._setTextStyle('vAxis.textStyle', 'setYAxisTextStyle', textStyle);
  }

  setYAxisRange(start: number, end: number): this {
    return this._setWindow('vAxis', start, end);
  }

  setYAxisLogScale(): this {
    return this.setOption('vAxis.logScale', true);
  }

  setRange(start: number, end: number): this {
    return this._setWindow('vAxis', start, end);
  }

  useLogScale(): this {
    return this.setOption('vAxis.logScale', true);
  }

  reverseCategories(): this {
    return this.setOption('hAxis.direction', -1);
  }

  reverseDirection(): this {
    return this.setOption('vAxis.direction', -1);
  }

  setColors(colors: readonly string[]): this {
    return this.setOption('colors', colors);
  }

  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }

  setLegendPosition(position: EnumValue): this {
    return this.setOption('legend.position', position.name().toLowerCase());
  }

  setLegendTextStyle(textStyle: unknown): this {
    return this._setTextStyle('legend.textStyle', 'setLegendTextStyle', textStyle);
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }

  set3D(): this {
    return this.setOption('is3D', true);
  }

  setCurveStyle(style: EnumValue): this {
    return this.setOption('curveType', style.name() === 'SMOOTH' ? 'function' : 'none');
  }

  setPointStyle(style: EnumValue): this {
    return this.setOption('pointSize', [0, 2, 5, 7, 10][style.ordinal()] ?? 0);
  }

  enablePaging(enabledOrPageSize: boolean | number, startPage = 0): this {
    if (typeof enabledOrPageSize === 'boolean') return this.setOption('page', enabledOrPageSize ? 'enable' : 'disable');
    return this.setOption('page', 'enable').setOption('pageSize', enabledOrPageSize).setOption('startPage', startPage);
  }

  enableRtlTable(rtlEnabled: boolean): this {
    return this.setOption('rtlTable', rtlEnabled);
  }

  enableSorting(enableSorting: boolean): this {
    return this.setOption('sort', enableSorting ? 'enable' : 'disable');
  }

  setFirstRowNumber(number: number): this {
    return this.setOption('firstRowNumber', number);
  }

  setInitialSortingAscending(column: number): this {
    return this.setOption('sortColumn', column).setOption('sortAscending', true);
  }

  setInitialSortingDescending(column: number): this {
    return this.setOption('sortColumn', column).setOption('sortAscending', false);
  }

  showRowNumberColumn(showRowNumber: boolean): this {
    return this.setOption('showRowNumber', showRowNumber);
  }

  useAlternatingRowStyle(alternate: boolean): this {
    return this.setOption('alternatingRowStyle', alternate);
  }

  _setWindow(axis: 'hAxis' | 'vAxis', start: number, end: number): this {
    return this.setOption(`${axis}.viewWindow.min`, start).setOption(`${axis}.viewWindow.max`, end);
  }

  /** @throws where it is no text style of Charts.newTextStyle() */
  _setTextStyle(option: string, method: string, textStyle: unknown): this {
    const style = reveal(textStyle, ChartTextStyle);
    if (style === null) throw signatureMismatch(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, [textStyle]);
    return this.setOption(option, style._style);
  }
}
