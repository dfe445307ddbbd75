import type { BookModel, SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import type { OpenBook } from '../open-book';
import { quoteTab } from '../a1';
import { adjustReferences } from './references';

/** Throws, in the live service's words, where a tab cannot be called so. */
export function assertTabName(model: BookModel, name: string, except?: SheetModel): void {
  if (name === '') throw exception('The sheet name cannot be empty.');
  if (name.length > 100) throw exception('The sheet name cannot be greater than 100 characters.');
  const taken = model.sheets.some((one) => one !== except && one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/**
 * Renames a tab; references to it follow.
 * @throws where the name is taken, empty or too long
 */
export function renameTab(book: OpenBook, tab: SheetModel, name: string): void {
  assertTabName(book.model, name, tab);
  const from = tab.name;
  tab.name = name;
  adjustReferences(book.model, { kind: 'rename-tab', from, to: name });
  book.changed();
}

/**
 * Puts a tab among the others and makes it the active one.
 * @param index zero-based place; out of bounds means the end
 */
export function placeTab(book: OpenBook, tab: SheetModel, index: number): void {
  const { sheets } = book.model;
  sheets.splice(Math.min(Math.max(Math.trunc(index), 0), sheets.length), 0, tab);
  book.select(tab, { row: 0, column: 0, rows: 1, columns: 1 });
  book.changed(tab);
}

/**
 * Takes a tab out, with its named ranges and metadata; references to it become #REF!.
 * @throws where it is the last
 */
export function removeTab(book: OpenBook, tab: SheetModel): void {
  book.assertPresent(tab);
  const { model } = book;
  if (model.sheets.length === 1) throw exception("You can't remove all the sheets in a document.");
  const wasActive = book.activeSheet() === tab;
  const index = model.sheets.indexOf(tab);
  model.sheets.splice(index, 1);
  model.namedRanges = model.namedRanges.filter((named) => named.sheetId !== tab.id);
  model.metadata = model.metadata.filter(
    ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== tab.id,
  );
  adjustReferences(model, { kind: 'delete-tab', tab: tab.name });
  const next = model.sheets[Math.max(index - 1, 0)];
  if (wasActive && next) book.select(next, { row: 0, column: 0, rows: 1, columns: 1 });
  book.changed();
}

/**
 * A copy of a tab with everything on it but its protections, which live copies leave behind.
 * @param book the spreadsheet that will hold the copy; gives the new numbers
 * @param tab the original
 * @param name of the copy
 */
export function copyTab(book: OpenBook, tab: SheetModel, name: string): SheetModel {
  const copy = JSON.parse(JSON.stringify(tab)) as SheetModel;
  const inCopy = (a1: string): string => {
    const prefix = `${quoteTab(tab.name)}!`;
    return a1.startsWith(prefix) ? `${quoteTab(name)}!${a1.slice(prefix.length)}` : a1;
  };
  return {
    ...copy,
    id: book.nextId(),
    name,
    hidden: false,
    protections: [],
    bandings: copy.bandings.map((banding) => ({ ...banding, id: book.nextId() })),
    charts: copy.charts.map((chart) => ({ ...chart, id: book.nextId(), ranges: chart.ranges.map(inCopy) })),
  };
}

/** The first free name of a series: the base itself, then with a number. */
export function freeName(model: BookModel, base: string): string {
  const taken = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
  return name;
}

/** The name that Sheets gives a new tab, in the language of the spreadsheet. */
export function newTabName(model: BookModel): string {
  const word = model.locale.startsWith('es') ? 'Hoja ' : 'Sheet';
  let number = model.sheets.length + 1;
  while (model.sheets.some((sheet) => sheet.name.toLowerCase() === `${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}

/** The name of a copied tab, as documented whatever the language (reference: Sheet.copyTo). */
export function copiedTabName(model: BookModel, original: string): string {
  return freeName(model, `Copy of ${original}`);
}
