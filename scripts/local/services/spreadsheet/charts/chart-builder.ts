import type { ChartModel } from '../../../model/book';
import { exception } from '../../exception';
import { reveal } from '../../expose';
import { printReference } from '../a1';
import { enumMember, enumName, type EnumValue } from '../enum-value';
import type { OpenBook } from '../open-book';
import { RangeBase } from '../range/range-base';
import { signatureMismatch } from '../signature';
import { wrap } from '../wrap';
import { ChartType } from './chart-enums';
import { ChartLooks } from './chart-looks';
import { ContainerInfo, EmbeddedChart, hiddenDimensionOption, mergeStrategyOption, rangesOf } from './embedded-chart';

type OptionValue = ChartModel['options'][string];

/**
 * Builds charts of every type: the typed builders of the reference (asBarChart…) are this one.
 */
export class EmbeddedChartBuilder extends ChartLooks {
  private model: ChartModel;

  constructor(
    private readonly book: OpenBook,
    model: ChartModel,
  ) {
    super();
    this.model = model;
  }

  addRange(range: unknown): this {
    const { _tab, _area, _bounds } = this.revealed('addRange', range);
    return this.with({ ranges: [...this.model.ranges, printReference(_tab.name, _area, _bounds)] });
  }

  removeRange(range: unknown): this {
    const { _tab, _area, _bounds } = this.revealed('removeRange', range);
    const a1 = printReference(_tab.name, _area, _bounds);
    return this.with({ ranges: this.model.ranges.filter((one) => one !== a1) });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return rangesOf(this.book, this.model);
  }

  getChartType(): EnumValue {
    return enumMember(ChartType, this.model.type);
  }

  setChartType(type: unknown): this {
    const name = enumName(type);
    if (name === null) throw signatureMismatch('SpreadsheetApp.EmbeddedChartBuilder.setChartType', [type]);
    return this.with({ type: name });
  }

  getContainer(): ContainerInfo {
    return wrap(this.book.host, 'ContainerInfo', new ContainerInfo(this.model.anchor));
  }

  /**
   * @param row, column the anchor cell, counted from 1
   * @param offsetX, offsetY pixels from its corner
   */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (!(row >= 1 && column >= 1)) throw exception('The chart anchor is outside the sheet.');
    return this.with({ anchor: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }

  setNumHeaders(headers: number): this {
    return this.with({ headers });
  }

  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.with({ transposed });
  }

  setMergeStrategy(strategy: unknown): this {
    return this.setOption(mergeStrategyOption, enumName(strategy) ?? 'MERGE_COLUMNS');
  }

  setHiddenDimensionStrategy(strategy: unknown): this {
    return this.setOption(hiddenDimensionOption, enumName(strategy) ?? 'IGNORE_BOTH');
  }

  /** @param value a text, number, boolean, or list; an object sets the options under its keys; null drops it */
  setOption(option: string, value: unknown): this {
    const options = { ...this.model.options };
    for (const key of Object.keys(options))
      if (key === option || key.startsWith(`${option}.`)) Reflect.deleteProperty(options, key);
    return this.with({ options: { ...options, ...flatOption(option, value) } });
  }

  asAreaChart(): this {
    return this.with({ type: 'AREA' });
  }

  asBarChart(): this {
    return this.with({ type: 'BAR' });
  }

  asColumnChart(): this {
    return this.with({ type: 'COLUMN' });
  }

  asComboChart(): this {
    return this.with({ type: 'COMBO' });
  }

  asHistogramChart(): this {
    return this.with({ type: 'HISTOGRAM' });
  }

  asLineChart(): this {
    return this.with({ type: 'LINE' });
  }

  asPieChart(): this {
    return this.with({ type: 'PIE' });
  }

  asScatterChart(): this {
    return this.with({ type: 'SCATTER' });
  }

  asTableChart(): this {
    return this.with({ type: 'TABLE' });
  }

  build(): EmbeddedChart {
    return exposeChart(this.book, this.model);
  }

  private with(patch: Partial<ChartModel>): this {
    this.model = { ...this.model, ...patch };
    return this;
  }

  private revealed(method: string, range: unknown): RangeBase {
    const found = reveal(range, RangeBase);
    if (!found) throw signatureMismatch(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, [range]);
    return found;
  }
}

/** A chart as scripts hold it. */
export function exposeChart(book: OpenBook, model: ChartModel): EmbeddedChart {
  return wrap(book.host, 'EmbeddedChart', new EmbeddedChart(book, model, (chart) => exposeBuilder(book, chart._model)));
}

/** A builder that starts from a chart, as scripts hold it. */
export function exposeBuilder(book: OpenBook, model: ChartModel): EmbeddedChartBuilder {
  return wrap(book.host, 'EmbeddedChartBuilder', new EmbeddedChartBuilder(book, model));
}

/** What newChart starts from: a column chart at A1, its size as live gives it. */
export const emptyChart: ChartModel = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
  transposed: false,
};

/** {a: {b: 1}} under "x" becomes "x.a.b": 1, as dotted names are what the model holds. */
function flatOption(option: string, value: unknown): Record<string, OptionValue> {
  if (value === null || value === undefined) return {};
  if (Array.isArray(value)) return flatList(option, value);
  if (typeof value !== 'object') return { [option]: value as string | number | boolean };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, part]) => flatOption(`${option}.${key}`, part)),
  ) as Record<string, OptionValue>;
}

function flatList(option: string, list: readonly unknown[]): Record<string, OptionValue> {
  if (list.every((part) => typeof part === 'string' || typeof part === 'number')) return { [option]: list };
  return Object.assign({}, ...list.map((part, at) => flatOption(`${option}.${at}`, part))) as Record<
    string,
    OptionValue
  >;
}
