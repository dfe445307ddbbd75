import type { ChartModel } from '../../../model/book';
import { enumMember } from '../enum-value';
import type { OpenBook } from '../open-book';
import { resolveRange } from '../resolve-range';
import { wrap } from '../wrap';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './chart-enums';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a chart stands: its anchor cell, counted from 1, and the distance from it in pixels. */
export class ContainerInfo implements GoogleAppsScript.Spreadsheet.ContainerInfo {
  constructor(private readonly anchor: ChartModel['anchor']) {}

  getAnchorRow(): number {
    return this.anchor.row + 1;
  }

  getAnchorColumn(): number {
    return this.anchor.column + 1;
  }

  getOffsetX(): number {
    return this.anchor.offsetX;
  }

  getOffsetY(): number {
    return this.anchor.offsetY;
  }
}

/** A chart as it was built or as it stands on a sheet; changing it takes a builder. */
export class EmbeddedChart {
  constructor(
    readonly _book: OpenBook,
    readonly _model: ChartModel,
    private readonly edit: (chart: EmbeddedChart) => object,
  ) {}

  /** @returns its number, null before it is on a sheet */
  getChartId(): number | null {
    return this._model.id === 0 ? null : this._model.id;
  }

  getId(): string | null {
    return this._model.id === 0 ? null : String(this._model.id);
  }

  getContainerInfo(): ContainerInfo {
    return wrap(this._book.host, 'ContainerInfo', new ContainerInfo(this._model.anchor));
  }

  getRanges(): Range[] {
    return rangesOf(this._book, this._model);
  }

  getNumHeaders(): number {
    return this._model.headers;
  }

  getTransposeRowsAndColumns(): boolean {
    return this._model.transposed;
  }

  getMergeStrategy() {
    return enumMember(ChartMergeStrategy, String(this._model.options[mergeStrategyOption] ?? 'MERGE_COLUMNS'));
  }

  getHiddenDimensionStrategy() {
    const name = this._model.options[hiddenDimensionOption] ?? 'IGNORE_BOTH';
    return enumMember(ChartHiddenDimensionStrategy, String(name));
  }

  getOptions(): ChartOptions {
    return wrap(this._book.host, 'ChartOptions', new ChartOptions(this._model));
  }

  modify(): object {
    return this.edit(this);
  }

  toString(): string {
    return 'EmbeddedChart';
  }
}

/** The options of a chart, read by their names. */
export class ChartOptions {
  constructor(private readonly model: ChartModel) {}

  /** @returns the option as set, null where it was not */
  get(option: string): unknown {
    return this.model.options[option] ?? null;
  }

  getOrDefault(option: string): unknown {
    return this.get(option);
  }
}

/** Names under which settings that are no options of the chart's own are kept among them. */
export const mergeStrategyOption = 'mergeStrategy';
export const hiddenDimensionOption = 'hiddenDimensionStrategy';

/** The source ranges of a chart that still exist. */
export function rangesOf(book: OpenBook, model: ChartModel): Range[] {
  return model.ranges.flatMap((a1) => {
    const place = resolveRange(book, a1, book.activeSheet());
    return place ? [book.factory.range(book, place.sheet, place.area, place.bounds)] : [];
  });
}
