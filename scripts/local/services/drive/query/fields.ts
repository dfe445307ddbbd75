import type { DriveEntry } from '../../../runtime/run-state';
import { reaches } from '../store/permissions';
import { rootId } from '../store/drive-store';
import { invalidQuery } from './tokens';

/** Whether an entry is wanted. */
export type Matcher = (entry: DriveEntry) => boolean;

/** What a search needs to know beyond the entry itself. */
export interface QueryContext {
  readonly isTrashed: Matcher;
  readonly user: string;
}

type TermMaker = (operator: string, value: string, context: QueryContext) => Matcher;

/** The fields that can be searched (developers.google.com/drive/api/guides/ref-search-terms), and v2's names for them. */
export const fieldTerms: Readonly<Record<string, TermMaker | undefined>> = {
  name: textTerm((entry) => entry.name),
  title: textTerm((entry) => entry.name),
  fullText: (operator, value) => {
    if (operator !== 'contains') throw invalidQuery();
    return (entry) => containsWord(`${entry.name} ${entry.description}`, value);
  },
  mimeType: mimeTypeTerm,
  trashed: flagTerm((entry, context) => context.isTrashed(entry)),
  starred: flagTerm((entry) => entry.starred === true),
  sharedWithMe: flagTerm((entry, context) => entry.owner !== context.user),
  createdTime: timeTerm((entry) => entry.createdTime),
  createdDate: timeTerm((entry) => entry.createdTime),
  modifiedTime: timeTerm((entry) => entry.modifiedTime),
  modifiedDate: timeTerm((entry) => entry.modifiedTime),
};

/** Fields that hold several values: 'VALUE' in FIELD. */
export const memberTerms: Readonly<Record<string, ((value: string, context: QueryContext) => Matcher) | undefined>> = {
  parents: (value) => {
    const id = value === 'root' ? rootId : value;
    return (entry) => entry.parents.includes(id);
  },
  owners: roleTerm('owner'),
  writers: roleTerm('writer'),
  readers: roleTerm('reader'),
};

function textTerm(read: (entry: DriveEntry) => string): TermMaker {
  return (operator, value) => {
    if (operator === 'contains') return (entry) => containsWord(read(entry), value);
    return equality(operator, (entry) => read(entry) === value);
  };
}

function mimeTypeTerm(operator: string, value: string): Matcher {
  if (operator === 'contains') return (entry) => entry.mimeType.startsWith(value);
  return equality(operator, (entry) => entry.mimeType === value);
}

function flagTerm(read: (entry: DriveEntry, context: QueryContext) => boolean): TermMaker {
  return (operator, value, context) => {
    if (value !== 'true' && value !== 'false') throw invalidQuery();
    return equality(operator, (entry) => read(entry, context) === (value === 'true'));
  };
}

function equality(operator: string, matches: Matcher): Matcher {
  if (operator === '=') return matches;
  if (operator === '!=') return (entry) => !matches(entry);
  throw invalidQuery();
}

const comparisons: Readonly<Record<string, ((left: number, right: number) => boolean) | undefined>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** RFC 3339; without a zone it means UTC. */
function timeTerm(read: (entry: DriveEntry) => string): TermMaker {
  return (operator, value) => {
    const compare = comparisons[operator];
    const wanted = Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/i.test(value) || !value.includes('T') ? value : `${value}Z`);
    if (compare === undefined || Number.isNaN(wanted)) throw invalidQuery();
    return (entry) => compare(Date.parse(read(entry)), wanted);
  };
}

function roleTerm(least: 'owner' | 'writer' | 'reader'): (value: string, context: QueryContext) => Matcher {
  return (value, context) => {
    const email = (value === 'me' ? context.user : value).toLowerCase();
    return (entry) =>
      entry.permissions.some(
        (permission) => permission.emailAddress?.toLowerCase() === email && reaches(permission.role, least),
      );
  };
}

/** "contains" looks for beginnings of words: "Hola" finds "Hola mundo" and "mundo Hola", not "xHola". */
function containsWord(text: string, wanted: string): boolean {
  const [where, what] = [text.toLowerCase(), wanted.toLowerCase()];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(where.charAt(at - 1))) return true;
  return what === '';
}
