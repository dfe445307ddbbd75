import type { Legend } from '../../../domain/model/legend';
import type { CellInput, WorkbookEdit } from '../../edits';
import type { Area, TabContent } from '../../grid';
import { look } from '../../layout/look';
import { matrixLabels } from '../../layout/matrix-tab';
import { blankMark } from '../../layout/panel-tab';
import type { LegendBlock } from '../../read/locate-matrix';
import { cellText } from '../../tables/cell-text';

/** Each letter and its words, and the mark of a cell without a state. */
function linesOf({ states }: Legend): CellInput[][] {
  return [...states.map(({ letter, label }) => [letter, label]), [blankMark, matrixLabels.blanks]];
}

/** @returns how many lines the legend takes under the map */
export function legendLines(legend: Legend): number {
  return legend.states.length + 1;
}

/** @returns whether the legend under the map says what the report's legend says */
export function isMapLegendCurrent({ cells }: TabContent, block: LegendBlock, legend: Legend): boolean {
  const lines = linesOf(legend);
  return (
    block.count === lines.length &&
    lines.every(([letter, label], index) => {
      const row = cells[block.row + index] ?? [];
      return cellText(row[block.column - 1]) === letter && cellText(row[block.column]) === label;
    })
  );
}

/**
 * @param block where it stands: its header row, and how many lines it has; 0 where it is made anew
 * @returns the edits that make it say what the legend says; lines it lacks are pushed in
 */
export function mapLegendEdits(tab: string, block: LegendBlock, legend: Legend): WorkbookEdit[] {
  const { row, column, count } = block;
  const lines = linesOf(legend);
  const added = lines.length - count;
  const spare = Array.from({ length: -added }, () => ['', '']);
  const headers: Area = { tab, row, column, rows: 1, columns: 2 };
  const body: Area = { ...headers, row: row + 1, rows: lines.length };
  const cells = [[matrixLabels.legend, ''], [matrixLabels.legendLetter, matrixLabels.legendLabel], ...lines, ...spare];
  return [
    ...(added > 0 && count > 0 ? [{ kind: 'insert-rows' as const, tab, row: row + count + 1, count: added }] : []),
    { kind: 'style', area: body, style: { numberFormat: '@', fontSize: look.nameSize, vertical: 'middle' } },
    { kind: 'style', area: { ...body, columns: 1 }, style: { horizontal: 'center', bold: true, border: 'all' } },
    { kind: 'style', area: headers, style: { ...look.header, bold: true, fontSize: look.nameSize } },
    { kind: 'style', area: { ...headers, row: row - 1 }, style: { bold: true, fontColour: look.title.fontColour } },
    { kind: 'write', at: { tab, row: row - 1, column }, cells },
  ];
}
