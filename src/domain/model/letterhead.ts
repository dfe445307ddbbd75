import { contrastRatio } from './colour';
import { sameText } from './same-text';

/** Papers that a report is printed on. */
export type Paper = 'letter' | 'oficio' | 'a4';

/** Letters that a report is printed in: those whose widths the page numbers are counted with. */
export type Typeface = 'arial' | 'times';

/** What of a report's look is the institution's own. */
export interface Letterhead {
  /** "#RRGGBB" in capitals; white text reads on it. */
  readonly colour: string;
  readonly font: Typeface;
  readonly paper: Paper;
}

/** The papers and letters, by the word that people choose; the first is what there is until someone changes it. */
export const paperNames = { letter: 'Carta', oficio: 'Oficio', a4: 'A4' } as const satisfies Record<Paper, string>;
export const typefaceNames = { arial: 'Arial', times: 'Times New Roman' } as const satisfies Record<Typeface, string>;

export const usualLetterhead: Letterhead = { colour: '#1F5C4D', font: 'arial', paper: 'letter' };

/**
 * @returns what tells a document of that letterhead from others: nothing while it is the usual one, so that documents
 *          made before there was any other are still known as up to date
 */
export function ownLetterhead(letterhead: Letterhead): Letterhead | undefined {
  const keys = Object.keys(usualLetterhead) as (keyof Letterhead)[];
  return keys.some((key) => letterhead[key] !== usualLetterhead[key]) ? letterhead : undefined;
}

/** Least contrast of a text with its ground (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** @returns how white text contrasts with a colour "#RRGGBB", from 1 to 21 */
export function contrastWithWhite(colour: string): number {
  return contrastRatio(colour, '#FFFFFF');
}

/** @returns which of the names a person wrote; null where it is none */
export function namedBy<Kind extends string>(names: Readonly<Record<Kind, string>>, word: string): Kind | null {
  const kinds = Object.keys(names) as Kind[];
  return kinds.find((kind) => sameText(names[kind], word)) ?? null;
}
