import type { CivilDate } from '../../domain/model/civil-date';
import type { FollowUp } from '../../domain/model/follow-up';
import type { PictureOutcomes } from '../../domain/pictures/placed-pictures';
import { reportTexts } from '../../texts/report';
import { matrixTrouble } from './matrix-trouble';
import type { ReportOutcome } from './report-outcome';
import { reportSettings } from './settings';
import type { Subject } from './subject';
import { phraseOf } from './year-phrase';

/** What a document is made from and the phrase of its pages, once nothing keeps it from telling the truth. */
export type ReadySubject =
  | { readonly kind: 'ready'; readonly subject: Subject; readonly phrase: string }
  | Extract<ReportOutcome, { readonly kind: 'refused' }>;

/**
 * What every document of one municipality asks for before it says anything.
 *
 * @returns refused when the municipality is unknown, its year has no phrase, or a matrix holds a letter that its own
 *   legend does not have or the same municipality twice: nothing false is printed.
 */
export function readySubject(
  followUp: FollowUp,
  municipality: string,
  options: { readonly madeOn: CivilDate; readonly pictures?: PictureOutcomes },
): ReadySubject {
  const { refusals } = reportTexts;
  const own = followUp.municipalities.find((candidate) => candidate.name === municipality);
  if (!own) return { kind: 'refused', reason: refusals.unknownMunicipality(municipality) };
  const reason = matrixTrouble(followUp);
  if (reason !== null) return { kind: 'refused', reason };
  const phrase = phraseOf(followUp, own, options.madeOn);
  if (phrase.kind === 'missing') return { kind: 'refused', reason: refusals.noPhrase(phrase.year) };
  const subject: Subject = {
    followUp,
    municipality: own,
    settings: reportSettings(followUp.settings, own.name),
    pictures: options.pictures ?? new Map(),
  };
  return { kind: 'ready', subject, phrase: phrase.phrase };
}
