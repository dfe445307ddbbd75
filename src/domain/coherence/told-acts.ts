import { findDates } from '../evidence/find-dates';
import { matchesOf } from '../evidence/matches';
import { sentencesOf } from '../evidence/sentences';
import type { CivilDate } from '../model/civil-date';

/** What is done with a document or an event, in the ways that an Avance tells it. */
interface ActVerb {
  readonly infinitive: string;
  /** Says where something else was done ("aprobada en la sesión llevada a cabo el 24"): the day is of both. */
  readonly holdsAnother?: true;
}

const VERBS: readonly ActVerb[] = [
  ...['publicar', 'aprobar', 'autorizar', 'firmar', 'presentar', 'entregar', 'instalar', 'difundir'].map(toVerb),
  ...['expedir', 'emitir', 'impartir', 'actualizar', 'capacitar', 'informar', 'reportar', 'concluir'].map(toVerb),
  ...['realizar', 'celebrar', 'llevar'].map((infinitive): ActVerb => ({ infinitive, holdsAnother: true })),
];

function toVerb(infinitive: string): ActVerb {
  return { infinitive };
}

/** An act and the day on which a text says that it was done, or will be. */
export interface ToldAct {
  readonly verb: string;
  readonly tense: 'future' | 'done';
  /** As it is written rightly: "se publicará". */
  readonly words: string;
  readonly date: CivilDate;
}

type Mention = Omit<ToldAct, 'date'> & { readonly holdsAnother: boolean; readonly start: number; readonly end: number };

/** People leave out the accent of "publicará"; the text is compared without accents anyway. */
function patternsOf({ infinitive }: ActVerb): Readonly<Record<ToldAct['tense'], RegExp>> {
  const stem = infinitive.slice(0, -2);
  const participle = `${stem}${infinitive.endsWith('ar') ? 'ad' : 'id'}[oa]s?`;
  const past = infinitive.endsWith('ar') ? `${stem}(?:o|aron)` : `${stem}(?:io|ieron)`;
  const future = `(?:se )?${infinitive}an?|seran? ${participle}|van? a (?:ser ${participle}|${infinitive}(?:se)?)`;
  return {
    future: new RegExp(`\\b(?:${future})\\b`, 'g'),
    done: new RegExp(`\\b(?:(?<!\\b(?:seran?|ser|sean?) )${participle}|se ${past})\\b`, 'g'),
  };
}

const PATTERNS = VERBS.map((verb) => ({ verb, patterns: patternsOf(verb) }));

/**
 * Finds the acts that a text dates: "se publicara en la Gaceta el 31 de agosto de 2023", "publicada el 31 de agosto de
 * 2023". Each has the first whole date after it in its sentence, unless another act comes before that date.
 */
export function toldActs(text: string): ToldAct[] {
  return sentencesOf(text).flatMap((sentence) => {
    const dates = findDates(sentence);
    const mentions = dates.length === 0 ? [] : mentionsIn(sentence);
    return mentions.flatMap((mention, place) => {
      const next = mentions.slice(place + 1).find(({ holdsAnother }) => !holdsAnother);
      const own = dates.find(({ start }) => start >= mention.end && start < (next?.start ?? sentence.length));
      const { verb, tense, words } = mention;
      return own ? [{ verb, tense, words, date: own.date }] : [];
    });
  });
}

/** Gives a future back the accent that comparing takes away. */
function accented(words: string): string {
  return words.replace(/^sera/, 'será').replace(/([aei]r)a(n?)$/, '$1á$2');
}

function mentionsIn(sentence: string): Mention[] {
  const found = PATTERNS.flatMap(({ verb: { infinitive, holdsAnother = false }, patterns }) =>
    (['future', 'done'] as const).flatMap((tense) =>
      matchesOf(patterns[tense], sentence).map(({ 0: words, index }) => {
        const end = index + words.length;
        return { verb: infinitive, tense, words: accented(words), holdsAnother, start: index, end };
      }),
    ),
  );
  return found.sort((one, other) => one.start - other.start);
}
