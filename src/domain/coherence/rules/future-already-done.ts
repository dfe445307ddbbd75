import type { CoherenceRule } from '../finding';
import type { Evidence, FollowUp } from '../../model/follow-up';
import { toldActs } from '../told-acts';
import type { ToldAct } from '../told-acts';

/** What is told as still to come is not told elsewhere as done on that very day (seed L207 and 535). */
export const futureAlreadyDone: CoherenceRule<'future-already-done'> = {
  id: 'future-already-done',
  gravity: 'medium',
  find: ({ followUp }) => {
    const told = followUp.advances.flatMap((advance) => toldActs(advance.text).map((act) => ({ ...advance, act })));
    const done = doneActs(followUp, told);
    return told.flatMap(({ municipality, toolCode, row, act }) => {
      const toolCodes = act.tense === 'future' ? done.get(actKey(municipality, act)) : undefined;
      if (toolCodes === undefined) return [];
      const facts = { words: act.words, date: act.date, toolCodes: Array.from(toolCodes).sort() };
      return { rule: 'future-already-done', municipality, toolCode, subject: { kind: 'advance', row }, facts };
    });
  },
};

interface ToldBy {
  readonly municipality: string;
  readonly toolCode: string;
  readonly act: ToldAct;
}

function actKey(municipality: string, { verb, date }: Pick<ToldAct, 'verb' | 'date'>): string {
  return `${date} ${verb} ${municipality}`;
}

/** The tools that tell each act as done, in an Avance or by the dates of their evidence. */
function doneActs({ evidence }: FollowUp, told: readonly ToldBy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const done = new Map<string, Set<string>>();
  const note = (key: string, toolCode: string): void => {
    done.set(key, (done.get(key) ?? new Set<string>()).add(toolCode));
  };
  for (const { municipality, toolCode, act } of told) {
    if (act.tense === 'done') note(actKey(municipality, act), toolCode);
  }
  for (const each of evidence)
    provenActs(each).forEach((key) => {
      note(key, each.toolCode);
    });
  return done;
}

/** A gazette's date proves that something was published; an act's, that it was approved or authorised. */
function provenActs({ municipality, actDate, gazetteDate }: Evidence): string[] {
  const approvals = actDate === null ? [] : ['aprobar', 'autorizar'].map((verb) => ({ verb, date: actDate }));
  const publications = gazetteDate === null ? [] : [{ verb: 'publicar', date: gazetteDate }];
  return [...approvals, ...publications].map((act) => actKey(municipality, act));
}
