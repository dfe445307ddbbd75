import type { FailureReason } from '../../domain/links/facts';
import type { WebRequest } from '../../domain/links/visit/exchange';
import type { WaveFailure } from '../../services/web';

/** How the live service words what kept it from an answer (platform.md §2); the last is what was not found word by word. */
const reasons: readonly (readonly [RegExp, FailureReason])[] = [
  [/\bDNS error\b/i, 'name'],
  [/\bAddress unavailable\b/i, 'unreachable'],
  [/\bTime(?:d )?-?out\b/i, 'timeout'],
  [/\bSSL\b|\bcertificate\b/i, 'certificate'],
  [/\bResponse Size\b/i, 'too-large'],
  [/\bInvalid argument\b|\bURL Length\b|\binvalid value: url\b/i, 'refused-address'],
  [/(?:)/, 'other'],
];

/** The service takes no more; what it says of one request's size or address begins alike. */
const quota =
  /\bService invoked too many times\b|\bLimit exceeded: (?!URLFetch (?:Response Size|URL Length))|\btoo much computer time\b|\bBandwidth quota\b/i;

/** Requests that the service speaks of by their address; several may begin alike, so the longest is meant. */
function namedIn(message: string, requests: readonly WebRequest[]): number | null {
  const named = requests
    .map(({ address }, index) => ({ address, index }))
    .filter(({ address }) => message.includes(address))
    .sort((one, other) => other.address.length - one.address.length);
  return named[0]?.index ?? null;
}

/**
 * @param failure what fetchAll threw
 * @returns why the wave was lost, and which of its requests was to blame where that is told
 * @throws the failure itself where it is no refusal of the network: a bug, or a permission that is missing
 */
export function readFailure(failure: unknown, requests: readonly WebRequest[]): WaveFailure {
  if (!(failure instanceof Error) || failure instanceof TypeError || isPermission(failure.message)) throw failure;
  const { message } = failure;
  if (quota.test(message)) return { kind: 'quota', isDaily: !/in a short time/i.test(message) };
  const reason = reasons.find(([words]) => words.test(message))?.[1] ?? 'other';
  return { kind: 'thrown', reason, culprit: namedIn(message, requests) };
}

function isPermission(message: string): boolean {
  return /\bpermission\b|\bauthoriz/i.test(message);
}
