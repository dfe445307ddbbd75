import type { Theme } from '../../domain/model/legend';
import { normalise } from '../../domain/model/same-text';
import type { Settings } from '../../domain/model/follow-up';
import { defaultInstitution, defaultIntroduction } from '../../texts/report';

/** The keys of the tab "Configuración" that a report reads (design.md, contract 1). */
const KEYS = {
  institution: 'Institución',
  acronym: 'Siglas',
  theme: 'Tema',
  notice: 'Aviso de demostración',
  introduction: 'Introducción del informe',
} as const;

/** What the configuration says about every report. */
export interface ReportSettings {
  readonly institution: string;
  readonly acronym: string;
  readonly theme: Theme;
  /** Empty unless the statuses are made up to show the add-on. */
  readonly notice: string;
  /** Paragraphs that present the Model, with the institution's name in place. */
  readonly introduction: readonly string[];
}

/** Reads the configuration; a key that is missing or blank takes the report's default. */
export function reportSettings(settings: Settings): ReportSettings {
  const value = (key: string) => settings.get(key)?.trim() ?? '';
  const institution = value(KEYS.institution) || defaultInstitution.name;
  const acronym = value(KEYS.acronym) || defaultInstitution.acronym;
  const paragraphs = value(KEYS.introduction).split(/\n+/).filter(Boolean);
  const introduction = (paragraphs.length > 0 ? paragraphs : defaultIntroduction).map((text) =>
    text.split('{institución}').join(institution).split('{siglas}').join(acronym),
  );
  const theme = normalise(value(KEYS.theme)) === 'accesible' ? 'accessible' : 'infoem';
  return { institution, acronym, theme, notice: value(KEYS.notice), introduction };
}
