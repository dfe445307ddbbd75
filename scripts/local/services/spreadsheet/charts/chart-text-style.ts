import type { Host } from '../../host';
import { wrap } from '../wrap';

/** Looks of a chart's text; what is absent is not set. */
interface ChartTextModel {
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
}

/** What a text style and its builder both answer: null where a look is not set. */
export class ChartTextStyle {
  constructor(
    readonly _host: Host,
    public _style: ChartTextModel,
  ) {}

  getColor(): string | null {
    return this._style.color ?? null;
  }

  getFontName(): string | null {
    return this._style.fontName ?? null;
  }

  getFontSize(): number | null {
    return this._style.fontSize ?? null;
  }
}

/** Makes text styles of charts: Charts.newTextStyle(). */
class ChartTextStyleBuilder extends ChartTextStyle {
  setColor(cssValue: string): this {
    return this._set({ color: cssValue });
  }

  setFontName(fontName: string): this {
    return this._set({ fontName });
  }

  setFontSize(fontSize: number): this {
    return this._set({ fontSize });
  }

  build(): ChartTextStyle {
    return wrap(this._host, 'TextStyle', new ChartTextStyle(this._host, this._style));
  }

  _set(patch: ChartTextModel): this {
    this._style = { ...this._style, ...patch };
    return this;
  }
}

/**
 * @param host the run
 * @returns what Charts.newTextStyle() gives
 */
export function newChartTextStyle(host: Host): ChartTextStyle {
  return wrap(host, 'TextStyleBuilder', new ChartTextStyleBuilder(host, {}));
}
