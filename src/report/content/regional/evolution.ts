import type { Compliance } from '../../../domain/model/compliance';
import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import { chunks } from '../../chunks';
import type { Block, TableBlock } from '../blocks';
import { grouped, percent } from '../../../texts/numbers';
import { plain } from '../runs';
import { absentSentence } from './absent';
import type { Region, RegionRound } from './region';

/** Reports that fit side by side on an upright page. */
const reportsATable = 3;

/** How each municipality complied in each report: side by side, and no more, for each has a legend of its own. */
export function evolutionChapter({ rounds }: Region): Block[] {
  if (rounds.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: regionalTexts.evolutionChapter, newPage: true },
    ...(rounds.length > 1 ? [plain(reportTexts.notComparable)] : []),
    ...chunks(rounds, reportsATable).map(evolutionTable),
    ...rounds.flatMap(absentSentence).map(plain),
  ];
}

function evolutionTable(rounds: readonly RegionRound[]): TableBlock {
  const { municipality, share, blanks } = regionalTexts.evolutionHeaders;
  const numbers = rounds.map(({ followed }) => followed.round.number);
  const names = rounds[0]?.lines.map((line) => line.municipality.name) ?? [];
  return {
    kind: 'table',
    title: regionalTexts.evolutionTable(numbers[0] ?? 0, numbers[numbers.length - 1] ?? 0),
    headers: [
      { title: municipality, columns: [] },
      ...numbers.map((number) => ({ title: regionalTexts.report(number), columns: [share, blanks] })),
    ],
    // Every report has a line for each municipality, in the same order.
    rows: [
      ...names.map((name, place) => [name, ...rounds.flatMap(({ lines }) => figures(lines[place]?.compliance))]),
      [regionalTexts.everyone, ...rounds.flatMap(({ whole }) => figures(whole))],
    ],
  };
}

function figures(compliance: Compliance | undefined): string[] {
  if (!compliance) return [reportTexts.none, reportTexts.none];
  return [percent(compliance.share), grouped(compliance.blanks)];
}
