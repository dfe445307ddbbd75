import type { AreaStyle, TextRule, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import {
  changeColours,
  changeLabels,
  comparisonColumns,
  comparisonRows,
  comparisonWidth,
  comparisonWidths,
  shownChanges,
} from '../layout/comparison-tab';
import { look } from '../layout/look';
import type { BlockTable, ComparisonBlock } from './comparison-block';

const plain: AreaStyle = {
  background: '#FFFFFF',
  fontColour: look.subdued.fontColour,
  bold: false,
  vertical: 'top',
  horizontal: 'left',
};

/** Names and codes are text, also "1.1" and what begins like a formula; what is counted is a number. */
export function comparisonFormatEdits(tab: string, { moved }: ComparisonBlock, rows: number): WorkbookEdit[] {
  const { label, counts } = comparisonColumns;
  const labels: Area = { tab, row: 1, column: label, rows, columns: counts - label };
  const numbers: Area = { tab, row: 1, column: counts, rows: moved.titleRow, columns: comparisonWidth - counts + 1 };
  const states: Area = { ...numbers, row: moved.headerRow, rows: rows - moved.headerRow + 1 };
  return [
    { kind: 'style', area: { tab, row: 1, column: 1, rows, columns: comparisonWidth }, style: plain },
    { kind: 'style', area: labels, style: { numberFormat: '@' } },
    { kind: 'style', area: numbers, style: { numberFormat: '#,##0', horizontal: 'center' } },
    { kind: 'style', area: states, style: { numberFormat: '@' } },
  ];
}

/** The lines of the head are longer than a column, and run over the blank cells beside them. */
function headEdits(tab: string): WorkbookEdit[] {
  const cell = (row: number): Area => ({ tab, row, column: 1, rows: 1, columns: 1 });
  return [
    { kind: 'style', area: cell(comparisonRows.title), style: { ...look.title, bold: true } },
    { kind: 'style', area: cell(comparisonRows.notice), style: { bold: true, fontColour: look.notice.fontColour } },
  ];
}

function tableEdits(tab: string, { titleRow, headerRow, columns }: BlockTable): WorkbookEdit[] {
  const title: Area = { tab, row: titleRow, column: 1, rows: 1, columns: 1 };
  const header: Area = { ...title, row: headerRow, columns };
  return [
    { kind: 'style', area: title, style: { bold: true, fontColour: look.title.fontColour } },
    { kind: 'style', area: header, style: { ...look.header, bold: true } },
  ];
}

function changeArea(tab: string, { headerRow, rows }: BlockTable, column: number): Area {
  return { tab, row: headerRow + 1, column, rows, columns: 1 };
}

function paintEdit(tab: string, { totals, moved }: ComparisonBlock, rows: number): WorkbookEdit {
  const areas = [changeArea(tab, totals, comparisonColumns.label), changeArea(tab, moved, comparisonColumns.change)];
  const rules = shownChanges.map((change): TextRule => ({
    areas,
    text: changeLabels[change],
    ...changeColours[change],
  }));
  return { kind: 'paint', area: { tab, row: 1, column: 1, rows, columns: comparisonWidth }, rules };
}

/**
 * @param rows how many rows the block takes, or took before
 * @returns the edits that give a block its look, as many for any number of lines
 */
export function comparisonLookEdits(tab: string, block: ComparisonBlock, rows: number): WorkbookEdit[] {
  const row = comparisonRows.firstTable;
  const tables: Area = { tab, row, column: 1, rows: rows - row + 1, columns: comparisonWidth };
  return [
    ...headEdits(tab),
    ...block.tables.flatMap((table) => tableEdits(tab, table)),
    { kind: 'style', area: tables, style: { wrap: true } },
    paintEdit(tab, block, rows),
    { kind: 'widths', tab, column: 1, pixels: comparisonWidths },
  ];
}
