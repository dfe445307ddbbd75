import type { CellStyle } from '../../../model/book';
import type { Host } from '../../host';
import { wrap } from '../wrap';

/** How a cell's text is turned, as scripts read it. */
export class TextRotation implements GoogleAppsScript.Spreadsheet.TextRotation {
  constructor(
    readonly _degrees: number,
    readonly _vertical: boolean,
  ) {}

  /** @returns degrees, counter-clockwise positive */
  getDegrees(): number {
    return this._degrees;
  }

  /** @returns whether the letters are stacked */
  isVertical(): boolean {
    return this._vertical;
  }
}

/**
 * @param host the run
 * @param style the cell's looks
 * @returns the TextRotation a script holds
 */
export function textRotationOf(host: Host, style: CellStyle | undefined): GoogleAppsScript.Spreadsheet.TextRotation {
  const rotation = new TextRotation(style?.rotation ?? 0, style?.stackedVertically === true);
  return wrap(host, 'TextRotation', rotation);
}
