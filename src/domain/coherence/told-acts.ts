import { findDates, mayHaveDate } from '../evidence/find-dates';
import { matchesOf } from '../evidence/matches';
import { sentencesOf } from '../evidence/sentences';
import type { CivilDate } from '../model/civil-date';

/** What is done with a document or an event: the verbs in which an Avance tells it. */
const VERBS: readonly string[] = [
  ...[
    'publicar',
    'aprobar',
    'autorizar',
    'firmar',
    'presentar',
    'entregar',
    'instalar',
    'difundir',
    'expedir',
    'emitir',
  ],
  ...['impartir', 'actualizar', 'capacitar', 'informar', 'reportar', 'concluir', 'realizar', 'celebrar', 'llevar'],
];

/** They say where something else was done ("aprobada en la sesión llevada a cabo el 24"): the day is of both. */
const HOLD_ANOTHER: readonly string[] = ['realizar', 'celebrar', 'llevar'];

/** An act and the day on which a text says that it was done, or will be. */
export interface ToldAct {
  readonly verb: string;
  readonly tense: 'future' | 'done';
  /** As it is written rightly: "se publicará". */
  readonly words: string;
  readonly date: CivilDate;
}

type Mention = Omit<ToldAct, 'date'> & { readonly holdsAnother: boolean; readonly start: number; readonly end: number };

/** Pasts that are not made as those of other verbs: "se expidió", "se concluyó". */
const IRREGULAR_PASTS: Readonly<Record<string, readonly string[]>> = {
  expedir: ['expidio', 'expidieron'],
  concluir: ['concluyo', 'concluyeron'],
};

const stemOf = (infinitive: string): string => infinitive.slice(0, -2);

/** The forms of a verb, as texts are compared: without accents, and participles without gender and number. */
function formsOf(infinitive: string): { readonly participle: string; readonly pasts: readonly string[] } {
  const stem = stemOf(infinitive);
  const [participle, ...regular] = infinitive.endsWith('ar')
    ? [`${stem}ad`, `${stem}o`, `${stem}aron`]
    : [`${stem}id`, `${stem}io`, `${stem}ieron`];
  return { participle, pasts: IRREGULAR_PASTS[infinitive] ?? regular };
}

const FORMS = VERBS.map((infinitive) => ({ infinitive, ...formsOf(infinitive) }));
const INFINITIVES = VERBS.join('|');
const PARTICIPLES = FORMS.map(({ participle }) => participle).join('|');
const PASTS = FORMS.flatMap(({ pasts }) => pasts).join('|');

/** People leave out the accent of "publicará"; the text is compared without accents anyway. */
const PATTERNS: Readonly<Record<ToldAct['tense'], RegExp>> = {
  future: new RegExp(
    `\\b(?:(?:se )?(?:${INFINITIVES})an?|seran? (?:${PARTICIPLES})[oa]s?|van? a (?:ser (?:${PARTICIPLES})[oa]s?|(?:${INFINITIVES})(?:se)?))\\b`,
    'g',
  ),
  done: new RegExp(`\\b(?:(?<!\\b(?:seran?|ser|sean?) )(?:${PARTICIPLES})[oa]s?|se (?:${PASTS}))\\b`, 'g'),
};

/** The verb of what a pattern found, by its last word: one of its pasts, or what its stem begins, as it begins no other's. */
function verbOf(words: string): string {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const verb = FORMS.find(({ infinitive, pasts }) => last.startsWith(stemOf(infinitive)) || pasts.includes(last));
  return verb?.infinitive ?? last;
}

/**
 * Finds the acts that a text dates: "se publicara en la Gaceta el 31 de agosto de 2023", "publicada el 31 de agosto de
 * 2023". Each has the first whole date after it in its sentence, unless another act comes before that date.
 */
export function toldActs(text: string): ToldAct[] {
  if (!mayHaveDate(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const dates = mayHaveDate(sentence) ? findDates(sentence) : [];
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
  const found = (['future', 'done'] as const).flatMap((tense) =>
    matchesOf(PATTERNS[tense], sentence).map(({ 0: words, index }) => {
      const verb = verbOf(words);
      const holdsAnother = HOLD_ANOTHER.includes(verb);
      return { verb, tense, words: accented(words), holdsAnother, start: index, end: index + words.length };
    }),
  );
  return found.sort((one, other) => one.start - other.start);
}
