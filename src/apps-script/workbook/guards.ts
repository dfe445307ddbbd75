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

/** The tab's protection, of which it has one at most: the add-on's, a person's that keeps others out, or none that does. */
function presentLock(sheet: Sheet, description: string): 'own' | 'foreign' | 'none' {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (protection?.getDescription() === description) return 'own';
  return protection && !protection.isWarningOnly() ? 'foreign' : 'none';
}

/** Warns of every edit of the tab, unless it has a protection already. */
export function guardTab(sheet: Sheet, { description }: EditOf<'guard-tab'>): void {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protection) sheet.protect().setDescription(description).setWarningOnly(true);
}

/**
 * Leaves the tab to its owner and to whoever runs this, who is named first: a person who may edit through a group
 * could otherwise not be left in (G/reference/spreadsheet/protection). A person's own lock is left as it is.
 */
export function lockTab(sheet: Sheet, { description }: EditOf<'lock-tab'>): void {
  if (presentLock(sheet, description) !== 'none') return;
  const me = Session.getEffectiveUser().getEmail();
  const lock = sheet.protect().setDescription(description).setWarningOnly(false).addEditor(me);
  lock.removeEditors(
    lock
      .getEditors()
      .map((editor) => editor.getEmail())
      .filter((email) => email !== me),
  );
  if (lock.canDomainEdit()) lock.setDomainEdit(false);
}

/** Takes away the lock that {@link lockTab} set, and no other. */
export function unlockTab(sheet: Sheet, { description }: EditOf<'unlock-tab'>): void {
  if (presentLock(sheet, description) !== 'own') return;
  const [lock] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  lock?.remove();
}
