import { countUnconfirmed } from '../../../domain/model/follow-up';
import { regionalTexts } from '../../../texts/regional';
import type { Section } from '../blocks';
import { matrixSection } from '../matrix-page';
import { grouped, percent } from '../../../texts/numbers';
import { absentSentence } from './absent';
import type { Region, RegionRound } from './region';

/** The landscape pages of one report: its whole matrix, no row marked, and what all municipalities come to. */
export function matrixPage(region: Region, round: RegionRound): Section {
  const doubtful = countUnconfirmed(round.followed) ?? 0;
  const doubts = doubtful === 0 ? [] : [regionalTexts.unconfirmed(doubtful)];
  return matrixSection({
    source: region,
    followed: round.followed,
    own: null,
    headingLevel: 2,
    figures: [...wholeSentences(round), ...doubts, ...absentSentence(round)].join(' '),
  });
}

function wholeSentences({ whole: { met, counted, share, blanks } }: RegionRound): string[] {
  if (share === null) return [regionalTexts.notApplicable];
  return [regionalTexts.compliance(percent(share), grouped(met), counted), regionalTexts.blanks(blanks)];
}
