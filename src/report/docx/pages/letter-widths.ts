/** Letters by width, in 2048ths of the font's size, as Arial and the fonts made to its measure have them. */
type WidthTable = readonly (readonly [width: number, letters: string])[];

const REGULAR: WidthTable = [
  [391, "'"],
  [455, 'ijl‘’'],
  [532, '|¦'],
  [569, ' !,./:;I[\\]ft·\u00a0'],
  [682, '()-`r¡\u00ad²³¹“”'],
  [684, '{}'],
  [717, '•'],
  [727, '"'],
  [748, 'º'],
  [758, 'ª'],
  [797, '*'],
  [819, '°'],
  [961, '^'],
  [1024, 'Jcksvxyz'],
  [1124, '±÷'],
  [1139, '#$0123456789?L_abdeghnopqu«»–€'],
  [1196, '+<=>~¬×'],
  [1251, 'FTZ¿'],
  [1366, '&ABEKPSVXY'],
  [1479, 'CDHNRUw'],
  [1593, 'GOQ'],
  [1706, 'Mm'],
  [1821, '%'],
  [1933, 'W'],
  [2027, '►'],
  [2048, '—…™'],
  [2079, '@'],
];

const BOLD: WidthTable = [
  [487, "'"],
  [569, ' ,./I\\ijl·‘’\u00a0'],
  [573, '|¦'],
  [682, '!()-:;[]`ft¡\u00ad²³¹'],
  [717, '•'],
  [748, 'º'],
  [758, 'ª'],
  [797, '*r{}'],
  [819, '°'],
  [971, '"'],
  [1024, 'z“”'],
  [1124, '±÷'],
  [1139, '#$0123456789J_aceksvxy«»–€'],
  [1196, '+<=>^~¬×'],
  [1251, '?FLTZbdghnopqu¿'],
  [1366, 'EPSVXY'],
  [1479, '&ABCDHKNRU'],
  [1593, 'GOQw'],
  [1706, 'M'],
  [1821, '%m'],
  [1933, 'W'],
  [1997, '@'],
  [2027, '►'],
  [2048, '—…™'],
];

const UNITS = 2_048;
/** What a letter of a script that Arial lacks is taken to be: as wide as a small letter, or square from U+2E80 on. */
const UNKNOWN = 1_139;
const SQUARE_FROM = 0x2e_80;

const regular = byLetter(REGULAR);
const bold = byLetter(BOLD);

/** Height of a line of single spacing, in font sizes: ascent, descent and gap of the same fonts. */
export const LINE_HEIGHT = 2_355 / UNITS;

/**
 * How wide a text is on one line, in twips.
 *
 * @param size in half points.
 */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const widths = isBold ? bold : regular;
  let units = 0;
  for (const letter of text.normalize('NFD')) units += letterUnits(letter, widths);
  return (units / UNITS) * size * 10;
}

function letterUnits(letter: string, widths: ReadonlyMap<string, number>): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  if (/[\p{M}\u200b-\u200f\u202a-\u202e]/u.test(letter)) return 0;
  return (letter.codePointAt(0) ?? 0) >= SQUARE_FROM ? UNITS : UNKNOWN;
}

function byLetter(table: WidthTable): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap(([width, letters]) => letters.split('').map((letter): [string, number] => [letter, width])),
  );
}
