import type { Change } from './log-entry';
import type { RecordedState } from './recorded-state';

const stateKey = (report: number, toolCode: string, text: string): string => JSON.stringify([report, toolCode, text]);

/**
 * A row that is given another name takes its states along, and nobody has confirmed them by that.
 * @param changes found together
 * @param recorded the state that they change
 * @returns whether a change is the arrival of a state that left another municipality of its report unconfirmed
 */
export function keepsDoubt(changes: readonly Change[], recorded: RecordedState): (change: Change) => boolean {
  const departed = new Set<string>();
  for (const change of changes) {
    if (change.datum !== 'status' || change.before === '') continue;
    const { report, municipality, toolCode, before } = change;
    const status = recorded.statuses.get(report)?.get(municipality)?.get(toolCode);
    if (status?.isCarried && status.text === before) departed.add(stateKey(report, toolCode, before));
  }
  return (change) =>
    change.datum === 'status' &&
    change.before === '' &&
    departed.has(stateKey(change.report, change.toolCode, change.after));
}
