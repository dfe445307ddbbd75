import type { Municipality } from '../../domain/model/municipality';
import { reportTexts } from '../../texts/report';
import type { Block, Card } from './blocks';
import { roundsTable } from './rounds-table';
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
    ...(count > 0 ? [roundsTable(followUp)] : []),
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
