import { formatLongDate, type CivilDate } from '../../../domain/model/civil-date';
import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import type { Section } from '../blocks';
import { logoOf } from '../emblems';
import type { Region } from './region';

/** The cover: whose report it is, of how many municipalities, and up to what day. */
export function regionalCover(region: Region, madeOn: CivilDate): Section {
  const { followUp, settings, latest } = region;
  const logo = logoOf(region);
  const cutOff =
    latest === null
      ? regionalTexts.withoutReports
      : reportTexts.lastReport(formatLongDate(latest.followed.round.cutOff));
  return {
    orientation: 'portrait',
    framed: false,
    blocks: [
      {
        kind: 'cover',
        institution: settings.institution,
        overline: regionalTexts.overline,
        title: regionalTexts.title,
        municipality: regionalTexts.municipalities(followUp.municipalities.length),
        // No one municipality's seal is in place here: the institution's logo is.
        sealPlace: regionalTexts.sealPlace,
        ...(logo ? { seal: logo } : {}),
        lines: [reportTexts.modelChapter, cutOff, reportTexts.madeOn(formatLongDate(madeOn))],
      },
    ],
  };
}
