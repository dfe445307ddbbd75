import type { DriveEntry } from '../../../runtime/run-state';
import type { DriveStore } from '../store/drive-store';
import { DriveProblem } from '../store/problem';

/** What a script may set of a file; the rest of a File resource is Drive's own. */
export interface FileMetadata {
  readonly id?: string;
  readonly name?: string | undefined;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly description?: string;
  readonly starred?: boolean;
  readonly trashed?: boolean;
  readonly properties?: Readonly<Record<string, string | null>>;
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

/**
 * Changes an entry as files.create, copy and update do; what is absent stays.
 * @param store where it is
 * @param entry the file
 * @param metadata what to set; a property set to null is removed
 */
export function applyMetadata(store: DriveStore, entry: DriveEntry, metadata: FileMetadata): void {
  if (metadata.description !== undefined) entry.description = metadata.description;
  if (metadata.starred !== undefined) entry.starred = metadata.starred;
  mergeProperties(entry.properties, metadata.properties);
  mergeProperties(entry.appProperties, metadata.appProperties);
  if (metadata.name !== undefined) store.rename(entry, metadata.name);
  if (metadata.trashed !== undefined) store.setTrashed(entry, metadata.trashed);
  store.changed(entry);
}

/** "Maximum of 124 bytes size for each property" (developers.google.com/drive/api/guides/properties). */
const longestProperty = 124;

function mergeProperties(
  own: Record<string, string>,
  changes: Readonly<Record<string, string | null>> | undefined,
): void {
  for (const [key, value] of Object.entries(changes ?? {})) {
    if (value !== null && key.length + value.length > longestProperty)
      throw new DriveProblem(400, 'propertyTooLong', `The length of the property exceeds ${longestProperty} bytes.`);
    if (value === null) Reflect.deleteProperty(own, key);
    else own[key] = value;
  }
}
