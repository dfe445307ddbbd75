import type { FollowUp } from '../../domain/model/follow-up';
import { settings as specs } from '../../domain/model/settings';
import type { PictureOutcomes, PictureRefusal, PlaceablePicture } from '../../domain/pictures/placed-pictures';
import { readPicture } from '../../domain/pictures/read-picture';
import type { FetchedFile, NotFetched } from '../../services/pictures';
import type { Services } from '../../services/services';

/** The pictures of one report: what each is or why it is not placed, and the bytes of those that are. */
export interface ReportPictures {
  readonly outcomes: PictureOutcomes;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

type Outcome = PlaceablePicture | { readonly kind: 'refused'; readonly reason: PictureRefusal };

/** Google takes uploads of 50 MB; what the rest of a document weighs is nothing beside its pictures. */
const mostBytes = 40 * 1024 * 1024;

export const noPictures: ReportPictures = { outcomes: new Map(), bytes: new Map() };

/** @returns the pictures that a municipality's report asks for, logo and seal among them, each fetched once; without any, nothing is asked of anyone */
export function fetchPictures(
  followUp: FollowUp,
  municipality: string,
  { pictures }: Pick<Services, 'pictures'>,
): ReportPictures {
  const sources = sourcesOf(followUp, municipality);
  if (sources.length === 0) return noPictures;
  const outcomes = new Map<string, Outcome>();
  const bytes = new Map<string, Uint8Array>();
  let carried = 0;
  pictures.fetch(sources).forEach((file, at) => {
    const outcome = outcomeOf(file, carried);
    outcomes.set(sources[at] ?? '', outcome);
    if (file.kind !== 'file' || outcome.kind === 'refused' || bytes.has(file.key)) return;
    bytes.set(file.key, file.bytes);
    carried += file.bytes.length;
  });
  return { outcomes, bytes };
}

/** Where its pictures are said to be, each once: logo and seal first, so that a document full of photographs has them. */
function sourcesOf({ photos, municipalities, settings }: FollowUp, name: string): string[] {
  const seal = municipalities.find((municipality) => municipality.name === name)?.seal ?? '';
  const images = photos.filter((photo) => photo.municipality === name).map(({ image }) => image);
  const written = [settings.get(specs.logo.key) ?? '', seal, ...images].map((source) => source.trim());
  return Array.from(new Set(written)).filter((source) => source !== '');
}

function outcomeOf(file: FetchedFile | NotFetched, carried: number): Outcome {
  if (file.kind === 'not-fetched') return { kind: 'refused', reason: file.reason };
  const facts = readPicture(file.bytes);
  if (facts.kind === 'no-picture') return { kind: 'refused', reason: facts.reason };
  if (carried + file.bytes.length > mostBytes) return { kind: 'refused', reason: 'document-full' };
  return { ...facts, key: file.key };
}
