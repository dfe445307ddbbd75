import { masculineOrdinal } from '../../../domain/evidence/spanish-ordinal';
import type { CivilDate } from '../../../domain/model/civil-date';
import type { FollowUp } from '../../../domain/model/follow-up';
import { settings } from '../../../domain/model/settings';
import { addWorkingDays } from '../../../domain/model/working-days';
import { letterTexts as texts } from '../../../texts/letter';
import { reportTexts } from '../../../texts/report';
import type { ReportContent } from '../blocks';
import { institutionFrame } from '../frame';
import { readySubject } from '../ready-subject';
import type { ReportOutcome } from '../report-outcome';
import { closingBlocks, type LetterTerm } from './closing';
import { observedIn, isNothing, type Observed } from './observed';
import { observedBlocks } from './observed-blocks';
import { openingBlocks } from './opening';

/**
 * The "Oficio de observaciones": what is open for one municipality in the latest report, why, what proves it done, and
 * by when. Two pages at most where the Model is the published one; what does not fit is said to be in the municipal report.
 *
 * @param municipality its name as the tab "Municipios" writes it.
 * @param options.madeOn the day that the letter bears, from which its term is counted.
 * @returns the content; refused where a municipal report is, and when there is no report yet, nothing is open, or the
 *   configuration's term is none.
 */
export function observationsLetter(
  followUp: FollowUp,
  municipality: string,
  options: { readonly madeOn: CivilDate },
): ReportOutcome {
  const ready = readySubject(followUp, municipality, options);
  if (ready.kind === 'refused') return ready;
  const { subject, phrase } = ready;
  const latest = followUp.rounds[followUp.rounds.length - 1];
  if (!latest) return refused(texts.refusals.noReport(municipality));
  const days = subject.settings.letterDays;
  if (days === null) return refused(noTerm());
  const observed = observedIn(subject, latest);
  if (isNothing(observed)) {
    return refused(texts.refusals.nothingOpen(municipality, masculineOrdinal(latest.round.number)));
  }
  const until = addWorkingDays(options.madeOn, days, subject.settings.closedDays);
  return { kind: 'report', content: contentOf(observed, phrase, { madeOn: options.madeOn, days, until }) };
}

function refused(reason: string): ReportOutcome {
  return { kind: 'refused', reason };
}

function noTerm(): string {
  const { key, holds } = settings.letterDays;
  return texts.refusals.noTerm(key, holds.least, holds.most);
}

function contentOf(observed: Observed, phrase: string, term: LetterTerm): ReportContent {
  const { subject } = observed;
  const council = reportTexts.council(subject.municipality.name);
  const blocks = [
    ...openingBlocks(observed, term.madeOn),
    ...observedBlocks(observed),
    ...closingBlocks(subject.settings, term),
  ];
  return {
    title: `${texts.title}. ${council}`,
    subject: council,
    author: subject.settings.institution,
    madeOn: term.madeOn,
    standsUntil: term.until,
    look: subject.settings.letterhead,
    frame: institutionFrame(subject.settings, phrase),
    sections: [{ orientation: 'portrait', framed: true, blocks }],
  };
}
