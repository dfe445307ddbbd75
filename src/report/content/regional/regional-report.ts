import type { CivilDate } from '../../../domain/model/civil-date';
import type { PictureOutcomes } from '../../../domain/pictures/placed-pictures';
import type { FollowUp } from '../../../domain/model/follow-up';
import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import type { Block, ReportContent, Section } from '../blocks';
import { institutionFrame } from '../frame';
import { matrixTrouble } from '../matrix-trouble';
import { portrait } from '../portrait';
import type { ReportOutcome } from '../report-outcome';
import { yearPhraseOf } from '../year-phrase';
import { complianceTables } from './compliance-tables';
import { regionalConclusion } from './conclusion';
import { regionalCover } from './cover';
import { evolutionChapter } from './evolution';
import { findingsBlocks } from './findings';
import { linksBlocks } from './links';
import { matrixPage } from './matrix-pages';
import { rankingChapter } from './ranking';
import { regionOf, type Region } from './region';
import { roundsChapter } from './rounds-chapter';
import { regionalSummary } from './summary';
import { whoMoved } from './who-moved';

/**
 * What the follow-up says of all the municipalities together, piece by piece.
 *
 * @param options.madeOn the day that the document bears.
 * @param options.pictures what came of the institution's logo; left out: it was not asked for.
 * @returns the content; refused when the year has no phrase, or a matrix holds a letter that its own legend does not
 *   have or the same municipality twice: nothing false is printed.
 */
export function regionalReport(
  followUp: FollowUp,
  options: { readonly madeOn: CivilDate; readonly pictures?: PictureOutcomes },
): ReportOutcome {
  const reason = matrixTrouble(followUp);
  if (reason !== null) return { kind: 'refused', reason };
  const phrase = yearPhraseOf(followUp, options.madeOn);
  if (phrase.kind === 'missing') return { kind: 'refused', reason: regionalTexts.refusals.noPhrase(phrase.year) };
  return { kind: 'report', content: contentOf(regionOf(followUp, options.pictures), phrase.phrase, options.madeOn) };
}

function contentOf(region: Region, phrase: string, madeOn: CivilDate): ReportContent {
  const { settings, followUp } = region;
  return {
    title: `${regionalTexts.title}. ${reportTexts.title}`,
    subject: regionalTexts.municipalities(followUp.municipalities.length),
    author: settings.institution,
    madeOn,
    look: settings.letterhead,
    frame: institutionFrame(settings, phrase),
    sections: sectionsOf(region, madeOn),
  };
}

function sectionsOf(region: Region, madeOn: CivilDate): Section[] {
  return [
    regionalCover(region, madeOn),
    portrait([{ kind: 'contents', title: reportTexts.contents }, ...regionalSummary(region), ...roundsChapter(region)]),
    ...region.rounds.map((round) => matrixPage(region, round)),
    portrait(chapters(region)),
  ];
}

/** The chapters after the matrices; those of the latest report only where there is one. */
function chapters(region: Region): Block[] {
  const { latest } = region;
  return [
    ...(latest === null ? [] : [...rankingChapter(latest), ...complianceTables(region, latest)]),
    ...evolutionChapter(region),
    ...whoMoved(region),
    { kind: 'heading', level: 1, text: regionalTexts.checksChapter, newPage: latest !== null },
    ...linksBlocks(region.followUp),
    ...findingsBlocks(region.followUp),
    ...regionalConclusion(region),
  ];
}
