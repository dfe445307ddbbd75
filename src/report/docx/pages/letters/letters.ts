/** Letters by width, in 2048ths of the font's size. */
export type WidthTable = readonly (readonly [width: number, letters: string])[];

/** What of a font is needed to tell how much room its text takes. */
export interface Letters {
  readonly regular: ReadonlyMap<string, number>;
  readonly bold: ReadonlyMap<string, number>;
  /** What a letter that the font lacks is taken to be, in 2048ths: as wide as a small letter. */
  readonly unknown: number;
  /** Of a line of single spacing, in font sizes: ascent, descent and gap. */
  readonly lineHeight: number;
  /** Of a letter's size, what reaches below its line. */
  readonly tails: number;
}

/** The font's own units of length, of which its size is 2048. */
export const UNITS = 2_048;

/** @param measured tables and heights, all in 2048ths of the font's size */
export function lettersOf(measured: {
  readonly regular: WidthTable;
  readonly bold: WidthTable;
  readonly unknown: number;
  readonly lineHeight: number;
  readonly tails: number;
}): Letters {
  return {
    regular: byLetter(measured.regular),
    bold: byLetter(measured.bold),
    unknown: measured.unknown,
    lineHeight: measured.lineHeight / UNITS,
    tails: measured.tails / UNITS,
  };
}

function byLetter(table: WidthTable): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap(([width, letters]) => letters.split('').map((letter): [string, number] => [letter, width])),
  );
}
