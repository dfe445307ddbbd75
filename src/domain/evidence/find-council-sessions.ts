import type { CivilDate } from '../model/civil-date';
import { readCouncilSession } from './council-session';
import type { CouncilSession } from './council-session';
import { findDates } from './find-dates';
import { matchesOf } from './matches';
import { sentencesOf } from './sentences';

/** A session cited within a text, with the day on which the text says it was held. */
export interface SessionInText {
  readonly session: CouncilSession;
  readonly date: CivilDate | null;
}

const CITATION =
  /((?:[a-z]{2,20} ){0,3})(sesion(?: (?:ordinaria|extraordinaria|solemne))? del? cabildo,?(?: (?:no|num|numero|acta)\b)* ?\d{1,3}\/\d{4})(?!\d)/g;
/** What may stand between a citation and its own day; anything else may lead to the day of something else. */
const LEADS_TO_ITS_DAY =
  /^(?:,|\s|\b(?:de|del|con|en|el|la|fecha|dia|y|que|se|celebrada|realizada|llevada|a|cabo)\b)*$/;
const FAR_ENOUGH = 90;

/** Most texts cite none, which this tells at a glance. */
const MAY_CITE = /sesi[oó]n/i;

/** Finds the council sessions that a text cites with the number and year of their minutes. */
export function findCouncilSessions(text: string): SessionInText[] {
  if (!MAY_CITE.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) =>
    matchesOf(CITATION, sentence).flatMap(({ 0: whole, 1: before = '', 2: citation = '', index }) => {
      const session = readWithOrdinal(before.trim().split(' '), citation);
      const after = sentence.slice(index + whole.length, index + whole.length + FAR_ENOUGH);
      return session === null ? [] : [{ session, date: ownDay(after) }];
    }),
  );
}

/** An ordinal has three words at most; words before it are of the sentence. */
function readWithOrdinal(words: readonly string[], citation: string): CouncilSession | null {
  for (let first = 0; first <= words.length; first += 1) {
    const session = readCouncilSession([...words.slice(first), citation].join(' '));
    if (session !== null) return session;
  }
  return null;
}

function ownDay(after: string): CivilDate | null {
  const [first] = findDates(after);
  return first && LEADS_TO_ITS_DAY.test(after.slice(0, first.start)) ? first.date : null;
}
