import { exception } from '../../exception';

/** A piece of a date pattern: letters that stand for a field, or text that stands for itself. */
export type PatternPart =
  | { readonly kind: 'field'; readonly letter: string; readonly count: number }
  | { readonly kind: 'text'; readonly text: string };

const letters = 'GyYMLwWDdFEuaHkKhmsSzZX';

const piece = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;

/**
 * Reads a pattern of Java's SimpleDateFormat, which is what Utilities.formatDate takes.
 * @param pattern such as "yyyy-MM-dd'T'HH:mm:ss"
 * @returns its parts; throws where a letter means nothing there
 */
export function parsePattern(pattern: string): PatternPart[] {
  return [...pattern.matchAll(piece)].map((match): PatternPart => {
    const [whole, quoted, letter] = match;
    if (letter !== undefined) return fieldPart(letter, whole.length);
    if (whole === "'") throw exception('Unterminated quote');
    if (quoted === undefined) return { kind: 'text', text: whole };
    return { kind: 'text', text: quoted === '' ? "'" : quoted.replaceAll("''", "'") };
  });
}

function fieldPart(letter: string, count: number): PatternPart {
  if (!letters.includes(letter)) throw exception(`Illegal pattern character '${letter}'`);
  return { kind: 'field', letter, count };
}

/** English, whatever the spreadsheet's locale: Utilities.formatDate has no other. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
