import type { ChartModel, SheetModel } from '../../../model/book';
import { cellAt } from '../grid/cells-of';

/** What a chart draws. */
export interface Series {
  readonly categories: readonly string[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** "'Panel'!A3:A21", of the chart's own tab. */
const shape = /(?:^|!)\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/;

function columnAt(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textsIn(a1: string, sheet: SheetModel): string[][] {
  const [, left = 'A', top = '1', right = left, bottom = top] = shape.exec(a1) ?? [];
  const columns = range(columnAt(left), columnAt(right));
  return columns.map((column) => range(Number(top) - 1, Number(bottom) - 1).map((row) => textAt(sheet, row, column)));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  const { value } = cellAt(sheet, row, column);
  return value === null || typeof value === 'object' ? '' : String(value);
}

/** @returns the chart's columns: the first tells the categories, each of the others one series */
export function chartSeries({ ranges, headers }: ChartModel, sheet: SheetModel): Series {
  const [categories = [], ...columns] = ranges.flatMap((a1) => textsIn(a1, sheet));
  return {
    categories: categories.slice(headers),
    lines: columns.map((texts) => ({
      name: headers > 0 ? (texts[0] ?? '') : '',
      values: texts.slice(headers).map(Number),
    })),
  };
}
