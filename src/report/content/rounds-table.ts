import { formatLongDate } from '../../domain/model/civil-date';
import type { FollowUp } from '../../domain/model/follow-up';
import { reportTexts } from '../../texts/report';
import type { TableBlock } from './blocks';

/** The reports, with their days and whether they still take corrections. */
export function roundsTable({ rounds }: FollowUp): TableBlock {
  const headers = reportTexts.roundsHeaders;
  return {
    kind: 'table',
    title: reportTexts.roundsTable,
    headers: [headers.report, headers.cutOff, headers.updated, headers.situation].map((title) => ({
      title,
      columns: [],
    })),
    rows: rounds.map(({ round }) => [
      String(round.number),
      formatLongDate(round.cutOff),
      round.updated ? formatLongDate(round.updated) : reportTexts.none,
      reportTexts.situation[round.situation],
    ]),
  };
}
