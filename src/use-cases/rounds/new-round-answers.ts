import type { CivilDate } from '../../domain/model/civil-date';

/** What a person decided of a report that begins. */
export interface NewRoundAnswers {
  readonly number: number;
  readonly cutOff: CivilDate;
  /** Report whose legend is copied. */
  readonly legendOf: number;
  /** Report whose statuses are brought; null to begin with blanks. */
  readonly carryFrom: number | null;
}
