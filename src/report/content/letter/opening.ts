import { masculineOrdinal } from '../../../domain/evidence/spanish-ordinal';
import { formatLongDate, type CivilDate } from '../../../domain/model/civil-date';
import { letterTexts as texts } from '../../../texts/letter';
import { reportTexts } from '../../../texts/report';
import type { Block, Paragraph } from '../blocks';
import { labelled, plain } from '../runs';
import type { Observed } from './observed';

/** Title, day, to whom it goes, what about, and the report that it goes by. */
export function openingBlocks(observed: Observed, madeOn: CivilDate): Block[] {
  const { officer, post, name } = observed.subject.municipality;
  const lines = [officer || reportTexts.missingOfficer, post, reportTexts.council(name), texts.present];
  return [
    { kind: 'heading', level: 1, text: texts.title, newPage: false },
    dayLine(madeOn),
    { kind: 'addressee', lines: lines.filter((line) => line !== '') },
    labelled(texts.about, [{ text: texts.subject }]),
    plain(leadOf(observed)),
  ];
}

function dayLine(madeOn: CivilDate): Paragraph {
  return { kind: 'paragraph', runs: [{ text: formatLongDate(madeOn) }], aligned: 'right', ofTheDay: true };
}

function leadOf({ subject, latest, tools }: Observed): string {
  const { number, cutOff, updated } = latest.round;
  const council = reportTexts.council(subject.municipality.name);
  const blanks = tools.filter(({ state }) => state === null).length;
  return [
    texts.lead(council, masculineOrdinal(number), formatLongDate(cutOff), updated ? formatLongDate(updated) : ''),
    tools.length === 0 ? texts.noOpenTools : texts.openTools(tools.length, blanks),
  ].join(' ');
}
