import type { PictureRefusal } from '../domain/pictures/placed-pictures';

/** A file as it came, which may be no picture at all. */
export interface FetchedFile {
  readonly kind: 'file';
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly key: string;
}

/** Why there is no file. */
export interface NotFetched {
  readonly kind: 'not-fetched';
  readonly reason: PictureRefusal;
}

/** Where pictures are had from: Drive and the web. */
export interface PictureService {
  /**
   * Fetches pictures all at once.
   * @param sources as cells say them; where there are none, nothing is asked of anyone
   * @returns for each source, in order, its file or why there is none
   */
  fetch(sources: readonly string[]): readonly (FetchedFile | NotFetched)[];
}
