import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import type { Block } from '../blocks';
import { roundsTable } from '../rounds-table';
import { plain } from '../runs';
import type { Region } from './region';

/** Which reports there are and how they are counted; their matrices come on the pages after it. */
export function roundsChapter({ followUp, settings, rounds }: Region): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: regionalTexts.roundsChapter, newPage: true };
  if (rounds.length === 0) return [heading, plain(regionalTexts.noReportsYet)];
  return [
    heading,
    plain(regionalTexts.roundsLead(rounds.length, settings.acronym)),
    roundsTable(followUp),
    { kind: 'heading', level: 4, text: regionalTexts.counting, newPage: false },
    ...[...regionalTexts.countingRules, reportTexts.notComparable].map((text): Block => ({
      kind: 'bullet',
      runs: [{ text }],
    })),
  ];
}
