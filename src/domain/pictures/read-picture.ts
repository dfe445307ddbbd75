import { readGif } from './read-gif';
import { readJpeg } from './read-jpeg';
import { readPng } from './read-png';

/** The kinds of picture that every program that opens a document draws. */
export type PictureKind = 'png' | 'jpg' | 'gif';

/** What a picture is, by its own bytes; sides in pixels. */
export interface PictureFacts {
  readonly kind: PictureKind;
  readonly width: number;
  readonly height: number;
}

/** Why bytes cannot be placed as a picture. */
export interface NoPicture {
  readonly kind: 'no-picture';
  readonly reason:
    /** Nothing that begins as a PNG, a JPEG or a GIF does. */
    | 'other-kind'
    /** It begins as one, and ends before it is whole or does not say how large it is. */
    | 'cut'
    /** More pixels than Google Docs takes. */
    | 'too-many-pixels';
}

/** Google Docs takes no picture of more pixels (developers.google.com/docs/api, InsertInlineImageRequest). */
const MOST_PIXELS = 25_000_000;

/** Each kind by its first bytes, with what reads the rest of it: null where it is cut. */
const readers: readonly {
  readonly kind: PictureKind;
  readonly signature: readonly number[];
  readonly read: (bytes: Uint8Array) => Sides | null;
}[] = [
  { kind: 'png', signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], read: readPng },
  { kind: 'jpg', signature: [0xff, 0xd8, 0xff], read: readJpeg },
  { kind: 'gif', signature: [0x47, 0x49, 0x46, 0x38], read: readGif },
];

interface Sides {
  readonly width: number;
  readonly height: number;
}

/**
 * @param bytes of a file, whatever its name or its server say of it
 * @returns kind and sides of the picture; or why it is none, which is an expected outcome: no bytes make this throw
 */
export function readPicture(bytes: Uint8Array): PictureFacts | NoPicture {
  const reader = readers.find(({ signature }) => signature.every((byte, at) => bytes[at] === byte));
  if (!reader) return { kind: 'no-picture', reason: 'other-kind' };
  const sides = reader.read(bytes);
  if (sides === null || sides.width === 0 || sides.height === 0) return { kind: 'no-picture', reason: 'cut' };
  const isTooLarge = sides.width * sides.height > MOST_PIXELS;
  return isTooLarge ? { kind: 'no-picture', reason: 'too-many-pixels' } : { kind: reader.kind, ...sides };
}
