import type { ProtectionModel, RangeModel, SheetModel } from '../../model/book';
import { exception } from '../exception';
import { reveal } from '../expose';
import type { Host } from '../host';
import { makeUser } from '../session';
import { unbounded } from './a1';
import { areaHolds, areasMeet } from './book-access';
import { declaredMember } from './declared-enum';
import { enumName } from './enum-value';
import { ProtectionType } from './enums';
import { NamedRange } from './named-range';
import { omit } from './omit';
import type { OpenBook } from './open-book';
import { RangeBase } from './range/range-base';
import { namedPlace } from './resolve-range';
import { signatureMismatch } from './signature';
import { wrap } from './wrap';

type Range = GoogleAppsScript.Spreadsheet.Range;

const protectedMessage =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** A lock on a range or a whole tab, as scripts hold it. */
class Protection implements GoogleAppsScript.Spreadsheet.Protection {
  constructor(
    readonly _book: OpenBook,
    readonly _sheet: SheetModel,
    readonly _id: string,
  ) {}

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return declaredMember(ProtectionType, this._model().kind);
  }

  getDescription(): string {
    return this._model().description;
  }

  setDescription(description: string): this {
    this._model().description = description;
    return this;
  }

  /** @returns the whole tab for a tab's protection: its A1 notation is "", as live (gas-fakes' permission tests) */
  getRange(): Range {
    const model = this._model();
    const area = protectedArea(this._book, this._sheet, model);
    return this._book.factory.range(this._book, this._sheet, area, model.kind === 'SHEET' ? unbounded : undefined);
  }

  /** @throws where it is no range of the same tab */
  setRange(range: Range): this {
    return this._cover({ range: this._areaOf(range, 'setRange') });
  }

  getRangeName(): string | null {
    return this._model().namedRange ?? null;
  }

  setRangeName(rangeName: string): this {
    const place = namedPlace(this._book, rangeName);
    if (place === null || place.sheet !== this._sheet) throw exception('Range not found');
    return this._cover({ range: place.area, namedRange: rangeName });
  }

  setNamedRange(namedRange: GoogleAppsScript.Spreadsheet.NamedRange): this {
    const named = reveal(namedRange, NamedRange);
    if (named === null) throw signatureMismatch('SpreadsheetApp.Protection.setNamedRange', [namedRange]);
    return this.setRangeName(named.getName());
  }

  isWarningOnly(): boolean {
    return this._model().warningOnly;
  }

  /** With a warning only, anybody may edit; as documented, its editors are forgotten. */
  setWarningOnly(warningOnly: boolean): this {
    const model = this._model();
    model.warningOnly = warningOnly;
    if (warningOnly) model.editors = [];
    return this;
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return this._model().editors.map((email) => makeUser(this._book.host, email) as GoogleAppsScript.Base.User);
  }

  addEditor(user: string | GoogleAppsScript.Base.User): this {
    return this._setEditors((editors) => [...new Set([...editors, emailOf(user, 'addEditor')])]);
  }

  addEditors(emailAddresses: string[]): this {
    const added = listOf(emailAddresses, 'addEditors');
    return this._setEditors((editors) => [...new Set([...editors, ...added])]);
  }

  removeEditor(user: string | GoogleAppsScript.Base.User): this {
    return this._removeAll([emailOf(user, 'removeEditor')]);
  }

  removeEditors(users: string[] | GoogleAppsScript.Base.User[]): this {
    return this._removeAll(listOf(users, 'removeEditors'));
  }

  canEdit(): boolean {
    return mayEdit(this._book.host, this._model());
  }

  canDomainEdit(): boolean {
    return this._model().domainEdit;
  }

  setDomainEdit(editable: boolean): this {
    this._model().domainEdit = editable;
    return this;
  }

  /** @returns the parts of a protected tab that stay free */
  getUnprotectedRanges(): Range[] {
    return this._model().unprotected.map((area) => this._book.factory.range(this._book, this._sheet, area));
  }

  /** @throws for the protection of a range, as documented */
  setUnprotectedRanges(ranges: Range[]): this {
    const model = this._model();
    if (!Array.isArray(ranges)) throw signatureMismatch('SpreadsheetApp.Protection.setUnprotectedRanges', [ranges]);
    if (model.kind !== 'SHEET') throw exception('Only sheet protections can have unprotected ranges.');
    model.unprotected = ranges.map((range) => this._areaOf(range, 'setUnprotectedRanges'));
    return this;
  }

  /** @throws where it keeps this person from editing: who may not edit what is protected may not free it either */
  remove(): void {
    const model = this._model();
    if (!mayEdit(this._book.host, model)) throw exception(protectedMessage);
    this._sheet.protections = this._sheet.protections.filter((one) => one !== model);
  }

  _model(): ProtectionModel {
    const model = this._sheet.protections.find((one) => one.id === this._id);
    if (model === undefined) throw exception('The protection no longer exists.');
    return model;
  }

  _cover(patch: Pick<ProtectionModel, 'range' | 'namedRange'>): this {
    const covering: ProtectionModel = { ...omit(this._model(), 'range', 'namedRange'), ...patch, kind: 'RANGE' };
    this._sheet.protections = this._sheet.protections.map((one) => (one.id === this._id ? covering : one));
    return this;
  }

  _areaOf(given: unknown, method: string): RangeModel {
    const range = reveal(given, RangeBase);
    if (range === null) throw signatureMismatch(`SpreadsheetApp.Protection.${method}`, [given]);
    if (range._tab !== this._sheet) throw exception('The range must be on the sheet that is protected.');
    return range._area;
  }

  _setEditors(change: (editors: readonly string[]) => string[]): this {
    const model = this._model();
    model.editors = change(model.editors);
    model.open = false;
    return this;
  }

  /** Neither the owner nor whoever runs the script can be removed (reference: Protection.removeEditor). */
  _removeAll(emails: readonly string[]): this {
    const gone = emails.filter((email) => email !== currentUser(this._book.host));
    return this._setEditors((editors) => editors.filter((email) => !gone.includes(email)));
  }
}

function emailOf(user: unknown, method: string): string {
  if (typeof user === 'string') return validEmail(user);
  const asked = typeof user === 'object' && user !== null ? (user as Partial<GoogleAppsScript.Base.User>) : {};
  if (typeof asked.getEmail !== 'function') throw signatureMismatch(`SpreadsheetApp.Protection.${method}`, [user]);
  return asked.getEmail().toLowerCase();
}

function validEmail(text: string): string {
  if (!text.includes('@')) throw exception(`Invalid email: ${text}`);
  return text.trim().toLowerCase();
}

function listOf(users: unknown, method: string): string[] {
  if (!Array.isArray(users)) throw signatureMismatch(`SpreadsheetApp.Protection.${method}`, [users]);
  return users.map((user: unknown) => emailOf(user, method));
}

/** Whose rights count: the owner's in a web app that runs as its owner (platform.md §5). */
function currentUser({ input }: Host): string {
  const asOwner = input.context === 'web-app' && input.manifest.executeAs !== 'USER_ACCESSING';
  return (asOwner ? input.owner : input.user).toLowerCase();
}

function mayEdit(host: Host, protection: ProtectionModel): boolean {
  const user = currentUser(host);
  const owner = host.input.owner.toLowerCase();
  if (protection.warningOnly || protection.open === true || user === owner) return true;
  if (protection.domainEdit && user !== '' && user.split('@')[1] === owner.split('@')[1]) return true;
  return protection.editors.includes(user);
}

function protectedArea(book: OpenBook, sheet: SheetModel, protection: ProtectionModel): RangeModel {
  const named = protection.namedRange === undefined ? null : namedPlace(book, protection.namedRange);
  const whole = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
  return named?.area ?? protection.range ?? whole;
}

/**
 * @param book the spreadsheet
 * @param sheet the tab
 * @param area zero-based
 * @throws as the live service does where a protection keeps the user from editing any of it
 */
export function assertEditable(book: OpenBook, sheet: SheetModel, area: RangeModel): void {
  const locked = sheet.protections.some((protection) => {
    if (mayEdit(book.host, protection)) return false;
    const covers = areasMeet(protectedArea(book, sheet, protection), area);
    return covers && !protection.unprotected.some((free) => areaHolds(free, area));
  });
  if (!locked) return;
  throw exception(protectedMessage);
}

/** @returns a new protection over an area, beside any that it already has (reference: Range.protect) */
export function protectRange(
  book: OpenBook,
  sheet: SheetModel,
  range: RangeModel,
): GoogleAppsScript.Spreadsheet.Protection {
  return addProtection(book, sheet, { kind: 'RANGE', range });
}

/** @returns the tab's protection, made where it has none (reference: Sheet.protect) */
export function protectSheet(book: OpenBook, sheet: SheetModel): GoogleAppsScript.Spreadsheet.Protection {
  const existing = sheet.protections.find((protection) => protection.kind === 'SHEET');
  return existing ? makeProtection(book, sheet, existing) : addProtection(book, sheet, { kind: 'SHEET' });
}

/**
 * @param book the spreadsheet
 * @param sheets the tabs looked at: one, or all of the spreadsheet
 * @param type a member of ProtectionType
 */
export function protectionsOf(
  book: OpenBook,
  sheets: readonly SheetModel[],
  type: unknown,
): GoogleAppsScript.Spreadsheet.Protection[] {
  const kind = enumName(type);
  if (kind === null) throw signatureMismatch('SpreadsheetApp.Spreadsheet.getProtections', [type]);
  return sheets.flatMap((sheet) =>
    sheet.protections.filter((one) => one.kind === kind).map((one) => makeProtection(book, sheet, one)),
  );
}

/** Until its editors are changed, whoever may edit the spreadsheet may edit what it covers (reference: Sheet.protect). */
function addProtection(book: OpenBook, sheet: SheetModel, cover: Pick<ProtectionModel, 'kind' | 'range'>) {
  book.assertPresent(sheet);
  const { owner } = book.host.input;
  const user = currentUser(book.host);
  const model: ProtectionModel = {
    id: String(book.nextId()),
    ...cover,
    description: '',
    warningOnly: false,
    domainEdit: false,
    // Live leaves the owner out of the list (Google's issue tracker, 442636162).
    editors: user === '' || user === owner.toLowerCase() ? [] : [user],
    unprotected: [],
    open: true,
  };
  sheet.protections.push(model);
  return makeProtection(book, sheet, model);
}

function makeProtection(book: OpenBook, sheet: SheetModel, model: ProtectionModel) {
  return wrap(book.host, 'Protection', new Protection(book, sheet, model.id));
}
