import type { PageFacts } from './page/page-facts';

/** What kept a request from being answered (platform.md §2). */
export type FailureReason =
  /** Its name leads nowhere. */
  | 'name'
  /** Nobody answers at that address, or the connection was dropped. */
  | 'unreachable'
  | 'timeout'
  | 'certificate'
  /** More than a script may receive. */
  | 'too-large'
  /** The service would not send it: it is no address that it takes. */
  | 'refused-address'
  | 'other';

/** One address on the way, and what it answered. */
export interface Hop {
  readonly address: string;
  /** null where it gave no answer. */
  readonly status: number | null;
}

/** Names in lower case; of several values of one name, all. */
export type AnswerHeaders = Readonly<Partial<Record<string, readonly string[]>>>;

/** The last answer of a visit. */
export interface FinalAnswer {
  readonly kind: 'answer';
  /** Where it came from, after all redirects. */
  readonly address: string;
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Of the whole document, in bytes, where it is known: a ranged answer tells it too. */
  readonly length: number | null;
  readonly page: PageFacts;
}

/** How a visit ended. */
export type Ending =
  | FinalAnswer
  | { readonly kind: 'failure'; readonly address: string; readonly reason: Exclude<FailureReason, 'certificate'> }
  /** Its https certificate is not valid. `status`: what it answers to who does not look at that; null where nothing. */
  | { readonly kind: 'certificate'; readonly address: string; readonly status: number | null }
  | { readonly kind: 'redirect-loop'; readonly address: string }
  | { readonly kind: 'too-many-redirects'; readonly address: string }
  /** A redirect to something that is no web address; `status` is the redirect's own. */
  | { readonly kind: 'bad-location'; readonly address: string; readonly location: string }
  /** Opening it ended the whole execution, so it was left alone. */
  | { readonly kind: 'parked'; readonly address: string };

/** What a made-up address beside the final one answers: what this server says of a page that cannot exist. */
export interface SiblingFacts {
  readonly status: number;
  /** Where it ended, after redirects. */
  readonly address: string;
  readonly page: PageFacts;
}

/** Everything that a visit of one address observed; what it means is for the verdict table. */
export interface LinkFacts {
  /** The address that was visited. */
  readonly asked: string;
  /** All addresses on the way in order, the one asked for first; those of a page's own refresh too. */
  readonly hops: readonly Hop[];
  readonly end: Ending;
  /** null where it was not asked for, or gave no answer. */
  readonly sibling: SiblingFacts | null;
}
