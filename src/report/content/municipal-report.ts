import type { CivilDate } from '../../domain/model/civil-date';
import type { PictureOutcomes } from '../../domain/pictures/placed-pictures';
import type { FollowUp } from '../../domain/model/follow-up';
import { reportTexts } from '../../texts/report';
import type { Block, ReportContent, Section } from './blocks';
import { conclusionBlocks } from './conclusion';
import { dimensionChapters } from './dimension-chapters';
import { frameOf } from './frame';
import { municipalityChapter } from './municipality-chapter';
import { openFindingBlocks } from './open-findings';
import { municipalCover, openingBlocks } from './opening';
import { withNumberedPictures } from './photos';
import { portrait } from './portrait';
import { readySubject } from './ready-subject';
import type { ReportOutcome } from './report-outcome';
import { roundSection } from './round-pages';
import { keptWithNext, markedText, plain } from './runs';
import type { Subject } from './subject';

/**
 * What a municipality's follow-up report says, piece by piece (domain.md, "What a municipal report contains").
 *
 * @param municipality its name as the tab "Municipios" writes it.
 * @param options.madeOn the day that the document bears.
 * @param options.pictures what came of each picture, by what the tab "Imágenes" says of where it is; left out: none was asked for.
 * @returns the content; refused when the municipality is unknown, its year has no phrase, or a matrix holds a letter
 *   that its own legend does not have or the same municipality twice: nothing false is printed.
 */
export function municipalReport(
  followUp: FollowUp,
  municipality: string,
  options: { readonly madeOn: CivilDate; readonly pictures?: PictureOutcomes },
): ReportOutcome {
  const ready = readySubject(followUp, municipality, options);
  if (ready.kind === 'refused') return ready;
  return { kind: 'report', content: contentOf(ready.subject, ready.phrase, options.madeOn) };
}

function contentOf(subject: Subject, phrase: string, madeOn: CivilDate): ReportContent {
  const { municipality, settings } = subject;
  return {
    title: `${reportTexts.title}. ${reportTexts.council(municipality.name)}`,
    subject: reportTexts.council(municipality.name),
    author: settings.institution,
    madeOn,
    look: settings.letterhead,
    frame: frameOf(subject, phrase),
    sections: withNumberedPictures(sectionsOf(subject, madeOn)),
  };
}

function sectionsOf(subject: Subject, madeOn: CivilDate): Section[] {
  return [
    municipalCover(subject, madeOn),
    portrait([...openingBlocks(subject), ...municipalityChapter(subject)]),
    ...subject.followUp.rounds.map((followed) => roundSection(subject, followed)),
    portrait(
      withSignature(
        [...conclusionBlocks(subject), ...dimensionChapters(subject), ...openFindingBlocks(subject)],
        subject,
      ),
    ),
  ];
}

/**
 * The signature after the last words; a last paragraph goes over with it, and a sentence of its own goes after anything
 * else, so that no one signs a bare page.
 */
function withSignature(blocks: readonly Block[], { municipality, settings }: Subject): Block[] {
  const closed = [...blocks, ...settings.closing.paragraphs.flatMap(markedText)];
  const last = closed[closed.length - 1];
  const isParagraph = last?.kind === 'paragraph';
  return [
    ...(isParagraph ? closed.slice(0, -1) : closed),
    keptWithNext(isParagraph ? last : plain(reportTexts.issued)),
    {
      kind: 'signature',
      closing: settings.closing.word || reportTexts.closing,
      name: municipality.officer || reportTexts.missingOfficer,
      post: municipality.post,
    },
  ];
}
