import type { Advance, Evidence } from '../../model/follow-up';
import type { CoherenceFacts } from '../facts';
import type { CoherenceRule, FindingOf, Subject } from '../finding';
import { KNOWN_ACRONYMS } from '../known-acronyms';
import { isOneLetterApart } from '../one-letter-apart';

/** An acronym that people know is written as it is (seed: UIPE for UIPPE, IINFOEM for INFOEM). */
export const misspeltAcronym: CoherenceRule<'misspelt-acronym'> = {
  id: 'misspelt-acronym',
  gravity: 'low',
  find: (facts) => {
    const known = knownAcronyms(facts);
    const { advances, evidence } = facts.followUp;
    return [
      ...advances.flatMap((each) => ofAdvance(each, known)),
      ...evidence.flatMap((each) => ofEvidence(each, known)),
    ];
  },
};

/** Shorter ones are a letter away from too many words. */
const SHORTEST = 5;
const WORD = /[\p{L}\p{N}]+/gu;
const IN_CAPITALS = /^\p{Lu}{4,}$/u;
const CAPITALS_BESIDE = /^\p{Lu}{2,}$/u;

function knownAcronyms({ acronym }: CoherenceFacts): readonly string[] {
  return [...KNOWN_ACRONYMS, acronym.trim().toUpperCase()].filter(({ length }) => length >= SHORTEST);
}

interface Misspelling {
  readonly found: string;
  readonly meant: string;
}

/** Words within a text all in capitals are words, not acronyms. */
function misspellings(text: string, known: readonly string[]): Misspelling[] {
  const words = text.match(WORD) ?? [];
  return words.flatMap((word, place) => {
    if (!IN_CAPITALS.test(word) || known.includes(word)) return [];
    const beside = [words[place - 1], words[place + 1]].filter((neighbour) => neighbour !== undefined);
    if (beside.some((neighbour) => CAPITALS_BESIDE.test(neighbour) && !known.includes(neighbour))) return [];
    const meant = known.find((acronym) => isOneLetterApart(word, acronym));
    return meant === undefined ? [] : [{ found: word, meant }];
  });
}

interface Owner {
  readonly municipality: string;
  readonly toolCode: string;
}

function finding(
  { municipality, toolCode }: Owner,
  subject: Subject,
  facts: Misspelling,
): FindingOf<'misspelt-acronym'> {
  return { rule: 'misspelt-acronym', municipality, toolCode, subject, facts };
}

function ofAdvance(advance: Advance, known: readonly string[]): FindingOf<'misspelt-acronym'>[] {
  const subject: Subject = { kind: 'advance', row: advance.row };
  return misspellings(advance.text, known).map((each) => finding(advance, subject, each));
}

function ofEvidence(evidence: Evidence, known: readonly string[]): FindingOf<'misspelt-acronym'>[] {
  return (['description', 'detail'] as const).flatMap((column) => {
    const subject: Subject = { kind: 'evidence', row: evidence.row, column };
    return misspellings(evidence[column], known).map((each) => finding(evidence, subject, each));
  });
}
