import type { BookModel } from '../../model/book';
import { plainXmlText } from './text';

/** The hidden tab that holds the choices of long lists. */
export const CHOICES_TAB = 'Listas auxiliares';

const LONGEST_NAME = 31;
const RESERVED = new Set(['history', CHOICES_TAB.toLowerCase()]);

/** What an .xlsx refuses in a tab's name; Sheets takes anything, up to 100 characters. */
function acceptableName(name: string): string {
  const allowed = plainXmlText(name)
    .replace(/[[\]:*?/\\]/g, '_')
    .slice(0, LONGEST_NAME)
    .replace(/^'|'$/g, '_');
  return allowed.trim() === '' ? 'Hoja' : allowed;
}

function freeName(name: string, used: ReadonlySet<string>): string {
  const base = acceptableName(name);
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const candidate = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * @param book whose tabs go into a file
 * @returns the name each tab has in the file, in order
 */
export function fileTabNames(book: BookModel): string[] {
  const used = new Set(RESERVED);
  return book.sheets.map((sheet) => {
    const name = freeName(sheet.name, used);
    used.add(name.toLowerCase());
    return name;
  });
}
