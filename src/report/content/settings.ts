import { readDays } from '../../domain/evidence/days';
import { readSpanishDate } from '../../domain/evidence/spanish-date';
import type { CivilDate } from '../../domain/model/civil-date';
import type { Theme } from '../../domain/model/legend';
import { sameText } from '../../domain/model/same-text';
import { settings as specs, themeNames, type SettingSpec } from '../../domain/model/settings';
import type { Settings } from '../../domain/model/follow-up';
import { readWholeNumber } from '../../domain/model/whole-number';
import { defaultIntroduction } from '../../texts/report';

/** What the configuration says about every report. */
export interface ReportSettings {
  readonly institution: string;
  readonly acronym: string;
  readonly theme: Theme;
  /** Until when what is missing can be completed; null: no day is set. */
  readonly deadline: CivilDate | null;
  /** How many working days a letter gives; null: what the configuration says is no such number. */
  readonly letterDays: number | null;
  /** Days on which the institution does not work. */
  readonly closedDays: ReadonlySet<CivilDate>;
  /** Who signs the institution's letters; empty where it is not said. */
  readonly signer: { readonly name: string; readonly post: string };
  /** Empty unless the statuses are made up to show the add-on. */
  readonly notice: string;
  /** Paragraphs that present the Model, with the institution's name in place. */
  readonly introduction: readonly string[];
}

/** Reads the configuration; a key that is missing or blank takes the report's default. */
export function reportSettings(settings: Settings): ReportSettings {
  const value = ({ key, initial }: SettingSpec) => settings.get(key)?.trim() || initial;
  const institution = value(specs.institution);
  const acronym = value(specs.acronym);
  const paragraphs = value(specs.introduction).split(/\n+/).filter(Boolean);
  const introduction = (paragraphs.length > 0 ? paragraphs : defaultIntroduction).map((text) =>
    text.split('{institución}').join(institution).split('{siglas}').join(acronym),
  );
  const theme = sameText(value(specs.theme), themeNames.accessible) ? 'accessible' : 'infoem';
  const deadline = readSpanishDate(value(specs.deadline));
  return {
    institution,
    acronym,
    theme,
    introduction,
    deadline: deadline.kind === 'date' ? deadline.date : null,
    letterDays: readWholeNumber(value(specs.letterDays), specs.letterDays.holds),
    closedDays: readDays(value(specs.closedDays)).days,
    signer: { name: value(specs.letterSigner), post: value(specs.letterSignerPost) },
    notice: value(specs.demonstrationNotice),
  };
}
