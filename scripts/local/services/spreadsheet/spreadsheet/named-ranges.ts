import type { RangeModel, SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import type { OpenBook } from '../open-book';

/** What a named range may be called: a word that is no cell address (help page "Name a range of cells"). */
const goodName = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*[Cc]\d*$)(?!(?:true|false)$)[\p{L}_][\p{L}\p{N}_.]{0,249}$/iu;

/**
 * Gives an area a name, in place of what had that name.
 * @throws in the live service's words where the name is none
 */
export function setNamedRange(book: OpenBook, name: string, sheet: SheetModel, range: RangeModel): void {
  if (!goodName.test(name)) throw exception(`The name "${name}" is not valid for a range.`);
  const { model } = book;
  const named = model.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (named) Object.assign(named, { name, sheetId: sheet.id, range });
  else model.namedRanges.push({ name, sheetId: sheet.id, range });
  book.changed();
}

/**
 * @throws where there is no such named range
 */
export function removeNamedRange(book: OpenBook, name: string): void {
  const { model } = book;
  const at = model.namedRanges.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  if (at < 0) throw exception(`Named range "${name}" not found.`);
  model.namedRanges.splice(at, 1);
  book.changed();
}
