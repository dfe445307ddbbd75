import type { BodyPart } from '../../domain/links/page/page-facts';
import { sha256 } from '../sha-256';

/** Bytes of a document that its fingerprint is made of, less than is ever asked for: so it is the same with ranges and without. */
const known = 32 * 1024;

/** @returns the SHA-256 in hexadecimal of a document's type, its length and its first part */
export function fingerprintOf({ contentType, bytes }: BodyPart, length: number | null): string {
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  return sha256(`${type}\n${length ?? ''}\n${bytes.slice(0, known)}`);
}
