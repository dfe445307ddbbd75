import type { LogEntry, OriginatedChange } from '../../domain/log/log-entry';
import { replay, type RecordedState } from '../../domain/log/recorded-state';
import type { Services } from '../../services/services';
import type { WorkbookEdit } from '../../workbook/edits';
import type { WorkbookContent } from '../../workbook/grid';
import { registryEdits } from '../../workbook/log/registry';
import { logEdits } from '../editing/log-edits';
import { whoAsks } from './who-asks';

/**
 * @param content with the registry as it stands
 * @param recorded the state that it holds; null where it cannot be read, and is left to be made again from the log
 * @returns the edits that tell the log, in the name of whoever asked for it, what an item of the menu changed
 */
export function logNowEdits(
  changes: readonly OriginatedChange[],
  content: WorkbookContent,
  recorded: RecordedState | null,
  services: Pick<Services, 'workbook' | 'clock' | 'people'>,
): WorkbookEdit[] {
  const when = services.clock.now();
  const who = whoAsks(services);
  const entries = changes.map((change): LogEntry => ({ ...change, when, who }));
  const noted = recorded ? registryEdits(content, replay(entries, recorded)) : [];
  return [...logEdits(entries, services), ...noted];
}
