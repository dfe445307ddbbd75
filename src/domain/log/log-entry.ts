import type { CivilMoment } from '../model/civil-moment';

/**
 * How a change came into the log:
 * 'edit', as it was typed; 'refused', typed and put back; 'carried', brought from an earlier report and not yet
 * confirmed; 'confirmed', by a person; 'action', by an item of the menu; 'reconciled', found afterwards, because no
 * edit event told of it.
 */
export type LogOrigin = 'edit' | 'refused' | 'carried' | 'confirmed' | 'action' | 'reconciled';

/** What became of one thing that is followed: texts as they stand in the sheet, '' for nothing. */
export type Change =
  | {
      readonly datum: 'status';
      readonly report: number;
      readonly municipality: string;
      readonly toolCode: string;
      readonly before: string;
      readonly after: string;
    }
  /** One row of evidence of a municipality and tool, by what it says. */
  | {
      readonly datum: 'evidence';
      readonly municipality: string;
      readonly toolCode: string;
      readonly before: string;
      readonly after: string;
    }
  /** Whether a report is open or closed, in the sheet's own word. */
  | { readonly datum: 'situation'; readonly report: number; readonly before: string; readonly after: string };

/** A change with how it came about; what a row of the log says, but for who and when. */
export interface OriginatedChange {
  readonly change: Change;
  readonly origin: LogOrigin;
  /** What was typed and refused, why a report was reopened, and the like. */
  readonly detail: string;
}

/** A row of the log. */
export interface LogEntry extends OriginatedChange {
  readonly when: CivilMoment;
  /** Address of who did it; '' where nobody knows. */
  readonly who: string;
}
