import type { AreaStyle, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { look } from '../layout/look';
import { statusBox, type MatrixFrame } from './matrix-frame';

const strong: AreaStyle = { ...look.subdued, bold: true, horizontal: 'center' };
const percent: AreaStyle = { numberFormat: '0.0 %' };
const roundPercent: AreaStyle = { numberFormat: '0 %', fontSize: look.nameSize };
const count: AreaStyle = { numberFormat: '0' };

/** @returns the edits that give the totals of a report's tab their looks and number formats */
export function totalsLookEdits(frame: MatrixFrame): WorkbookEdit[] {
  const { tab, headerRow, complianceColumn, blanksColumn, complianceRow, blanksRow, municipalityColumn } = frame;
  const box = statusBox(frame);
  const beside = (column: number): Area => ({ ...box, column, columns: 1, rows: box.rows });
  const under = (row: number): Area => ({ ...box, row, rows: 1 });
  const cell = (row: number, column: number): Area => ({ tab, row, column, rows: 1, columns: 1 });
  const style = (area: Area, ...styles: readonly AreaStyle[]): WorkbookEdit => ({
    kind: 'style',
    area,
    style: Object.assign({}, ...styles) as AreaStyle,
  });
  return [
    ...[complianceColumn, blanksColumn].map((column) => style(cell(headerRow, column), strong, { vertical: 'bottom' })),
    ...[complianceRow, blanksRow].map((row) => style(cell(row, municipalityColumn), look.subdued, { bold: true })),
    style(beside(complianceColumn), strong, percent),
    style(beside(blanksColumn), strong, count),
    style(under(complianceRow), strong, roundPercent),
    style(under(blanksRow), strong, count),
    style(cell(complianceRow, complianceColumn), strong, percent),
    style(cell(blanksRow, blanksColumn), strong, count),
  ];
}
