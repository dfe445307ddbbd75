import { settings } from '../../domain/model/settings';
import type { WorkbookContent } from '../../workbook/grid';
import { readSettings } from '../../workbook/read/read-settings';

/** @returns what must be said wherever statuses show, where they are made up to show the add-on; '' where they are real */
export function noticeOf(content: WorkbookContent): string {
  return readSettings(content, []).get(settings.demonstrationNotice.key) ?? '';
}
