import type { DriveFailure } from '../services/services';

/** Why Drive refuses, by what it says; the first that fits counts. Words of the API (developers.google.com/drive/api/guides/handle-errors). */
const reasons: readonly (readonly [DriveFailure['reason'], RegExp])[] = [
  ['not-enabled', /has not been used in project|it is disabled|accessNotConfigured/i],
  ['no-space', /storage ?quota/i],
  ['too-many', /rate ?limit|quota|too many times|limit exceeded/i],
  ['no-permission', /permission|permiso|insufficient|forbidden|authoriz|autoriz|not granted/i],
  ['folder-lost', /not found/i],
];

/** A service's own error, in the live service's two manners; a bug of the add-on's has another name. */
const serviceError = /^(?:GoogleJsonResponse)?Exception\b/;

/** @returns the failure that Drive told by throwing; null where what was thrown is no answer of Drive's */
function driveFailure(thrown: unknown): DriveFailure | null {
  const detail = String(thrown);
  if (!serviceError.test(detail)) return null;
  const [reason] = reasons.find(([, words]) => words.test(detail)) ?? (['unavailable'] as const);
  return { kind: 'drive-failure', reason, detail };
}

/**
 * Asks something of Drive, whose refusals are to be expected: folders are unshared, quotas end, networks fail.
 * @returns its answer or why there is none
 * @throws what is no answer of Drive's
 */
export function askDrive<Answer>(question: (drive: NonNullable<typeof Drive>) => Answer): Answer | DriveFailure {
  if (typeof Drive === 'undefined') {
    return { kind: 'drive-failure', reason: 'not-enabled', detail: 'Drive is not among the advanced services' };
  }
  try {
    return question(Drive);
  } catch (thrown) {
    const failure = driveFailure(thrown);
    if (failure === null) throw thrown;
    return failure;
  }
}
