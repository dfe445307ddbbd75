import type { OriginatedChange } from '../../domain/log/log-entry';

/** The words of the list "Reportes" before and after; '' where the report was not there. */
interface SituationWords {
  readonly before: string;
  readonly after: string;
}

/** @returns what the log is told of a report that the menu began, closed or reopened */
export function situationChange(report: number, { before, after }: SituationWords, detail = ''): OriginatedChange {
  return { change: { datum: 'situation', report, before, after }, origin: 'action', detail };
}
