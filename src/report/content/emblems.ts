import { pictureTexts } from '../../texts/pictures';
import { reportTexts } from '../../texts/report';
import type { Emblem, ReportContent } from './blocks';
import type { Subject } from './subject';

/** @returns the municipality's seal, or what stands in its place; undefined where nobody says where it is to be had */
export function sealOf({ municipality, pictures }: Subject): Emblem | undefined {
  const { sealPlace, seal } = reportTexts;
  return emblemOf(municipality.seal, pictures, { placed: seal(municipality.name), missing: sealPlace, cell: 'seal' });
}

/** @returns the institution's logo, or what stands in its place; undefined where it has none */
export function logoOf({ settings, pictures }: Pick<Subject, 'settings' | 'pictures'>): Emblem | undefined {
  const { logo, missingLogo } = reportTexts;
  return emblemOf(settings.logo, pictures, { placed: logo(settings.acronym), missing: missingLogo, cell: 'logo' });
}

function emblemOf(
  written: string,
  pictures: Subject['pictures'],
  words: {
    readonly placed: string;
    readonly missing: string;
    readonly cell: Parameters<typeof pictureTexts.why>[1];
  },
): Emblem | undefined {
  const source = written.trim();
  if (source === '') return undefined;
  const outcome = pictures.get(source);
  if (outcome === undefined) return { kind: 'missing', words: words.missing };
  return outcome.kind === 'refused'
    ? { kind: 'missing', words: `${words.missing}${pictureTexts.why(outcome.reason, words.cell)}` }
    : { kind: 'placed', words: words.placed, picture: outcome };
}

/** @returns what the cover bears of seal and logo; undefined where it bears neither */
export function coverEmblems({ sections }: ReportContent): readonly Emblem[] | undefined {
  const emblems = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'cover' ? [block.logo, block.seal] : []))
    .filter((emblem) => emblem !== undefined);
  return emblems.length === 0 ? undefined : emblems;
}
