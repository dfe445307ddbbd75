import { formatLongDate } from '../../domain/model/civil-date';
import type { FollowUp } from '../../domain/model/follow-up';
import { reportTexts } from '../../texts/report';
import type { TableBlock } from './blocks';
import { plainHeaders } from './plain-headers';

/** The reports, with their days and whether they still take corrections. */
export function roundsTable({ rounds }: FollowUp): TableBlock {
  const { report, cutOff, updated, situation } = reportTexts.roundsHeaders;
  return {
    kind: 'table',
    title: reportTexts.roundsTable,
    headers: plainHeaders([report, cutOff, updated, situation]),
    rows: rounds.map(({ round }) => [
      String(round.number),
      formatLongDate(round.cutOff),
      round.updated ? formatLongDate(round.updated) : reportTexts.none,
      reportTexts.situation[round.situation],
    ]),
  };
}
