import type { RuleArgument } from '../../model/book';
import { reveal } from '../expose';
import { printReference } from './a1';
import { serialInZone, dateInZone } from './cells/zoned-serial';
import { declaredMember } from './declared-enum';
import { enumName } from './enum-value';
import { RelativeDate } from './enums';
import type { OpenBook } from './open-book';
import { RangeBase } from './range/range-base';
import { resolveRange } from './resolve-range';

/**
 * An argument of a validation, conditional format or filter, as the model keeps it.
 * @param given what a script passed: text, number, boolean, Date, RelativeDate or Range
 * @param book the spreadsheet, for the zone of dates
 * @returns null where it is none of those
 */
export function ruleArgument(given: unknown, book: OpenBook): RuleArgument | null {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean')
    return { kind: 'value', value: given };
  if (given instanceof Date) return { kind: 'date', serial: serialInZone(given, book.model.timeZone) };
  const relative = enumName(given);
  if (relative !== null) return { kind: 'relative-date', name: relative };
  const range = reveal(given, RangeBase);
  return range === null ? null : { kind: 'range', a1: printReference(range._tab.name, range._area, range._bounds) };
}

/**
 * The same argument as scripts read it back.
 * @param argument as the model keeps it
 * @param book the spreadsheet
 * @returns a range that is gone comes back as its text
 */
export function scriptArgument(argument: RuleArgument, book: OpenBook): unknown {
  switch (argument.kind) {
    case 'value':
      return argument.value;
    case 'date':
      return dateInZone(argument.serial, book.model.timeZone);
    case 'relative-date':
      return declaredMember(RelativeDate, argument.name);
    case 'range': {
      const place = resolveRange(book, argument.a1, book.activeSheet());
      return place === null ? argument.a1 : book.factory.range(book, place.sheet, place.area, place.bounds);
    }
  }
}
