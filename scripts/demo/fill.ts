/**
 * Fills a prepared workbook with the sample: Luvianos as the seed has it, and invented states that
 * say so. An Apps Script of its own, run in the local host after "Preparar hoja"; the add-on's
 * bundle knows nothing of it.
 */
import { matrixLabels, matrixTabName } from '../../src/workbook/layout/matrix-tab';
import { settings } from '../../src/domain/model/settings';
import { settingsTab } from '../../src/workbook/layout/tabs';
import { demoTabs } from './data';
import { DEMO_NOTICE, demoMatrices, type DemoMatrix } from './data/demo-statuses';
import type { DemoCell, DemoTab } from './data/demo-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type CellInput = string | number | Date;

const header = { background: '#0B5345', fontColour: '#FFFFFF' };

function cellInput(cell: DemoCell): CellInput {
  return typeof cell === 'object' ? new Date(`${cell.date}T00:00:00`) : cell;
}

/** A tab that "Preparar hoja" does not make: an annex or a card, laid out as a person would. */
function addAnnex({ tab, headers }: DemoTab): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(tab, book.getNumSheets());
  const top = sheet.getRange(1, 1, 1, headers.length);
  top
    .setValues([[...headers]])
    .setFontWeight('bold')
    .setBackground(header.background)
    .setFontColor(header.fontColour);
  top.setWrap(true);
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, headers.length, 150);
  return sheet;
}

/** Codes such as "1.1" and days written as text stay text. */
function keepTextAsText(sheet: Sheet, { headers, rows }: DemoTab, columns: readonly number[]): void {
  headers.forEach((_, index) => {
    const isText = rows.every((row) => typeof row[index] === 'string');
    if (isText) sheet.getRange(2, columns[index] ?? 1, sheet.getMaxRows() - 1).setNumberFormat('@');
  });
}

/** Rows that a list already has are completed by their first column; the others are added under them. */
function fillTab(demo: DemoTab): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(demo.tab) ?? addAnnex(demo);
  const values: unknown[][] = sheet.getDataRange().getValues();
  const columns = demo.headers.map((name) => (values[0] ?? []).indexOf(name) + 1);
  keepTextAsText(sheet, demo, columns);
  const keys = values.map((row) => row[(columns[0] ?? 1) - 1]);
  let nextRow = values.length + 1;
  for (const cells of demo.rows) {
    const place = values.length > 1 ? keys.indexOf(cells[0]) : -1;
    const row = place > 0 ? place + 1 : nextRow++;
    writeRow(sheet, row, columns, cells);
  }
}

function writeRow(sheet: Sheet, row: number, columns: readonly number[], cells: readonly DemoCell[]): void {
  const width = Math.max(...columns);
  const line: CellInput[] = Array<CellInput>(width).fill('');
  cells.forEach((cell, index) => {
    const column = columns[index] ?? 0;
    if (column > 0) line[column - 1] = cellInput(cell);
  });
  sheet.getRange(row, 1, 1, width).setValues([line]);
}

function fillMatrix({ report, rows }: DemoMatrix): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(matrixTabName(report));
  if (!sheet) throw new Error(`the sample has states for report ${report}, whose tab is not there`);
  const values: unknown[][] = sheet.getDataRange().getValues();
  const top = values.findIndex((row) => row.includes(matrixLabels.municipality));
  const nameColumn = values[top]?.indexOf(matrixLabels.municipality) ?? -1;
  const codes = (values[top - 1] ?? []).slice(nameColumn + 1).map(String);
  const states = rows.map(({ letters }) => codes.map((code) => letters[code] ?? ''));
  const width = codes.filter((code) => code !== '').length;
  const lines = states.map((line) => line.slice(0, width));
  sheet.getRange(top + 2, nameColumn + 2, lines.length, width).setValues(lines);
}

function noteDemonstration(): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(settingsTab.name);
  const keys: unknown[][] = sheet?.getDataRange().getValues() ?? [];
  const row = keys.findIndex(([key]) => key === settings.demonstrationNotice.key) + 1;
  sheet?.getRange(row, 2).setValue(DEMO_NOTICE);
}

/** The blank tab that every new spreadsheet comes with. */
function removeBlankTab(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const blank = book.getSheetByName('Hoja 1');
  if (blank && blank.getLastRow() === 0) book.deleteSheet(blank);
}

demoTabs.forEach(fillTab);
removeBlankTab();
demoMatrices.forEach(fillMatrix);
noteDemonstration();
SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(matrixTabName(3)) ?? SpreadsheetApp.getActiveSheet(),
);
