import type { SheetProtection } from 'hucre';
import type { ProtectionModel, SheetModel } from '../../model/book';
import { isInside } from './group-cells';

/** The protection of the whole sheet that an .xlsx can hold; warnings and editors it cannot. */
function lockOf(sheet: SheetModel): ProtectionModel | undefined {
  return sheet.protections.find((protection) => protection.kind === 'SHEET' && !protection.warningOnly);
}

export function toFileProtection(sheet: SheetModel): SheetProtection | undefined {
  return lockOf(sheet) && { sheet: true };
}

/** @returns whether a cell may be edited although the sheet is protected */
export function unlockedCells(sheet: SheetModel): (row: number, column: number) => boolean {
  const ranges = lockOf(sheet)?.unprotected ?? [];
  return (row, column) => ranges.some((range) => isInside(range, row, column));
}

/**
 * @param protection as the file has it
 * @param unprotected what of the sheet it leaves open
 */
export function fromFileProtection(
  protection: SheetProtection | undefined,
  unprotected: ProtectionModel['unprotected'],
): ProtectionModel[] {
  if (protection?.sheet !== true) return [];
  return [
    { id: 'xlsx', kind: 'SHEET', description: '', warningOnly: false, domainEdit: false, editors: [], unprotected },
  ];
}
