import type { CivilDate } from './civil-date';

/** One follow-up report: the matrix as it stood at a cut-off date. */
export interface ReportRound {
  readonly number: number;
  readonly cutOff: CivilDate;
  /** Day of the later correction, where there was one. */
  readonly updated: CivilDate | null;
  readonly situation: 'open' | 'closed';
  /** Of what it said when it was closed by the menu; '' where it was not, or where someone took it away. */
  readonly fingerprint: string;
  /** Whether the menu closed it, so that it must have a fingerprint. */
  readonly isSealed: boolean;
}
