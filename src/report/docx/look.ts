/** Measures and colours of the printed report. Lengths in twips (1/20 pt), font sizes in half points. */
import { typefaceNames, type Letterhead, type Paper, type Typeface } from '../../domain/model/letterhead';
import { ARIAL } from './pages/letters/arial';
import type { Letters } from './pages/letters/letters';
import { TIMES } from './pages/letters/times';
import { tintsOf, type Tints } from './tints';

/** What of the look is the institution's own, ready to be written. */
export interface Look {
  /** "RRGGBB": the main colour, and the same let down with white. */
  readonly colours: Tints & { readonly main: string };
  /** Its name. */
  readonly font: string;
  readonly letters: Letters;
  /** Of the sheet upright; landscape is the same sheet turned, so that every section has one paper. */
  readonly paper: Sheet;
  /** Room for text between the side margins. */
  readonly textWidth: Readonly<Record<keyof typeof TEXT_MARGINS, number>>;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The colours that are the same in every report. */
export const COLOURS = {
  text: '1A1A1A',
  quiet: '555555',
  grid: '9AA5A1',
  link: '0B5394',
  notice: '9C2A10',
  noticeGround: 'FCEFEA',
  white: 'FFFFFF',
} as const;

/** Letter and Mexico's oficio (8.5 × 13.4 inches), and A4 (210 × 297 mm). */
const PAPERS: Readonly<Record<Paper, Sheet>> = {
  letter: { width: 12_240, height: 15_840 },
  oficio: { width: 12_240, height: 19_296 },
  a4: { width: 11_906, height: 16_838 },
};

const LETTERS: Readonly<Record<Typeface, Letters>> = { arial: ARIAL, times: TIMES };

export const TEXT_MARGINS = {
  portrait: { top: 1_900, bottom: 1_300, left: 1_300, right: 1_300 },
  landscape: { top: 1_560, bottom: 1_060, left: 1_000, right: 1_000 },
} as const;

/** Of head and foot, from the paper's edges. */
export const FRAME_MARGINS = { header: 560, footer: 480 } as const;

/** @returns the look of a document with that letterhead */
export function lookOf({ colour, font, paper: name }: Letterhead): Look {
  const main = hex(colour);
  const paper = PAPERS[name];
  const { portrait, landscape } = TEXT_MARGINS;
  return {
    colours: { main, ...tintsOf(main) },
    font: typefaceNames[font],
    letters: LETTERS[font],
    paper,
    textWidth: {
      portrait: paper.width - portrait.left - portrait.right,
      landscape: paper.height - landscape.left - landscape.right,
    },
  };
}

/** "#RRGGBB" as the document format writes it. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

export const SIZES = {
  body: 21,
  heading1: 28,
  heading2: 23,
  heading3: 23,
  heading4: 21,
  small: 16,
  table: 17,
  matrix: 16,
  key: 14,
  contents: 20,
} as const;

/** Names of the document's own paragraph styles. */
export const STYLES = {
  contentsTitle: 'ContentsTitle',
  tableTitle: 'TableTitle',
  cell: 'Cell',
  notice: 'Notice',
  pictureCaption: 'PictureCaption',
  coverOverline: 'CoverOverline',
  coverTitle: 'CoverTitle',
  coverName: 'CoverName',
  coverLine: 'CoverLine',
  signature: 'Signature',
} as const;

export const BULLETS = 'bullets';

/** Where a bullet's text begins, in twips. */
export const BULLET_INDENT = 560;
