import type { MetadataModel, RangeModel, SheetModel } from '../../model/book';
import { exception } from '../exception';
import { reveal } from '../expose';
import { areaHolds, areasMeet } from './book-access';
import { declaredMember } from './declared-enum';
import { enumName } from './enum-value';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import type { OpenBook } from './open-book';
import { RangeBase } from './range/range-base';
import { signatureMismatch } from './signature';
import { wrap } from './wrap';

type Location = MetadataModel['location'];
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/**
 * A key and value attached to the spreadsheet, a tab, a row or a column. Found by its number each
 * time: it moves when lines are inserted before it.
 */
class DeveloperMetadata implements GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  constructor(
    readonly _book: OpenBook,
    readonly _id: number,
  ) {}

  getId(): number {
    return this._id;
  }

  getKey(): string {
    return this._present().key;
  }

  getValue(): string | null {
    return this._present().value;
  }

  getVisibility(): Visibility {
    return declaredMember(DeveloperMetadataVisibility, this._present().visibility);
  }

  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    const location = new DeveloperMetadataLocation(this._book, this._present().location);
    return wrap(this._book.host, 'DeveloperMetadataLocation', location);
  }

  setKey(key: string): this {
    this._present().key = key;
    return this;
  }

  setValue(value: string): this {
    this._present().value = value;
    return this;
  }

  setVisibility(visibility: Visibility): this {
    this._present().visibility = visibilityOf(visibility, 'SpreadsheetApp.DeveloperMetadata.setVisibility');
    return this;
  }

  /** @throws where the range is no single entire column */
  moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): this {
    return this._move(lineLocation(column, 'COLUMN', 'moveToColumn'));
  }

  /** @throws where the range is no single entire row */
  moveToRow(row: GoogleAppsScript.Spreadsheet.Range): this {
    return this._move(lineLocation(row, 'ROW', 'moveToRow'));
  }

  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): this {
    const sheetId = sheet.getSheetId();
    const known = this._book.model.sheets.some((one) => one.id === sheetId);
    if (!known) throw signatureMismatch('SpreadsheetApp.DeveloperMetadata.moveToSheet', [sheet]);
    return this._move({ type: 'SHEET', sheetId });
  }

  moveToSpreadsheet(): this {
    return this._move({ type: 'SPREADSHEET' });
  }

  remove(): void {
    const model = this._present();
    this._book.model.metadata = this._book.model.metadata.filter((one) => one !== model);
  }

  _move(location: Location): this {
    this._present().location = location;
    return this;
  }

  _present(): MetadataModel {
    const model = this._book.model.metadata.find((one) => one.id === this._id);
    if (model === undefined) throw exception('The developer metadata no longer exists.');
    return model;
  }
}

/** What metadata is attached to; the getters of other kinds give null. */
class DeveloperMetadataLocation implements GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
  constructor(
    readonly _book: OpenBook,
    readonly _location: Location,
  ) {}

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return declaredMember(DeveloperMetadataLocationType, this._location.type);
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this._line('COLUMN');
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this._line('ROW');
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const sheet = this._location.type === 'SHEET' ? sheetOf(this._book, this._location.sheetId) : undefined;
    return sheet ? this._book.factory.sheet(this._book, sheet) : null;
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this._location.type === 'SPREADSHEET' ? this._book.factory.spreadsheet(this._book) : null;
  }

  _line(type: 'ROW' | 'COLUMN'): GoogleAppsScript.Spreadsheet.Range | null {
    if (this._location.type !== type) return null;
    const sheet = sheetOf(this._book, this._location.sheetId);
    if (sheet === undefined) return null;
    const [rows, columns] = [type === 'ROW', type === 'COLUMN'];
    const bounds = { startRow: rows, endRow: rows, startColumn: columns, endColumn: columns };
    return this._book.factory.range(this._book, sheet, this._location.range, bounds);
  }
}

/** Where metadata is added and looked for: all of a spreadsheet, a tab, or an area of a tab. */
export interface MetadataScope {
  readonly sheet?: SheetModel;
  readonly area?: RangeModel;
}

/** Looks metadata up by what is known of it. */
class DeveloperMetadataFinder implements GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
  public _tests: ((model: MetadataModel) => boolean)[] = [];
  public _intersecting = false;

  constructor(
    readonly _book: OpenBook,
    readonly _scope: MetadataScope,
  ) {}

  withId(id: number): this {
    return this._where((model) => model.id === id);
  }

  withKey(key: string): this {
    return this._where((model) => model.key === key);
  }

  withValue(value: string): this {
    return this._where((model) => model.value === value);
  }

  withLocationType(locationType: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): this {
    const type = enumName(locationType);
    return this._where((model) => model.location.type === type);
  }

  withVisibility(visibility: Visibility): this {
    const name = enumName(visibility);
    return this._where((model) => model.visibility === name);
  }

  /** Also finds metadata of rows and columns that only cross the searched range. */
  onIntersectingLocations(): this {
    this._intersecting = true;
    return this;
  }

  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this._book.model.metadata
      .filter((model) => inScope(model.location, this._scope, this._intersecting))
      .filter((model) => this._tests.every((test) => test(model)))
      .map((model) => makeMetadata(this._book, model));
  }

  _where(test: (model: MetadataModel) => boolean): this {
    this._tests = [...this._tests, test];
    return this;
  }
}

/** A spreadsheet's scope holds all; a tab's its own, its rows and columns; a range's the lines within it. */
function inScope(location: Location, { sheet, area }: MetadataScope, intersecting: boolean): boolean {
  if (sheet === undefined) return true;
  if (location.type === 'SPREADSHEET' || location.sheetId !== sheet.id) return false;
  if (area === undefined) return true;
  if (location.type === 'SHEET') return intersecting;
  return intersecting ? areasMeet(location.range, area) : areaHolds(area, location.range);
}

/**
 * @param book the spreadsheet
 * @param scope where to look
 * @returns what createDeveloperMetadataFinder() gives
 */
export function metadataFinder(
  book: OpenBook,
  scope: MetadataScope,
): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
  return wrap(book.host, 'DeveloperMetadataFinder', new DeveloperMetadataFinder(book, scope));
}

/** @returns the metadata attached to exactly this: the spreadsheet, the tab, or the row or column */
export function metadataAt(book: OpenBook, scope: MetadataScope): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return book.model.metadata
    .filter(({ location }) => sameLocation(location, scope))
    .map((model) => makeMetadata(book, model));
}

function sameLocation(location: Location, { sheet, area }: MetadataScope): boolean {
  if (sheet === undefined) return location.type === 'SPREADSHEET';
  if (location.type === 'SPREADSHEET' || location.sheetId !== sheet.id) return false;
  if (area === undefined) return location.type === 'SHEET';
  return location.type !== 'SHEET' && areaHolds(area, location.range) && areaHolds(location.range, area);
}

/**
 * Adds metadata, as addDeveloperMetadata(key[, value][, visibility]) does.
 * @param book the spreadsheet
 * @param scope what it is attached to
 * @param method the full name, for errors
 * @param args the script's arguments
 * @throws where the area is no single entire row or column
 */
export function addMetadata(book: OpenBook, scope: MetadataScope, method: string, args: readonly unknown[]): void {
  const [key, second, third] = args;
  if (typeof key !== 'string') throw signatureMismatch(method, args);
  const given = [second, third].find((argument) => enumName(argument) !== null);
  book.model.metadata.push({
    id: book.nextId(),
    key,
    value: typeof second === 'string' ? second : null,
    visibility: given === undefined ? 'DOCUMENT' : visibilityOf(given, method),
    location: locationOf(scope),
  });
}

function locationOf({ sheet, area }: MetadataScope): Location {
  if (sheet === undefined) return { type: 'SPREADSHEET' };
  if (area === undefined) return { type: 'SHEET', sheetId: sheet.id };
  const type = lineType(sheet, area);
  if (type !== null) return { type, sheetId: sheet.id, range: area };
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
      'to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function lineType(sheet: SheetModel, area: RangeModel): 'ROW' | 'COLUMN' | null {
  if (area.rows === 1 && area.column === 0 && area.columns === sheet.columnCount) return 'ROW';
  return area.columns === 1 && area.row === 0 && area.rows === sheet.rowCount ? 'COLUMN' : null;
}

function lineLocation(given: unknown, type: 'ROW' | 'COLUMN', method: string): Location {
  const range = reveal(given, RangeBase);
  if (range === null) throw signatureMismatch(`SpreadsheetApp.DeveloperMetadata.${method}`, [given]);
  const location = locationOf({ sheet: range._tab, area: range._area });
  if (location.type === type) return location;
  throw signatureMismatch(`SpreadsheetApp.DeveloperMetadata.${method}`, [given]);
}

function visibilityOf(given: unknown, method: string): MetadataModel['visibility'] {
  const name = enumName(given);
  if (name === 'DOCUMENT' || name === 'PROJECT') return name;
  throw signatureMismatch(method, [given]);
}

function sheetOf(book: OpenBook, id: number): SheetModel | undefined {
  return book.model.sheets.find((sheet) => sheet.id === id);
}

function makeMetadata(book: OpenBook, model: MetadataModel): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  return wrap(book.host, 'DeveloperMetadata', new DeveloperMetadata(book, model.id));
}
