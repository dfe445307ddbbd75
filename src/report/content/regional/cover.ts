import { formatLongDate, type CivilDate } from '../../../domain/model/civil-date';
import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import type { Section } from '../blocks';
import { coverSection } from '../cover';
import { logoOf } from '../emblems';
import type { Region } from './region';

/** The cover: whose report it is, of how many municipalities, and up to what day. */
export function regionalCover(region: Region, madeOn: CivilDate): Section {
  const { followUp, settings, latest } = region;
  const cutOff =
    latest === null
      ? regionalTexts.withoutReports
      : reportTexts.lastReport(formatLongDate(latest.followed.round.cutOff));
  return coverSection(settings, {
    overline: regionalTexts.overline,
    title: regionalTexts.title,
    municipality: regionalTexts.municipalities(followUp.municipalities.length),
    // No one municipality's seal is in place here: the institution's logo is.
    sealPlace: regionalTexts.sealPlace,
    seal: logoOf(region),
    lines: [reportTexts.modelChapter, cutOff, reportTexts.madeOn(formatLongDate(madeOn))],
  });
}
