import type { CivilDate } from '../../model/civil-date';
import type { CivilMoment } from '../../model/civil-moment';
import type { LinkVerdict } from '../link-verdict';

/** What the last visit of an address came to. */
export interface LinkCheck {
  readonly verdict: LinkVerdict;
  /** What was seen, in words for people; '' where the verdict says all. */
  readonly detail: string;
  /** What those who cite it do not find in it, in words for people; '' for nothing, or where nobody looked. */
  readonly contents: string;
  /** Where it led; '' where it led nowhere else. */
  readonly leadsTo: string;
  /** null where it gave no answer. */
  readonly status: number | null;
  /** "application/pdf"; '' where none is declared. */
  readonly type: string;
  /** In bytes; null where it is not known. */
  readonly length: number | null;
  /** Of a document that stays as it was unless someone changes it; '' for a page, which is never twice the same. */
  readonly fingerprint: string;
}

/** What is known of one address, from its first visit to its last. */
export interface LinkMemory extends LinkCheck {
  readonly address: string;
  /** When it was last visited. */
  readonly checkedAt: CivilMoment;
  readonly firstSeen: CivilDate;
  /** The last day on which it showed what it should; null for never. */
  readonly lastGood: CivilDate | null;
  /** The first day of the failures that it has shown without a break; null where it shows none. */
  readonly failingSince: CivilDate | null;
  /** The day on which its document was found to be another than the one before; null for never. */
  readonly changedOn: CivilDate | null;
}
