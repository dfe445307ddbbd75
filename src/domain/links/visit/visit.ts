import type { WebAddress } from '../address/web-address';
import type { Ending, Hop } from '../facts';
import type { Cookies } from './cookies';

/** A visit of one address under way: where it is, and how it came there. */
export interface Visit {
  /** The address that was asked for. */
  readonly asked: string;
  /** The address that is asked now. */
  readonly at: WebAddress;
  /** Addresses that have answered with a redirect, in order. */
  readonly hops: readonly Hop[];
  /** Addresses asked, each with the cookies that went with it: the same again is a loop. */
  readonly seen: readonly string[];
  readonly cookies: Cookies;
  /** How often the present address has been tried again. */
  readonly tries: number;
  /** Whether what may pass by itself is tried again. */
  readonly isPatient: boolean;
  /** Whether the whole is asked for, and not only its first part: some servers know no ranges. */
  readonly isWhole: boolean;
  /** Whether the certificate is looked at; no longer once it is only to be learnt whether it is to blame. */
  readonly checksCertificate: boolean;
  /** When the present address may be asked, in the milliseconds of the run's own watch. */
  readonly notBefore: number;
}

/** What a visit came to: another request, or its end. */
export type VisitStep = { readonly kind: 'ask'; readonly visit: Visit } | EndedVisit;

/** A visit that has ended. */
export interface EndedVisit {
  readonly kind: 'ended';
  readonly asked: string;
  /** All addresses on the way, the last one too. */
  readonly hops: readonly Hop[];
  readonly end: Ending;
  /** The address at which it ended. */
  readonly at: WebAddress;
  /** Of the document that it ended at; '' where there is none. */
  readonly fingerprint: string;
}

/** @returns a visit that has not asked anything yet */
export function beginVisit(address: WebAddress, isPatient = true): Visit {
  return {
    asked: address.href,
    at: address,
    hops: [],
    seen: [],
    cookies: {},
    tries: 0,
    isPatient,
    isWhole: false,
    checksCertificate: true,
    notBefore: 0,
  };
}

/** @returns the end of a visit, with the last address on the way */
export function endVisit({ asked, hops, at }: Visit, status: number | null, end: Ending, fingerprint = ''): EndedVisit {
  return { kind: 'ended', asked, hops: [...hops, { address: at.href, status }], end, at, fingerprint };
}
