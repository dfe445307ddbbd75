import { knowsUnconfirmed, type FollowUp } from '../../domain/model/follow-up';
import { settings } from '../../domain/model/settings';
import type { DocumentFolder, DriveFailure, Services } from '../../services/services';
import { messages } from '../../texts/messages';
import type { WorkbookContent } from '../../workbook/grid';
import { folderId } from './folder-id';
import { recordFolder } from './record-folder';

/**
 * @returns the folder that the tab "Configuración" names, or the add-on's own, which is noted there before anything is
 *          put into it: what is made later can be found again
 */
export function openDocumentFolder(
  content: WorkbookContent,
  followUp: Pick<FollowUp, 'settings'>,
  { documents, workbook }: Pick<Services, 'documents' | 'workbook'>,
): DocumentFolder | DriveFailure {
  const configured = folderId(followUp.settings.get(settings.documentFolder.key) ?? '');
  const folder = documents.openFolder(configured, messages.ownFolderName);
  if (folder.kind === 'folder') workbook.apply(recordFolder(content, folder));
  return folder;
}

/** @returns what is to be known of the documents that were made: they are not where they should be, or may mark less than they should */
export function documentWarnings({ reason }: DocumentFolder, { rounds }: FollowUp): string[] {
  const unreachable = reason === 'unreachable' ? [messages.unreachableFolder] : [];
  return knowsUnconfirmed(rounds) ? unreachable : [...unreachable, messages.unknownConfirmation];
}
