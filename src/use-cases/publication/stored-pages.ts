import type { CivilMoment } from '../../domain/model/civil-moment';
import type { PublicationServices, PublicStore } from '../../services/publication';
import type { DriveFailure } from '../../services/services';

/** What is published now. */
export interface PublishedIndex {
  /** Tells the values of this publication from those of others: a visitor never reads a mix of two. */
  readonly generation: string;
  readonly on: CivilMoment;
}

/** Names of the values in the public store. */
export const publicNames = {
  index: 'published',
  secret: 'secret',
  links: (key: string) => `links.${key}`,
  page: (generation: string, key: string, part: number) => `page.${generation}.${key}.${part}`,
  addresses: (generation: string, part: number) => `addresses.${generation}.${part}`,
} as const;

/** A value holds 9 KB (platform.md §1); these texts are ASCII. */
const partLength = 9_000;

/** How a text that the store has no room for says where it is. */
const elsewhere = 'drive:';

/** @returns a text as the values that hold it: the first one tells how many there are */
export function partsOf(text: string, nameOf: (part: number) => string): Record<string, string> {
  const count = Math.max(1, Math.ceil(text.length / partLength));
  const parts = Array.from({ length: count }, (_, at) => text.slice(at * partLength, (at + 1) * partLength));
  return Object.fromEntries(parts.map((part, at) => [nameOf(at), at === 0 ? `${count}:${part}` : part]));
}

/** @returns the text that is held in parts; null where there is none */
export function readParts({ get }: Pick<PublicStore, 'get'>, nameOf: (part: number) => string): string | null {
  const [, count, first] = /^(\d+):(.*)$/s.exec(get(nameOf(0))) ?? [];
  if (count === undefined || first === undefined) return null;
  const rest = Array.from({ length: Number(count) - 1 }, (_, at) => get(nameOf(at + 1)));
  // A publication that ended meanwhile has taken them away.
  return rest.some((part) => part === '') ? null : first + rest.join('');
}

/** @returns what is published now; null where nothing is */
export function publishedIndex({ get }: Pick<PublicStore, 'get'>): PublishedIndex | null {
  const text = get(publicNames.index);
  return text === '' ? null : (JSON.parse(text) as PublishedIndex);
}

/** @returns how a text in Drive is held in the store */
export function heldInDrive(id: string): string {
  return elsewhere + id;
}

/** @returns the file that a held text is in; null where it is in the store itself */
export function fileOf(held: string): string | null {
  return held.startsWith(elsewhere) ? held.slice(elsewhere.length) : null;
}

/** @returns a page's text, wherever it is held; null where that municipality has none; or why Drive did not give it */
export function readPage(
  { store, packing, overflow }: Pick<PublicationServices, 'store' | 'packing' | 'overflow'>,
  { generation }: PublishedIndex,
  key: string,
): string | DriveFailure | null {
  const held = readParts(store, (part) => publicNames.page(generation, key, part));
  if (held === null) return null;
  const id = fileOf(held);
  if (id === null) return packing.unpack(held);
  const read = overflow.read(id);
  return read.kind === 'read' ? packing.unpack(read.text) : read;
}

/** @returns whether a value belongs to another publication than that one */
export function isOfAnother(name: string, generation: string): boolean {
  const [kind, own] = name.split('.');
  return (kind === 'page' || kind === 'addresses') && own !== generation;
}
