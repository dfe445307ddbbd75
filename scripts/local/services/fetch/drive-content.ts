import type { FetchOutcome, FetchRequest } from '../../runtime/bridge';
import { isGoogleType } from '../blob/content-types';
import { toBase64 } from '../blob/bytes';
import { visibleDrive } from '../drive/scopes';
import type { Host } from '../host';
import { localToken } from '../script/local-token';

/** A file's content, by the address of Drive's API (developers.google.com/drive/api/guides/manage-downloads). */
const contentAddress = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([\w-]+)\?(?:[^#]*&)?alt=media(?:[&#]|$)/;

/**
 * Answers requests for the content of a file of the run's Drive, which is not on the network.
 * @returns the answer; null where the request is for something else
 */
export function driveContent(host: Host, { url, method, headers }: FetchRequest): FetchOutcome | null {
  const id = contentAddress.exec(url)?.[1];
  if (id === undefined || method !== 'GET') return null;
  const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  if (given !== `Bearer ${localToken}`) return refusal(401, 'authError', 'Invalid Credentials');
  const store = visibleDrive(host);
  const entry = store.find(id);
  if (entry === null) return refusal(404, 'notFound', `File not found: ${id}.`);
  if (isGoogleType(entry.mimeType) || entry.path === '')
    return refusal(403, 'fileNotDownloadable', 'Only files with binary content can be downloaded.');
  const bodyBase64 = toBase64(store.read(entry).bytes);
  return { kind: 'answer', status: 200, headers: { 'Content-Type': entry.mimeType }, bodyBase64 };
}

function refusal(code: number, reason: string, message: string): FetchOutcome {
  const body = JSON.stringify({ error: { code, message, errors: [{ domain: 'global', reason, message }] } });
  const bytes = Array.from(body, (character) => character.charCodeAt(0));
  const headers = { 'Content-Type': 'application/json; charset=UTF-8' };
  return { kind: 'answer', status: code, headers, bodyBase64: toBase64(Uint8Array.from(bytes)) };
}
