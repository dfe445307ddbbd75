import { sameText } from '../../domain/model/same-text';
import type { Services } from '../../services/services';
import { settingsTab } from '../../workbook/layout/tabs';
import { readSettings } from '../../workbook/read/read-settings';
import { openDocumentFolder } from '../documents/document-folder';

/** @returns the addresses of the folder's documents; none where the folder cannot be opened, which each report then tells */
export function readKnownDocuments(services: Pick<Services, 'workbook' | 'documents'>): ReadonlySet<string> {
  const content = services.workbook.read((tab) => sameText(tab, settingsTab.name));
  const folder = openDocumentFolder(content, { settings: readSettings(content, []) }, services);
  return new Set(folder.kind === 'folder' ? folder.documents.map(({ url }) => url) : []);
}
