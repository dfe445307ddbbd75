import type { DriveEntry } from '../../../runtime/run-state';
import { blobContent, type BlobContent, makeBlob } from '../../blob/blob';
import { scriptText } from '../../blob/script-text';
import { isGoogleType } from '../../blob/content-types';
import type { Host } from '../../host';
import { exception } from '../../exception';
import { exportedContent } from '../export-content';
import { parseQuery } from '../query/parse-query';
import { requireDriveApi } from '../scopes';
import { type DriveStore, rootId } from '../store/drive-store';
import { DriveProblem, notFound } from '../store/problem';
import { apiCall } from './api-error';
import { masked } from './field-mask';
import { ordered, pageOf } from './file-list';
import { applyMetadata, type FileMetadata } from './metadata';
import { defaultFileFields, fileResource } from './resource';

type FileSchema = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileListSchema = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Options = Readonly<Partial<Record<string, unknown>>>;
type FilesMembers = Pick<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection,
  'copy' | 'create' | 'emptyTrash' | 'export' | 'generateIds' | 'list' | 'remove' | 'update'
>;

/** Drive.Files of the advanced service, version 3 (developers.google.com/drive/api/reference/rest/v3/files). */
export class DriveFiles implements FilesMembers {
  constructor(
    private readonly host: Host,
    private readonly store: DriveStore,
  ) {}

  /** @param mediaData its content; converted where resource.mimeType is one of Google's own types */
  create(resource: FileSchema | null, mediaData?: unknown, optionalArgs: Options = {}): FileSchema {
    return this.call('create', () => {
      const metadata: FileMetadata = resource ?? {};
      const content = this.media(mediaData);
      const entry = this.store.create({
        name: metadata.name,
        mimeType: metadata.mimeType ?? content?.contentType ?? 'application/octet-stream',
        parentId: onlyParent(metadata.parents),
        content,
        ...(metadata.id === undefined ? {} : { id: metadata.id }),
      });
      applyMetadata(this.store, entry, { ...metadata, name: undefined });
      return this.resource(entry, optionalArgs);
    });
  }

  /** With {alt: 'media'}, the content as text; else the metadata. */
  get(fileId: string, optionalArgs: Options = {}): FileSchema & string {
    const read = (): unknown => {
      const entry = this.named(fileId);
      return optionalArgs['alt'] === 'media' ? this.text(entry) : this.resource(entry, optionalArgs);
    };
    // The declarations tell the two apart by overloads, which a class cannot share with a checked implementation.
    return this.call('get', read, true) as FileSchema & string;
  }

  list(optionalArgs: Options = {}): FileListSchema {
    return this.call('list', () => this.page(optionalArgs), true);
  }

  update(resource: FileSchema | null, fileId: string, mediaData?: unknown, optionalArgs: Options = {}): FileSchema {
    return this.call('update', () => {
      const entry = this.named(fileId);
      const content = this.media(mediaData);
      this.reparent(entry, optionalArgs);
      applyMetadata(this.store, entry, resource ?? {});
      if (content !== null) this.replaceContent(entry, content, resource?.mimeType);
      return this.resource(entry, optionalArgs);
    });
  }

  copy(resource: FileSchema | null, fileId: string, optionalArgs: Options = {}): FileSchema {
    return this.call('copy', () => {
      const source = this.named(fileId);
      const metadata: FileMetadata = resource ?? {};
      const parentId = metadata.parents === undefined ? (source.parents[0] ?? rootId) : onlyParent(metadata.parents);
      const copy = this.store.copy(source, metadata.name ?? `Copia de ${source.name}`, parentId);
      applyMetadata(this.store, copy, { ...metadata, name: undefined });
      return this.resource(copy, optionalArgs);
    });
  }

  remove(fileId: string, _optionalArgs: Options = {}): void {
    this.call('delete', () => {
      this.store.remove(this.named(fileId));
    });
  }

  emptyTrash(_optionalArgs: Options = {}): void {
    this.call('emptyTrash', () => {
      for (const entry of this.store.all().filter(({ trashed }) => trashed)) this.store.remove(entry);
    });
  }

  /** Needs {alt: 'media'}, though the reference does not say so (platform.md §6). */
  export(fileId: string, mimeType: string, optionalArgs: Options = {}): GoogleAppsScript.Base.Blob {
    return this.call(
      'export',
      () => {
        const entry = this.named(fileId);
        if (optionalArgs['alt'] !== 'media')
          throw new DriveProblem(400, 'badRequest', 'Export requires alt=media to download the exported content.');
        return makeBlob(this.host, exportedContent(this.host, this.store, entry, mimeType));
      },
      true,
    );
  }

  generateIds(optionalArgs: Options = {}): GoogleAppsScript.Drive_v3.Drive.V3.Schema.GeneratedIds {
    return this.call('generateIds', () => {
      const count = Number(optionalArgs['count'] ?? 10);
      const ids = Array.from({ length: count }, () => `1${this.host.bridge.randomUuid().replaceAll('-', '')}`);
      return { kind: 'drive#generatedIds', space: 'drive', ids };
    });
  }

  /** The file that a method names; without an id Drive says what it misses. */
  private named(fileId: unknown): DriveEntry {
    if (fileId === undefined || fileId === null) throw new DriveProblem(400, 'required', 'Required');
    return this.store.get(scriptText(fileId));
  }

  private call<T>(method: string, action: () => T, isRead = false): T {
    requireDriveApi(this.host, `drive.files.${method}`, isRead);
    return apiCall(`drive.files.${method}`, action);
  }

  /** New content brings its own type, unless it is converted or another is asked for. */
  private replaceContent(entry: DriveEntry, content: BlobContent, mimeType: string | undefined): void {
    const type = mimeType ?? content.contentType;
    if (!isGoogleType(entry.mimeType) && type !== null) entry.mimeType = type;
    this.store.replaceContent(entry, content);
  }

  private resource(entry: DriveEntry, options: Options): FileSchema {
    return masked(fileResource(entry, this.store, this.host.input.user), fieldsOf(options, defaultFileFields));
  }

  private media(mediaData: unknown): BlobContent | null {
    if (mediaData === undefined || mediaData === null) return null;
    const content = blobContent(mediaData);
    if (content === null) throw exception('The mediaData parameter only supports Blob types for upload.');
    return content;
  }

  private text(entry: DriveEntry): string {
    if (isGoogleType(entry.mimeType))
      throw new DriveProblem(
        403,
        'fileNotDownloadable',
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      );
    return makeBlob(this.host, this.store.read(entry)).getDataAsString();
  }

  private page(options: Options): FileListSchema {
    const { user } = this.host.input;
    const isWanted = parseQuery(textOption(options, 'q'), {
      user,
      isTrashed: (entry) => this.store.isTrashed(entry),
    });
    const wanted = ordered(this.store.all().filter(isWanted), textOption(options, 'orderBy'));
    const { entries, nextPageToken } = pageOf(wanted, options['pageSize'], options['pageToken']);
    const files = entries.map((entry) => fileResource(entry, this.store, user));
    const list = { kind: 'drive#fileList', incompleteSearch: false, nextPageToken, files };
    return masked(list, fieldsOf(options, `kind,incompleteSearch,nextPageToken,files(${defaultFileFields})`));
  }

  /** A file has one parent: adding another without removing the first is refused. */
  private reparent(entry: DriveEntry, options: Options): void {
    const added = idsOf(options['addParents']);
    const removed = idsOf(options['removeParents']).map((id) => (id === 'root' ? rootId : id));
    const [first, second] = added;
    if (first === undefined) return;
    const staying = entry.parents.filter((id) => !removed.includes(id));
    if (second !== undefined || (staying.length > 0 && !staying.includes(first)))
      throw new DriveProblem(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
    this.store.move(entry, first);
  }
}

function fieldsOf(options: Options, standard: string): string {
  const fields = options['fields'];
  return typeof fields === 'string' && fields !== '' ? fields : standard;
}

function textOption(options: Options, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}

function idsOf(list: unknown): string[] {
  return typeof list === 'string' ? list.split(',').map((id) => id.trim()) : [];
}

function onlyParent(parents: readonly string[] | undefined): string {
  const [first = 'root', second] = parents ?? [];
  if (second !== undefined)
    throw new DriveProblem(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
  if (first === '') throw notFound('');
  return first;
}
