import { UNITS, type Letters } from './letters/letters';

/** From here on letters of scripts that the fonts lack are square. */
const SQUARE_FROM = 0x2e_80;

const ONLY_ASCII = /^[\u0000-\u007f]*$/;

/**
 * How wide a text is on one line, in twips.
 *
 * @param size in half points.
 */
export function textWidth(text: string, size: number, isBold: boolean, letters: Letters): number {
  const widths = isBold ? letters.bold : letters.regular;
  let units = 0;
  for (const letter of apart(text)) units += widths.get(letter) ?? unknownUnits(letter, letters);
  return (units / UNITS) * size * 10;
}

/** Letters and the marks over them one by one. */
function apart(text: string): string {
  return ONLY_ASCII.test(text) ? text : text.normalize('NFD');
}

function unknownUnits(letter: string, { unknown }: Letters): number {
  if (/[\p{M}\u200b-\u200f\u202a-\u202e]/u.test(letter)) return 0;
  return (letter.codePointAt(0) ?? 0) >= SQUARE_FROM ? UNITS : unknown;
}
