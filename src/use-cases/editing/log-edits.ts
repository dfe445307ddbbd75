import type { LogEntry } from '../../domain/log/log-entry';
import { sameText } from '../../domain/model/same-text';
import type { Services } from '../../services/services';
import type { WorkbookEdit } from '../../workbook/edits';
import { logTab } from '../../workbook/layout/tabs';
import { appendLogEdits, logTopRows } from '../../workbook/log/append-log';

/** @returns the edits that add entries of one moment to the log, wherever it has come to; none for no entry */
export function logEdits(entries: readonly LogEntry[], { workbook }: Pick<Services, 'workbook'>): WorkbookEdit[] {
  if (entries.length === 0) return [];
  const tabs = workbook.tabNames();
  const tab = tabs.find((name) => sameText(name, logTab.name)) ?? logTab.name;
  const read = workbook.readTop(tab, logTopRows);
  return appendLogEdits(entries, read && { ...read, tab }, tabs);
}
