import type { FollowUp } from '../../domain/model/follow-up';
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

/** @returns the pictures that a municipality's report asks for, each fetched once; without any, nothing is asked of anyone */
export function fetchPictures(
  { photos }: FollowUp,
  municipality: string,
  { pictures }: Pick<Services, 'pictures'>,
): ReportPictures {
  const own = photos.filter((photo) => photo.municipality === municipality);
  const sources = Array.from(new Set(own.map(({ image }) => image.trim()))).filter((source) => source !== '');
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

function outcomeOf(file: FetchedFile | NotFetched, carried: number): Outcome {
  if (file.kind === 'not-fetched') return { kind: 'refused', reason: file.reason };
  const facts = readPicture(file.bytes);
  if (facts.kind === 'no-picture') return { kind: 'refused', reason: facts.reason };
  if (carried + file.bytes.length > mostBytes) return { kind: 'refused', reason: 'document-full' };
  return { ...facts, key: file.key };
}
