import type { DocumentFolder, DriveFailure, PlainFile, Services, StoredDocument } from '../../services/services';

/** A file of the folder, and whether it was made now. */
export interface KeptFile {
  readonly kind: 'made' | 'up-to-date';
  readonly file: StoredDocument;
}

/** A file to keep, before it is known under what name. */
export interface FileToKeep extends Pick<PlainFile, 'text' | 'mimeType' | 'fingerprint'> {
  /** Its name, by version: the first that no file of the folder has is taken. */
  readonly nameOf: (version: number) => string;
}

/** @returns the first version whose name no file of the folder has, from 1 */
export function freeVersion({ documents }: DocumentFolder, nameOf: FileToKeep['nameOf']): number {
  const taken = new Set(documents.map(({ name }) => name));
  let version = 1;
  while (taken.has(nameOf(version))) version += 1;
  return version;
}

/**
 * Stores a file, unless the folder already has the same: nothing is doubled, and nothing is written over.
 * @returns the file, or why Drive did not take it
 */
export function keepFile(
  { nameOf, ...content }: FileToKeep,
  folder: DocumentFolder,
  { documents }: Pick<Services, 'documents'>,
): KeptFile | DriveFailure {
  const same = folder.documents.find(({ fingerprint }) => fingerprint === content.fingerprint);
  if (same) return { kind: 'up-to-date', file: same };
  const stored = documents.storeFile(folder, { name: nameOf(freeVersion(folder, nameOf)), ...content });
  return stored.kind === 'drive-failure' ? stored : { kind: 'made', file: stored };
}
