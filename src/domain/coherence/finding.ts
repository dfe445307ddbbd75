import type { SessionKind } from '../evidence/council-session';
import type { LinkVerdict } from '../links/link-verdict';
import type { AddressFault } from '../links/misspelt-address';
import type { CivilDate } from '../model/civil-date';
import type { Gravity } from '../model/gravity';
import type { CoherenceFacts } from './facts';

/** Columns of the evidence that a finding may be about. */
export type EvidenceColumn = 'description' | 'session' | 'actDate' | 'gazetteDate' | 'annex' | 'link' | 'detail';

/** Where a finding is, in the terms of what was read; the workbook knows which cell that is. */
export type Subject =
  | { readonly kind: 'status'; readonly report: number; readonly municipality: string; readonly toolCode: string }
  | { readonly kind: 'evidence'; readonly row: number; readonly column: EvidenceColumn }
  | { readonly kind: 'advance'; readonly row: number }
  | { readonly kind: 'annex'; readonly tab: string; readonly row: number; readonly header: string }
  | { readonly kind: 'tool'; readonly toolCode: string }
  | { readonly kind: 'round'; readonly number: number };

/** A session as a sentence names it: by the number and year of its minutes. */
export interface SessionName {
  readonly number: number;
  readonly year: number;
  readonly kind: SessionKind;
}

/** A session with a day on which it is said to have been held. */
export interface DatedSession extends SessionName {
  readonly date: CivilDate;
}

/**
 * What each rule finds: the facts that its sentence needs. None depends on where a row stands, because a finding is
 * known again by what it says (docs/decisions/0008).
 */
export interface FindingFacts {
  'closed-report-changed': { readonly report: number };
  'fulfilled-without-evidence': { readonly report: number; readonly state: string };
  'fulfilled-without-advance': { readonly report: number; readonly state: string };
  'fulfilled-but-denied': { readonly report: number; readonly state: string; readonly words: string };
  'evidence-without-fulfilment': { readonly report: number; readonly state: string | null };
  'approval-after-gazette': {
    readonly evidence: string;
    readonly actDate: CivilDate;
    readonly gazetteDate: CivilDate;
  };
  'after-cut-off': {
    readonly evidence: string;
    readonly actDate: CivilDate | null;
    readonly gazetteDate: CivilDate | null;
    readonly report: number;
    readonly cutOff: CivilDate;
  };
  'file-older-than-act': {
    readonly stamp: string;
    readonly fileDate: CivilDate;
    readonly actDate: CivilDate;
    /** The session that tells the act's day, where the evidence itself does not. */
    readonly session: SessionName | null;
  };
  'ordinal-unlike-number': { readonly cited: string; readonly ordinal: number; readonly number: number };
  'session-year-unlike-act': { readonly cited: string; readonly year: number; readonly actDate: CivilDate };
  'sessions-out-of-order': { readonly earlier: DatedSession; readonly later: DatedSession };
  'session-on-two-days': {
    readonly session: SessionName;
    /** In order; each with the tools that say so. */
    readonly days: readonly { readonly date: CivilDate; readonly toolCodes: readonly string[] }[];
  };
  /** `found` is a link's host, or a whole mail address. */
  'foreign-domain': { readonly found: string; readonly kind: 'link' | 'mail'; readonly own: string };
  /** `found` as it stands. */
  'misspelt-address': { readonly found: string; readonly fault: AddressFault };
  'dead-link': { readonly address: string; readonly verdict: LinkVerdict };
  /** `words`: what it does not mention, as the check of the links told it. */
  'unmentioned-in-link': { readonly address: string; readonly words: string };
  'unlisted-annex': { readonly annex: string };
  'future-already-done': { readonly words: string; readonly date: CivilDate; readonly toolCodes: readonly string[] };
  'misspelt-acronym': { readonly found: string; readonly meant: string };
  'year-without-phrase': { readonly year: number; readonly report: number };
  'closed-project-unfinished': { readonly closed: string; readonly percent: number };
  'other-term-address': { readonly address: string; readonly words: string; readonly period: string };
  'pasted-means': { readonly from: readonly string[] };
}

/** A rule's name in the code. */
export type RuleId = keyof FindingFacts;

/** Something that one rule found. */
export interface FindingOf<Rule extends RuleId> {
  readonly rule: Rule;
  /** Whose it is; '' where it is everyone's. */
  readonly municipality: string;
  /** What tool it is about; '' where it is about none in particular. */
  readonly toolCode: string;
  readonly subject: Subject;
  readonly facts: FindingFacts[Rule];
}

/** Something that does not fit together. */
export type Finding = { readonly [Rule in RuleId]: FindingOf<Rule> }[RuleId];

/** One thing that is reviewed. */
export interface CoherenceRule<Rule extends RuleId> {
  readonly id: Rule;
  readonly gravity: Gravity;
  /** Whether what it finds follows from the states, which may be invented: the demonstration notice goes with it. */
  readonly judgesStates?: true;
  /**
   * Whether what it finds depends on which report is the latest, which its sentence names: once another report begins,
   * what is no longer found was not solved.
   */
  readonly judgesLatestReport?: true;
  readonly find: (facts: CoherenceFacts) => FindingOf<Rule>[];
}
