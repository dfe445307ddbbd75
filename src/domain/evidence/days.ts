import type { CivilDate } from '../model/civil-date';
import { readSpanishDate } from './spanish-date';

/** What a text that should be a list of days holds. */
export interface ReadDays {
  readonly days: ReadonlySet<CivilDate>;
  /** Its pieces that are no day, as they stand and in their order. */
  readonly wrong: readonly string[];
}

/** @returns the days in a text, such as "20/11/2023, 21/12/2023", parted by commas, semicolons, spaces or new lines */
export function readDays(text: string): ReadDays {
  const pieces = text.split(/[\s,;]+/).filter((piece) => piece !== '');
  const read = pieces.map((piece) => ({ piece, date: readSpanishDate(piece) }));
  return {
    days: new Set(read.flatMap(({ date }) => (date.kind === 'date' ? [date.date] : []))),
    wrong: read.filter(({ date }) => date.kind !== 'date').map(({ piece }) => piece),
  };
}
