import type { LogEntry } from '../../domain/log/log-entry';
import type { Services } from '../../services/services';
import type { WorkbookEdit } from '../../workbook/edits';
import { logTab } from '../../workbook/layout/tabs';
import { appendLogEdits, logTopRows, needsRotation } from '../../workbook/log/append-log';

/** @returns the edits that add entries of one moment to the log, wherever it has come to; none for no entry */
export function logEdits(entries: readonly LogEntry[], { workbook }: Pick<Services, 'workbook'>): WorkbookEdit[] {
  if (entries.length === 0) return [];
  const top = workbook.readTop(logTab.name, logTopRows);
  return appendLogEdits(entries, top, needsRotation(top, entries) ? workbook.tabNames() : []);
}
