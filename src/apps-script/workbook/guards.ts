import type { WorkbookEdit } from '../../workbook/edits';
import { areaAddress } from '../../workbook/place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type EditOf<Kind extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: Kind }>;

function byDescription(protections: readonly Protection[]): Map<string, Protection> {
  return new Map(protections.map((protection) => [protection.getDescription(), protection]));
}

/** Warns of edits in these parts; one that is guarded already is only moved, where it stands elsewhere. */
export function guard(sheet: Sheet, { parts }: EditOf<'guard'>): void {
  const present = byDescription(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE));
  for (const { area, description } of parts) {
    const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
    const earlier = present.get(description);
    if (!earlier) range.protect().setDescription(description).setWarningOnly(true);
    else if (earlier.getRange().getA1Notation() !== areaAddress(area)) earlier.setRange(range);
  }
}

/** A tab has one protection of its own at most: a person's, which already keeps others out, is left as it is. */
function ownLock(sheet: Sheet, description: string): Protection | 'foreign' | null {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protection) return null;
  return protection.getDescription() === description ? protection : 'foreign';
}

/** Warns of every edit of the tab, unless it has a protection already. */
export function guardTab(sheet: Sheet, { description }: EditOf<'guard-tab'>): void {
  if (ownLock(sheet, description) === null) sheet.protect().setDescription(description).setWarningOnly(true);
}

/** Leaves the tab to its owner and to whoever runs this, as the reference's own example does. */
export function lockTab(sheet: Sheet, { description }: EditOf<'lock-tab'>): void {
  if (ownLock(sheet, description) !== null) return;
  const lock = sheet.protect().setDescription(description);
  lock.removeEditors(lock.getEditors().map((editor) => editor.getEmail()));
  if (lock.canDomainEdit()) lock.setDomainEdit(false);
}

/** Takes away the lock that {@link lockTab} set, and no other. */
export function unlockTab(sheet: Sheet, { description }: EditOf<'unlock-tab'>): void {
  const lock = ownLock(sheet, description);
  if (lock !== null && lock !== 'foreign') lock.remove();
}
