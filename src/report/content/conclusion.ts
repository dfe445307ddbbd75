import { formatLongDate } from '../../domain/model/civil-date';
import { dimensionCompliance } from '../../domain/model/compliance';
import type { Compliance } from '../../domain/model/compliance';
import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import type { FollowedRound } from '../../domain/model/follow-up';
import { reportTexts } from '../../texts/report';
import type { Block, TableBlock } from './blocks';
import { amount, percent } from './numbers';
import { plain } from './runs';
import type { Subject } from './subject';
import { known, ownCompliance, rowIn } from './subject';

/** How the municipality stands, report by report and dimension by dimension, and the closing words (seed L179). */
export function conclusionBlocks(subject: Subject): Block[] {
  const { followUp, municipality } = subject;
  const latest = followUp.rounds[followUp.rounds.length - 1];
  const sentence = hasProgress(subject) ? reportTexts.conclusion : reportTexts.conclusionWithoutProgress;
  return [
    { kind: 'heading', level: 3, text: reportTexts.conclusionHeading, newPage: false },
    ...(latest ? [summaryTable(subject), dimensionTable(subject, latest)] : []),
    ...(followUp.rounds.length > 1 ? [plain(reportTexts.notComparable)] : []),
    plain(sentence(municipality.name)),
  ];
}

/** The seed's conclusion speaks of an advance: it is printed only where the latest report has something fulfilled. */
function hasProgress(subject: Subject): boolean {
  const latest = subject.followUp.rounds[subject.followUp.rounds.length - 1];
  return latest !== undefined && ownCompliance(subject, latest).met > 0;
}

function summaryTable(subject: Subject): TableBlock {
  const { followUp, municipality } = subject;
  const headers = reportTexts.summaryHeaders;
  return {
    kind: 'table',
    title: reportTexts.summaryTable(municipality.name),
    headers: headersOf([headers.report, headers.cutOff, headers.met, headers.share, headers.blanks]),
    rows: followUp.rounds.map((followed) => [
      String(followed.round.number),
      formatLongDate(followed.round.cutOff),
      ...figures(ownCompliance(subject, followed)),
    ]),
  };
}

function dimensionTable({ followUp, municipality }: Subject, latest: FollowedRound): TableBlock {
  const headers = reportTexts.dimensionHeaders;
  const row = rowIn(latest, municipality.name);
  return {
    kind: 'table',
    title: reportTexts.dimensionTable(masculineOrdinal(latest.round.number)),
    headers: headersOf([headers.dimension, headers.met, headers.share, headers.blanks]),
    rows: followUp.catalogue.dimensions.map(({ number, name }) => [
      `${number}. ${name}`,
      ...figures(known(dimensionCompliance([row], latest.legend, followUp.catalogue, number))),
    ]),
  };
}

function headersOf(titles: readonly string[]): TableBlock['headers'] {
  return titles.map((title) => ({ title, columns: [] }));
}

function figures({ met, counted, share, blanks }: Compliance): string[] {
  return [reportTexts.metOf(amount(met), counted), percent(share), String(blanks)];
}
