import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import { formatLongDate } from '../../domain/model/civil-date';
import { dimensionCompliance, type Compliance } from '../../domain/model/compliance';
import type { FollowedRound } from '../../domain/model/follow-up';
import { reportTexts } from '../../texts/report';
import { summaryTexts } from '../../texts/report-summary';
import type { BarChart, Block, TableBlock } from './blocks';
import { missingBlocks } from './missing-tools';
import { movedBlocks } from './moved-tools';
import { amount, percent } from '../../texts/numbers';
import { plainHeaders } from './plain-headers';
import { plain } from './runs';
import { known, ownCompliance, rowIn, type Subject } from './subject';

/** One page: how the municipality stands now and stood in each report, what moved, what is missing, and by when. */
export function summaryBlocks(subject: Subject): Block[] {
  const { followUp } = subject;
  const latest = followUp.rounds[followUp.rounds.length - 1];
  const heading: Block = { kind: 'heading', level: 1, text: summaryTexts.heading, newPage: true };
  if (!latest) return [heading, plain(reportTexts.noReports(subject.municipality.name))];
  return [
    heading,
    plain(standing(subject, latest)),
    dimensionBars(subject, latest),
    ...(followUp.rounds.length > 1 ? [roundsTable(subject), plain(reportTexts.notComparable)] : []),
    ...movedBlocks(subject),
    ...missingBlocks(subject, latest),
  ];
}

function standing(subject: Subject, latest: FollowedRound): string {
  const { round } = latest;
  const { met, counted, share, blanks } = ownCompliance(subject, latest);
  const report = masculineOrdinal(round.number);
  const lead = summaryTexts.lead(subject.municipality.name, report, formatLongDate(round.cutOff));
  if (share === null) return `${lead} ${reportTexts.complianceNotApplicable}`;
  return `${lead} ${summaryTexts.complies(amount(met), counted, percent(share))} ${reportTexts.blanks(blanks)}`;
}

function dimensionBars({ followUp, municipality }: Subject, latest: FollowedRound): BarChart {
  const row = rowIn(latest, municipality.name);
  const headers = reportTexts.dimensionHeaders;
  return {
    kind: 'bars',
    title: reportTexts.dimensionTable(masculineOrdinal(latest.round.number)),
    headers: [headers.dimension, headers.share, headers.met],
    bars: followUp.catalogue.dimensions.map(({ number, name }) => {
      const compliance = known(dimensionCompliance([row], latest.legend, followUp.catalogue, number));
      return { label: `${number}. ${name}`, share: compliance.share, figures: inWords(compliance) };
    }),
  };
}

function inWords({ met, counted, share, blanks }: Compliance): string {
  return summaryTexts.figures(percent(share), reportTexts.metOf(amount(met), counted), blanks);
}

/** Each report's own figures; legends differ, so that they stand side by side and no more. */
function roundsTable(subject: Subject): TableBlock {
  const { followUp, municipality } = subject;
  const headers = reportTexts.summaryHeaders;
  return {
    kind: 'table',
    title: reportTexts.summaryTable(municipality.name),
    headers: plainHeaders([headers.report, headers.cutOff, headers.met, headers.share, headers.blanks]),
    rows: followUp.rounds.map((followed) => {
      const { met, counted, share, blanks } = ownCompliance(subject, followed);
      return [
        String(followed.round.number),
        formatLongDate(followed.round.cutOff),
        reportTexts.metOf(amount(met), counted),
        percent(share),
        String(blanks),
      ];
    }),
  };
}
