import type { Letterhead } from '../../../domain/model/letterhead';
import { BULLET_INDENT, lookOf, SIZES } from '../../docx/look';
import { textHeight } from '../../docx/pages/measure';
import { sum } from '../../sum';

/*
 * How much of a letter fits on its two pages. Lengths in twips, a little on the safe side: the letter is written before
 * it is drawn, and tests hold the pages that come out to this.
 */

/** What two pages of letter paper leave once the rest of the letter stands on them. */
const ON_LETTER_PAPER = { room: 15_900, height: 15_840 } as const;

/** Of a list, what stands together: its heading, the lines under it, and two of its first bullet. */
const LIST_START = 1_600;

/** Of the width, what each column of the table takes. */
export const COLUMN_SHARES = [0.21, 0.27, 0.52] as const;

/** Paddings and border of a row; both sides of a cell. */
const ROW_PADDING = 80;
const CELL_SIDES = 120;

/** Line spacing and space after of running text. */
const LINE = 1.15;
const AFTER = 140;

/** A heading over a list, and the lines under it. */
export const LIST_FRAME = 1_000;

/** What the lists of a letter have, and take. */
export interface Room {
  /**
   * @param rows of the table
   * @param lists how many lists follow it
   * @returns how high the lists may be: the end of the first page may waste as much as stands together there
   */
  readonly under: (rows: readonly (readonly string[])[], lists: number) => number;
  /** Height of a bullet with a text. */
  readonly ofBullet: (text: string) => number;
}

/** @returns the room on the institution's own paper, in its own letters */
export function roomOn(letterhead: Letterhead): Room {
  const { paper, textWidth, letters } = lookOf(letterhead);
  const width = textWidth.portrait;
  const whole = ON_LETTER_PAPER.room + 2 * (paper.height - ON_LETTER_PAPER.height);
  const cell = (text: string, share: number): number =>
    textHeight(text, SIZES.table, false, share * width - CELL_SIDES, letters);
  const ofRow = (cells: readonly string[]): number =>
    Math.max(...COLUMN_SHARES.map((share, column) => cell(cells[column] ?? '', share))) + ROW_PADDING;
  return {
    under: (rows, lists) => {
      const heights = rows.map(ofRow);
      return whole - sum(heights) - Math.max(0, lists > 0 ? LIST_START : 0, ...heights);
    },
    ofBullet: (text) => textHeight(text, SIZES.body, true, width - BULLET_INDENT, letters) * LINE + AFTER,
  };
}
