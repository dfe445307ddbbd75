import { masculineOrdinal } from '../../../domain/evidence/spanish-ordinal';
import { formatLongDate } from '../../../domain/model/civil-date';
import { dimensionCompliance, type Compliance } from '../../../domain/model/compliance';
import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import { summaryTexts } from '../../../texts/report-summary';
import type { BarChart, Block, TableBlock } from '../blocks';
import { grouped, percent } from '../../../texts/numbers';
import { plain } from '../runs';
import { known } from '../subject';
import { mostMoved } from './most-moved';
import { openMatters } from './open-matters';
import { plainHeaders } from '../plain-headers';
import type { Region, RegionRound } from './region';

/** Reports told in the summary, the last ones: it is one page, and the chapter of the evolution has them all. */
const shownReports = 4;

/** One page: how all municipalities stand now and stood in each report, who moved most, and what is open. */
export function regionalSummary(region: Region): Block[] {
  const { latest, rounds } = region;
  const heading: Block = { kind: 'heading', level: 1, text: summaryTexts.heading, newPage: true };
  if (latest === null) return [heading, plain(regionalTexts.noReports), ...openMatters(region)];
  return [
    heading,
    plain(standing(region, latest)),
    dimensionBars(region, latest),
    ...(rounds.length > 1 ? [reportsTable(rounds), plain(reportTexts.notComparable)] : []),
    ...mostMoved(region.movement),
    ...openMatters(region),
  ];
}

function standing({ followUp }: Region, { followed, whole }: RegionRound): string {
  const { number, cutOff } = followed.round;
  const { met, counted, share, blanks } = whole;
  const lead = regionalTexts.lead(followUp.municipalities.length, masculineOrdinal(number), formatLongDate(cutOff));
  if (share === null) return `${lead} ${regionalTexts.notApplicable}`;
  return `${lead} ${regionalTexts.complies(grouped(met), counted, percent(share))} ${regionalTexts.blanks(blanks)}`;
}

function dimensionBars({ followUp: { catalogue } }: Region, { followed, matrix }: RegionRound): BarChart {
  const { dimension, share, met } = regionalTexts.dimensionHeaders;
  return {
    kind: 'bars',
    title: reportTexts.dimensionTable(masculineOrdinal(followed.round.number)),
    headers: [dimension, share, met],
    bars: catalogue.dimensions.map(({ number, name }) => {
      const compliance = known(dimensionCompliance(matrix.rows, followed.legend, catalogue, number));
      return { label: `${number}. ${name}`, share: compliance.share, figures: inWords(compliance) };
    }),
  };
}

function inWords({ met, counted, share, blanks }: Compliance): string {
  return summaryTexts.figures(percent(share), regionalTexts.metOf(grouped(met), counted), blanks);
}

/** Each report's own figures beside the letters of its own legend, which is why they are not compared. */
function reportsTable(rounds: readonly RegionRound[]): TableBlock {
  const { report, cutOff, share, met, blanks, legend } = regionalTexts.reportHeaders;
  const shown = rounds.slice(-shownReports);
  return {
    kind: 'table',
    title: regionalTexts.reportsTable(shown.length, rounds.length),
    headers: plainHeaders([report, cutOff, share, met, blanks, legend]),
    rows: shown.map(({ followed: { round, legend: own }, whole }) => [
      String(round.number),
      formatLongDate(round.cutOff),
      percent(whole.share),
      regionalTexts.metOf(grouped(whole.met), whole.counted),
      grouped(whole.blanks),
      own.states.map(({ letter }) => letter).join(', '),
    ]),
  };
}
