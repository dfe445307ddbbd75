import { readDays } from '../../domain/evidence/days';
import { readColour } from '../../domain/model/colour';
import { readSpanishDate } from '../../domain/evidence/spanish-date';
import type { CivilDate } from '../../domain/model/civil-date';
import type { Theme } from '../../domain/model/legend';
import { namedBy, paperNames, typefaceNames, usualLetterhead, type Letterhead } from '../../domain/model/letterhead';
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
  /** Paragraphs of the institution's own conclusion; empty: the add-on's own words. */
  readonly conclusion: readonly string[];
  readonly closing: Closing;
  readonly letterhead: Letterhead;
  /** Address or file of the institution's logo; empty: none. */
  readonly logo: string;
}

/** What goes before a signature. */
export interface Closing {
  /** Paragraphs; empty: a sentence where the document needs one. */
  readonly paragraphs: readonly string[];
  /** The word over the signature; empty: the usual one. */
  readonly word: string;
}

/** Reads the configuration for a municipality's report; a key that is missing or blank takes the report's default. */
export function reportSettings(settings: Settings, municipality: string): ReportSettings {
  const value = ({ key, initial }: SettingSpec) => settings.get(key)?.trim() || initial;
  const names = { municipio: municipality, institución: value(specs.institution), siglas: value(specs.acronym) };
  const lines = (spec: SettingSpec) => linesOf(value(spec)).map((line) => filled(line, names));
  const introduction = lines(specs.introduction);
  const closing = lines(specs.closing);
  const theme = sameText(value(specs.theme), themeNames.accessible) ? 'accessible' : 'infoem';
  const deadline = readSpanishDate(value(specs.deadline));
  return {
    institution: names.institución,
    acronym: names.siglas,
    theme,
    introduction: introduction.length > 0 ? introduction : defaultIntroduction.map((text) => filled(text, names)),
    deadline: deadline.kind === 'date' ? deadline.date : null,
    letterDays: readWholeNumber(value(specs.letterDays), specs.letterDays.holds),
    closedDays: readDays(value(specs.closedDays)).days,
    signer: { name: value(specs.letterSigner), post: value(specs.letterSignerPost) },
    notice: value(specs.demonstrationNotice),
    conclusion: lines(specs.conclusion),
    closing: { paragraphs: closing.slice(0, -1), word: closing[closing.length - 1] ?? '' },
    letterhead: letterheadOf(value),
    logo: value(specs.logo),
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

type Names = Readonly<Record<'municipio' | 'institución' | 'siglas', string>>;

/** The text with each "{name}" in its place: once, so that braces within a name stay as they are. */
function filled(text: string, names: Names): string {
  return text.replace(/\{(municipio|institución|siglas)\}/g, (_, name: keyof Names) => names[name]);
}

/** Values that are none of those allowed keep any report from being made (readSettings): here they need no sentence. */
function letterheadOf(value: (spec: SettingSpec) => string): Letterhead {
  return {
    colour: readColour(value(specs.colour)) ?? usualLetterhead.colour,
    font: namedBy(typefaceNames, value(specs.typeface)) ?? usualLetterhead.font,
    paper: namedBy(paperNames, value(specs.paper)) ?? usualLetterhead.paper,
  };
}
