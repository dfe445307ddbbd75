import { reportTexts } from '../../texts/report';
import type { Block } from './blocks';
import { markedText, plain } from './runs';
import type { Subject } from './subject';
import { ownCompliance } from './subject';

/** The closing words: the institution's own, or the seed's (L179). */
export function conclusionBlocks(subject: Subject): Block[] {
  const own = subject.settings.conclusion;
  return [
    { kind: 'heading', level: 3, text: reportTexts.conclusionHeading, newPage: false },
    ...(own.length > 0 ? own.flatMap(markedText) : [plain(usualConclusion(subject))]),
  ];
}

function usualConclusion(subject: Subject): string {
  const sentence = hasProgress(subject) ? reportTexts.conclusion : reportTexts.conclusionWithoutProgress;
  return sentence(subject.municipality.name);
}

/** The seed's conclusion speaks of an advance: it is printed only where the latest report has something fulfilled. */
function hasProgress(subject: Subject): boolean {
  const latest = subject.followUp.rounds[subject.followUp.rounds.length - 1];
  return latest !== undefined && ownCompliance(subject, latest).met > 0;
}
