import { sum } from '../sum';

/** A share of the width that a column gets at least, and what it would like to have, in twips. */
interface Wish {
  readonly least: number;
  readonly natural: number;
}

const CELL_PADDING = 160;
/** Beyond these a column's text breaks anywhere, or wraps. */
const LONGEST_WORD = 2_300;
const LONGEST_LINE = 5_600;

/**
 * Widths of a table's columns, in twips, that add up to the whole: wide enough for the longest word where there is
 * room, and more for the columns with more to say.
 *
 * @param columns for each column every text of it, heading included.
 * @param width of the whole table, in twips.
 */
export function columnWidths(columns: readonly (readonly string[])[], width: number): number[] {
  const wishes = columns.map(wishOf);
  const least = sum(wishes.map((wish) => wish.least));
  const natural = sum(wishes.map((wish) => wish.natural));
  if (natural <= width || least >= width) {
    const key = natural <= width ? 'natural' : 'least';
    return whole(
      wishes.map((wish) => (wish[key] * width) / sum(wishes.map((each) => each[key]))),
      width,
    );
  }
  const share = (width - least) / (natural - least);
  return whole(
    wishes.map((wish) => wish.least + (wish.natural - wish.least) * share),
    width,
  );
}

function wishOf(texts: readonly string[]): Wish {
  const words = texts.flatMap((text) => text.split(/\s+/));
  const least = Math.min(LONGEST_WORD, broadest(words)) + CELL_PADDING;
  const natural = Math.min(LONGEST_LINE, broadest(texts)) + CELL_PADDING;
  return { least, natural: Math.max(least, natural) };
}

/** One by one: a column can hold more words than a call takes arguments. */
function broadest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, breadth(text)), 0);
}

/** About how wide a text is at the size of tables, in bold: a guess on the safe side, from letters' mean widths. */
function breadth(text: string): number {
  const capitals = text.match(/[A-ZÁÉÍÓÚÑÜMW@%]/g)?.length ?? 0;
  return capitals * 126 + (text.length - capitals) * 98;
}

/** Whole twips with the same sum: the last column takes what rounding leaves. */
function whole(widths: readonly number[], width: number): number[] {
  const floors = widths.map(Math.floor);
  const rest = width - sum(floors);
  return floors.map((value, place) => (place === floors.length - 1 ? value + rest : value));
}
