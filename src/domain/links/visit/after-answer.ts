import { resolveAddress, type WebAddress } from '../address/web-address';
import type { Ending } from '../facts';
import { isUtf8 } from '../page/charset';
import { readPage } from '../page/read-page';
import { cookieHeader, withCookies, type Cookies } from './cookies';
import { headerOf, type WebAnswer, type WebOutcome } from './exchange';
import { waitBeforeRetry } from './retries';
import { endVisit, type Visit, type VisitStep } from './visit';

/** Redirects followed, as many as a browser's user would bear. */
const mostHops = 10;

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** What a server may answer because it knows no ranges, or does not like ours, and would answer otherwise without. */
const dislikesRange: readonly number[] = [400, 405, 406, 412, 413, 416, 501];

/**
 * @param now the milliseconds of the run's own watch
 * @returns what a visit does with the outcome of the request that it made
 */
export function afterAnswer(visit: Visit, outcome: WebOutcome, now: number): VisitStep {
  if (!visit.checksCertificate) return certificateEnd(visit, outcome);
  if (isRefusedRange(visit, outcome)) return ask({ ...visit, isWhole: true });
  const wait = visit.isPatient ? waitBeforeRetry(outcome, visit.tries) : null;
  if (wait !== null) return ask(triedAgain(visit, outcome, now + wait));
  if (mayBeCertificate(visit, outcome)) return ask({ ...visit, checksCertificate: false });
  return outcome.kind === 'answer' ? afterReply(visit, outcome) : failureEnd(visit, outcome);
}

function ask(visit: Visit): VisitStep {
  return { kind: 'ask', visit };
}

function isRefusedRange({ isWhole }: Visit, outcome: WebOutcome): boolean {
  return !isWhole && outcome.kind === 'answer' && dislikesRange.includes(outcome.status);
}

/** What broke off without a word may have broken off at the range. */
function triedAgain(visit: Visit, outcome: WebOutcome, notBefore: number): Visit {
  const isOdd = outcome.kind === 'failure' && (outcome.reason === 'other' || outcome.reason === 'unreachable');
  return { ...visit, tries: visit.tries + 1, isWhole: visit.isWhole || isOdd, notBefore };
}

/** Google's own words for a bad certificate are not all known: whatever is not understood is worth one look without. */
function mayBeCertificate({ at }: Visit, outcome: WebOutcome): boolean {
  return (
    at.scheme === 'https' &&
    outcome.kind === 'failure' &&
    (outcome.reason === 'certificate' || outcome.reason === 'other')
  );
}

/** It answers to who does not look at its certificate: that was what kept it from answering. */
function certificateEnd(visit: Visit, outcome: WebOutcome): VisitStep {
  const address = visit.at.href;
  if (outcome.kind === 'answer')
    return endVisit(visit, outcome.status, { kind: 'certificate', address, status: outcome.status });
  if (outcome.reason === 'certificate') return endVisit(visit, null, { kind: 'certificate', address, status: null });
  return failureEnd(visit, outcome);
}

function failureEnd(visit: Visit, { reason }: Extract<WebOutcome, { kind: 'failure' }>): VisitStep {
  const address = visit.at.href;
  if (reason === 'certificate') return endVisit(visit, null, { kind: 'certificate', address, status: null });
  return endVisit(visit, null, { kind: 'failure', address, reason });
}

function afterReply(visit: Visit, answer: WebAnswer): VisitStep {
  const location = headerOf(answer.headers, 'location');
  if (redirects.includes(answer.status) && location !== '') return follow(visit, answer, location);
  const { status, headers, length } = answer;
  const page = readPage(answer.body ?? { contentType: '', bytes: '', text: '', isWhole: true });
  if (page.refresh !== null && status < 400 && isElsewhere(page.refresh, visit))
    return follow(visit, answer, page.refresh);
  const end: Ending = { kind: 'answer', address: visit.at.href, status, headers, length, page };
  return endVisit(visit, status, end, answer.fingerprint);
}

/** A page that renews itself is where the visit ends. */
function isElsewhere(refresh: string, { at }: Visit): boolean {
  const next = resolveAddress(refresh, at.href);
  return next !== null && isWeb(next) && next.href !== at.href;
}

function isWeb({ scheme }: WebAddress): boolean {
  return scheme === 'http' || scheme === 'https';
}

function follow(visit: Visit, { status, headers }: WebAnswer, location: string): VisitStep {
  const address = visit.at.href;
  const next = withFragmentOf(resolveAddress(asAddress(location), address), visit.at);
  if (next === null || !isWeb(next)) return endVisit(visit, status, { kind: 'bad-location', address, location });
  const cookies = withCookies(visit.cookies, visit.at.host, headers['set-cookie'] ?? []);
  const seen = [...visit.seen, placeOf(visit.at, visit.cookies)];
  if (seen.includes(placeOf(next, cookies))) return endVisit(visit, status, { kind: 'redirect-loop', address });
  if (visit.hops.length >= mostHops) return endVisit(visit, status, { kind: 'too-many-redirects', address });
  const hops = [...visit.hops, { address, status }];
  return ask({ ...visit, at: next, hops, seen, cookies, tries: 0, isWhole: false, notBefore: 0 });
}

/** A header's bytes come as a character each: accents in UTF-8 are told by their bytes, and any other are what they seem. */
function asAddress(location: string): string {
  if (!/^[\0-\xff]*$/.test(location) || !isUtf8(location)) return location;
  return location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A redirect that names no fragment keeps the one that was asked for (RFC 9110 §10.2.2). */
function withFragmentOf(next: WebAddress | null, { fragment }: WebAddress): WebAddress | null {
  return next === null || next.fragment !== '' || fragment === '' ? next : resolveAddress(fragment, next.href);
}

/** The same address with another cookie is another request: sites that try whether cookies are kept redirect to themselves. */
function placeOf({ href, host }: WebAddress, cookies: Cookies): string {
  return `${href} ${cookieHeader(cookies, host)}`;
}
