import type { DriveEntry } from '../../../runtime/run-state';
import { mimeTypes } from '../../blob/content-types';
import { DriveProblem } from '../store/problem';

type Order = (left: DriveEntry, right: DriveEntry) => number;

/** Accents and digits as a person would sort them. */
const names = new Intl.Collator('es', { numeric: false });
const naturalNames = new Intl.Collator('es', { numeric: true });

const byModification: Order = (left, right) => compareText(left.modifiedTime, right.modifiedTime);

const orders: Readonly<Record<string, Order | undefined>> = {
  name: (left, right) => names.compare(left.name, right.name),
  name_natural: (left, right) => naturalNames.compare(left.name, right.name),
  createdTime: (left, right) => compareText(left.createdTime, right.createdTime),
  modifiedTime: byModification,
  modifiedByMeTime: byModification,
  recency: byModification,
  folder: (left, right) => Number(right.mimeType === mimeTypes.FOLDER) - Number(left.mimeType === mimeTypes.FOLDER),
  starred: (left, right) => Number(right.starred === true) - Number(left.starred === true),
};

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/**
 * @param entries in any order
 * @param orderBy such as "folder,name desc"; '' for the latest changed first
 * @returns them sorted; throws "Invalid Value" for a key that is none
 */
export function ordered(entries: readonly DriveEntry[], orderBy: string): DriveEntry[] {
  const keys = (orderBy === '' ? 'modifiedTime desc' : orderBy).split(',').map(orderOf);
  return [...entries].sort((left, right) => {
    for (const order of keys) {
      const difference = order(left, right);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function orderOf(key: string): Order {
  const [name = '', direction] = key.trim().split(/\s+/);
  const order = orders[name];
  if (order === undefined || (direction !== undefined && !/^(asc|desc)$/.test(direction)))
    throw new DriveProblem(400, 'invalid', 'Invalid Value');
  return direction === 'desc' ? (left, right) => order(right, left) : order;
}

/** A page of a listing and what asks for the next. */
export interface Page {
  readonly entries: readonly DriveEntry[];
  readonly nextPageToken: string | undefined;
}

const tokenStart = '~!!~';

/**
 * @param entries the whole listing
 * @param pageSize how many for a page, 1…1000; 100 by default
 * @param pageToken of the page before
 */
export function pageOf(entries: readonly DriveEntry[], pageSize: unknown, pageToken: unknown): Page {
  const size = pageSize === undefined ? 100 : Number(pageSize);
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw new DriveProblem(
      400,
      'invalidParameter',
      `Invalid value '${size}'. Values must be within the range: [1, 1000]`,
    );
  const start = pageToken === undefined || pageToken === null ? 0 : placeOf(pageToken);
  const next = start + size;
  const nextPageToken = next < entries.length ? `${tokenStart}${next}` : undefined;
  return { entries: entries.slice(start, next), nextPageToken };
}

function placeOf(token: unknown): number {
  const place =
    typeof token === 'string' && token.startsWith(tokenStart) ? Number(token.slice(tokenStart.length)) : NaN;
  if (!Number.isInteger(place)) throw new DriveProblem(400, 'invalid', 'Invalid Value');
  return place;
}
