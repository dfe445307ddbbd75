import type { CivilDate } from '../../domain/model/civil-date';
import { formatLongDate } from '../../domain/model/civil-date';
import { reportTexts } from '../../texts/report';
import type { Section } from './blocks';
import { coverSection } from './cover';
import { logoOf, sealOf } from './emblems';
import { markedText } from './runs';
import { summaryBlocks } from './summary';
import type { Subject } from './subject';

/** The cover (seed L5-11). */
export function municipalCover(subject: Subject, madeOn: CivilDate): Section {
  const { followUp, municipality, settings } = subject;
  const latest = followUp.rounds[followUp.rounds.length - 1];
  return coverSection(settings, {
    overline: reportTexts.overline,
    title: reportTexts.title,
    municipality: reportTexts.council(municipality.name),
    logo: logoOf(subject),
    seal: sealOf(subject),
    sealPlace: reportTexts.sealPlace,
    lines: [
      ...(latest ? [reportTexts.lastReport(formatLongDate(latest.round.cutOff))] : []),
      reportTexts.madeOn(formatLongDate(madeOn)),
    ],
  });
}

/** The table of contents, the summary and the Model's presentation (seed L17-66). */
export function openingBlocks(subject: Subject): Section['blocks'] {
  return [
    { kind: 'contents', title: reportTexts.contents },
    ...summaryBlocks(subject),
    { kind: 'heading', level: 1, text: reportTexts.modelChapter, newPage: true },
    ...subject.settings.introduction.flatMap(markedText),
  ];
}
