import { formatLongDate } from '../../domain/model/civil-date';
import type { Municipality } from '../../domain/model/municipality';
import { reportTexts } from '../../texts/report';
import type { Block, Card, TableBlock } from './blocks';
import { plain } from './runs';
import type { Subject } from './subject';

/** The municipality, who answers for it, and the reports it has had (seed L74-76). */
export function municipalityChapter(subject: Subject): Block[] {
  const { followUp, municipality, settings } = subject;
  const count = followUp.rounds.length;
  const sentence =
    count === 0
      ? reportTexts.noReports(municipality.name)
      : reportTexts.howManyReports(municipality.name, count, settings.acronym);
  return [
    { kind: 'heading', level: 1, text: reportTexts.council(municipality.name), newPage: true },
    plain(sentence),
    municipalityCard(municipality),
    ...(count > 0 ? [roundsTable(subject)] : []),
  ];
}

function municipalityCard(municipality: Municipality): Card {
  const labels = reportTexts.municipalityFields;
  const fields = [
    { label: labels.key, value: municipality.inegiKey },
    { label: labels.period, value: municipality.period },
    { label: labels.address, value: municipality.address },
    { label: labels.phone, value: municipality.phone },
    { label: labels.email, value: municipality.email },
    { label: labels.officer, value: municipality.officer },
    { label: labels.post, value: municipality.post },
  ];
  return {
    kind: 'card',
    title: reportTexts.municipalityCard,
    fields: fields.map(({ label, value }) => ({ label, value: value || reportTexts.noRecord })),
  };
}

function roundsTable({ followUp }: Subject): TableBlock {
  const headers = reportTexts.roundsHeaders;
  return {
    kind: 'table',
    title: reportTexts.roundsTable,
    headers: [headers.report, headers.cutOff, headers.updated, headers.situation].map((title) => ({
      title,
      columns: [],
    })),
    rows: followUp.rounds.map(({ round }) => [
      String(round.number),
      formatLongDate(round.cutOff),
      round.updated ? formatLongDate(round.updated) : reportTexts.none,
      reportTexts.situation[round.situation],
    ]),
  };
}
