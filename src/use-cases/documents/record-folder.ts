import { settings } from '../../domain/model/settings';
import type { DocumentFolder } from '../../services/services';
import type { WorkbookEdit } from '../../workbook/edits';
import type { WorkbookContent } from '../../workbook/grid';
import { planSetting } from '../../workbook/plan/plan-setting';

/** @returns the edit that notes the add-on's own folder where none was configured, so that everyone uses the same */
export function recordFolder(content: WorkbookContent, folder: DocumentFolder): WorkbookEdit[] {
  return folder.reason === 'own' ? planSetting(content, settings.documentFolder, folder.id, []) : [];
}
