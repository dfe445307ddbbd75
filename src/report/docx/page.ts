import type { Look } from './look';

/** The bytes of pictures, by the key that the content gives them. */
export type PictureBytes = ReadonlyMap<string, Uint8Array>;

/** What the parts of a document are made for. */
export interface Page {
  /** Room for text between the side margins, in twips. */
  readonly width: number;
  readonly look: Look;
  readonly pictures: PictureBytes;
}
