import { createHash } from 'node:crypto';
import { packBook, unpackBook } from '../../model/book-text';
import type { BookModel } from '../../model/book';
import type { HostState } from '../../runtime/run-state';

/**
 * The book as it is, which no .xlsx holds whole, and the state of the local host. Where the .xlsx is
 * still the one it was written with, the book is read from here alone.
 */
export interface Sidecar {
  /** SHA-256 of the .xlsx it was written with, hexadecimal. */
  readonly fingerprint: string;
  /** Names of the tabs in the file, in order: some had to be others there. */
  readonly tabs: readonly string[];
  readonly state: HostState;
  readonly book: BookModel;
}

/** The first line of the file; the book is the second. */
interface Heading extends Omit<Sidecar, 'book'> {
  readonly version: 2;
  /** SHA-256 of the line with the book. */
  readonly bookFingerprint: string;
}

/** @returns where the sidecar of a workbook file is: beside it */
export function sidecarPath(bookPath: string): string {
  return `${bookPath}.local.json`;
}

/** @returns what tells one version of a file from another: SHA-256, hexadecimal */
export function fingerprintOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @returns the sidecar as its file holds it: two lines of JSON */
export function sidecarText({ book, ...known }: Sidecar): string {
  const line = packBook(book);
  const heading: Heading = { version: 2, ...known, bookFingerprint: fingerprintOf(line) };
  return `${JSON.stringify(heading)}\n${line}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isHeading(value: unknown): value is Heading {
  if (!isRecord(value) || value['version'] !== 2 || typeof value['fingerprint'] !== 'string') return false;
  return Array.isArray(value['tabs']) && isRecord(value['state']) && typeof value['bookFingerprint'] === 'string';
}

/**
 * @param text of a sidecar file
 * @returns its content, or null where it is damaged or another program's
 */
export function parseSidecar(text: string): Sidecar | null {
  const [first = '', line = ''] = text.split('\n');
  try {
    const heading: unknown = JSON.parse(first);
    if (!isHeading(heading) || heading.bookFingerprint !== fingerprintOf(line)) return null;
    const { fingerprint, tabs, state } = heading;
    return { fingerprint, tabs, state, book: unpackBook(line) };
  } catch {
    return null;
  }
}
