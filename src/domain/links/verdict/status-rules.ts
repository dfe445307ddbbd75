import { rule } from './rule';

const notThere: readonly number[] = [404, 410];
const kept: readonly number[] = [403, 429, 451, 999];
const unheard: readonly number[] = [408, 425];

/** What the status alone says. When in doubt a link is for a person to look at, and never dead. */
export const statusRules = [
  rule('not-found', 'not-found', ({ answer }) => notThere.includes(answer.status)),
  rule('refused', 'blocked', ({ answer }) => kept.includes(answer.status)),
  rule('request-timeout', 'no-answer', ({ answer }) => unheard.includes(answer.status)),
  rule('server-error', 'server-error', ({ answer }) => answer.status >= 500 && answer.status < 600),
  rule('redirect-nowhere', 'server-error', ({ answer }) => answer.status >= 300 && answer.status < 400),
  rule('odd-status', 'blocked', ({ answer }) => answer.status < 200 || answer.status >= 400),
] as const;
