import { pictureSource, type PictureSource } from '../domain/pictures/picture-source';
import type { FetchedFile, NotFetched, PictureService } from '../services/pictures';
import { hexadecimal } from './sha-256';
import { readFailure } from './web/failure';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Reachable = Extract<PictureSource, { readonly kind: 'drive' | 'web' }>;
type Outcome = FetchedFile | NotFetched;

/** A request of the wave, and the kind of place it goes to, which is what its answer means. */
interface Asked {
  readonly kind: Reachable['kind'];
  readonly request: GoogleAppsScript.URL_Fetch.URLFetchRequest & { readonly timeoutSeconds: number };
}

/** Of one picture; a document of many is still taken by Google Docs. */
const mostBytes = 5 * 1024 * 1024;

/** The live service may not heed it (platform.md §2, contested). */
const timeoutSeconds = 20;

/** One address that throws loses the wave, so the wave goes again without it; each time may cost a minute. */
const mostWaves = 3;

/**
 * The advanced service gives the content of a file as text, which spoils a picture; so the same API is asked by its
 * address, as the same person and within the same scope. The token goes to this address alone, redirects or not.
 */
function driveRequest(id: string): Asked {
  const address = `https://www.googleapis.com/drive/v3/files/${id}?alt=media&supportsAllDrives=true`;
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  return { kind: 'drive', request: { ...common(address), headers, followRedirects: false } };
}

function common(url: string): Asked['request'] {
  return { url, method: 'get', muteHttpExceptions: true, timeoutSeconds };
}

function askedOf(source: Reachable): Asked {
  return source.kind === 'drive' ? driveRequest(source.id) : { kind: 'web', request: common(source.address) };
}

/** @returns for each request, in order, what came of it */
function askAll(asked: readonly Asked[], waves = mostWaves): Outcome[] {
  try {
    const responses = UrlFetchApp.fetchAll(asked.map(({ request }) => request));
    return responses.map((response, at) => outcomeOf(response, asked[at]?.kind ?? 'web'));
  } catch (thrown) {
    return afterFailure(thrown, asked, waves);
  }
}

/** All but the request that lost the wave are asked again, as often as time allows. */
function afterFailure(thrown: unknown, asked: readonly Asked[], waves: number): Outcome[] {
  const failure = readFailure(
    thrown,
    asked.map(({ request }) => ({ address: request.url, headers: {}, checksCertificate: true })),
  );
  if (failure.kind === 'quota') return asked.map(() => notFetched('quota'));
  const { culprit } = failure;
  if (culprit === null || waves <= 1) return asked.map(() => notFetched('no-answer'));
  const reason = failure.reason === 'too-large' ? 'too-large' : 'no-answer';
  const others = asked.filter((_, at) => at !== culprit);
  const found = others.length === 0 ? [] : askAll(others, waves - 1);
  return [...found.slice(0, culprit), notFetched(reason), ...found.slice(culprit)];
}

function outcomeOf(response: Response, kind: Reachable['kind']): Outcome {
  if (response.getResponseCode() !== 200) return notFetched(kind === 'drive' ? 'not-in-drive' : 'refused-by-site');
  const signed = response.getContent();
  if (signed.length > mostBytes) return notFetched('too-large');
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, signed);
  return { kind: 'file', bytes: Uint8Array.from(signed), key: hexadecimal(digest) };
}

function notFetched(reason: NotFetched['reason']): NotFetched {
  return { kind: 'not-fetched', reason };
}

function isReachable(source: PictureSource): source is Reachable {
  return source.kind === 'drive' || source.kind === 'web';
}

function fetchPictures(written: readonly string[]): Outcome[] {
  const sources = written.map(pictureSource);
  const reachable = sources.filter(isReachable);
  const outcomes = reachable.length === 0 ? [] : askAll(reachable.map(askedOf));
  const found = new Map(reachable.map((source, at) => [source, outcomes[at]]));
  return sources.map((source) =>
    isReachable(source) ? (found.get(source) ?? notFetched('no-answer')) : notFetched(source.kind),
  );
}

/** Pictures of Drive, as drive.file shows them, and of the web, in one call. */
export const pictureService: PictureService = { fetch: fetchPictures };
