import type { PictureFacts } from './read-picture';

/** Why a picture is not placed. */
export type PictureRefusal =
  /** What is written is no address, and no id of Drive either. */
  | 'no-source'
  /** The address is within a network or a computer of someone's own. */
  | 'private'
  /** Drive shows the add-on no such file. */
  | 'not-in-drive'
  /** The web page answers that there is no such thing, or that it may not be seen. */
  | 'refused-by-site'
  | 'no-answer'
  | 'quota'
  /** The file is larger than a document is to carry. */
  | 'too-large'
  /** The pictures before it are all that a document can carry. */
  | 'document-full'
  | 'other-kind'
  | 'cut'
  | 'too-many-pixels';

/** A picture that can be placed; its bytes are elsewhere, under its key, which is the same for the same bytes only. */
export interface PlaceablePicture extends PictureFacts {
  readonly key: string;
}

/** What came of each picture that a report asks for, by what its cell says of where it is. */
export type PictureOutcomes = ReadonlyMap<
  string,
  PlaceablePicture | { readonly kind: 'refused'; readonly reason: PictureRefusal }
>;
