import type { Letterhead } from '../../../domain/model/letterhead';
import { BULLET_INDENT, lookOf, SIZES } from '../../docx/look';
import { textHeight } from '../../docx/pages/measure';

/*
 * How much of a letter fits on its two pages. Lengths in twips, a little on the safe side: the letter is written before
 * it is drawn, and tests hold the pages that come out to this.
 */

/** What two pages of letter paper leave once the rest of the letter stands on them, and what the end of the first one wastes. */
const ON_LETTER_PAPER = { room: 14_000, height: 15_840 } as const;

/** Of the width, what each column of the table takes. */
export const COLUMN_SHARES = [0.21, 0.27, 0.52] as const;

/** Paddings and border of a row; both sides of a cell. */
const ROW_PADDING = 80;
const CELL_SIDES = 120;

/** Line spacing and space after of running text. */
const LINE = 1.15;
const AFTER = 140;

/** A heading over a list, and the lines under it. */
export const LIST_FRAME = 1_100;

/** What the lists of a letter have, and take. */
export interface Room {
  readonly whole: number;
  /** Height of a row of the table of open tools. */
  readonly ofRow: (cells: readonly string[]) => number;
  /** Height of a bullet with a text. */
  readonly ofBullet: (text: string) => number;
}

/** @returns the room on the institution's own paper, in its own letters */
export function roomOn(letterhead: Letterhead): Room {
  const { paper, textWidth, letters } = lookOf(letterhead);
  const width = textWidth.portrait;
  const cell = (text: string, share: number): number =>
    textHeight(text, SIZES.table, false, share * width - CELL_SIDES, letters);
  return {
    whole: ON_LETTER_PAPER.room + 2 * (paper.height - ON_LETTER_PAPER.height),
    ofRow: (cells) => Math.max(...COLUMN_SHARES.map((share, column) => cell(cells[column] ?? '', share))) + ROW_PADDING,
    ofBullet: (text) => textHeight(text, SIZES.body, true, width - BULLET_INDENT, letters) * LINE + AFTER,
  };
}
