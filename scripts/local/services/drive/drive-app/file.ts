import { type BlobContent, makeBlob } from '../../blob/blob';
import { fromBase64 } from '../../blob/bytes';
import { isGoogleType, mimeTypes } from '../../blob/content-types';
import { exportedContent } from '../export-content';
import { rootId } from '../store/drive-store';
import { inDriveWords } from './drive-words';
import { DriveItem, folderEntry } from './item';

type Blob = GoogleAppsScript.Base.Blob;
type Folder = GoogleAppsScript.Drive.Folder;

/** DriveApp's File (G/reference/drive/file). */
export class DriveFile extends DriveItem {
  protected readonly className = 'File';

  getMimeType(): string {
    return this.entry.mimeType;
  }

  getDownloadUrl(): string {
    return `https://drive.google.com/uc?id=${this.entry.id}&export=download`;
  }

  /** A Google document gives a PDF of itself, any other file its bytes. */
  getBlob(): Blob {
    this.context.requireRead('DriveApp.File.getBlob');
    return makeBlob(this.context.host, isGoogleType(this.entry.mimeType) ? this.asPdf() : this.stored());
  }

  /** @param contentType of Google documents only application/pdf, as in the live service */
  getAs(contentType: string): Blob {
    this.context.requireRead('DriveApp.File.getAs');
    if (isGoogleType(this.entry.mimeType) && contentType === mimeTypes.PDF)
      return makeBlob(this.context.host, this.asPdf());
    return makeBlob(this.context.host, { ...this.stored(), contentType: this.entry.mimeType }).getAs(contentType);
  }

  setContent(content: string): this {
    return this.change('setContent', () => {
      const bytes = fromBase64(this.context.host.bridge.encodeText(content, 'UTF-8'));
      this.context.store.replaceContent(this.entry, { bytes, contentType: this.entry.mimeType, name: this.entry.name });
    });
  }

  /** makeCopy(), makeCopy(name), makeCopy(folder), makeCopy(name, folder) */
  makeCopy(nameOrFolder?: string | Folder, destination?: Folder): GoogleAppsScript.Drive.File {
    this.context.requireWrite('DriveApp.File.makeCopy');
    const name = typeof nameOrFolder === 'string' ? nameOrFolder : `Copia de ${this.entry.name}`;
    const folder = typeof nameOrFolder === 'string' ? destination : nameOrFolder;
    const parentId = folder === undefined ? (this.entry.parents[0] ?? rootId) : folderEntry(folder, 'File.makeCopy').id;
    return inDriveWords(() => this.context.file(this.context.store.copy(this.entry, name, parentId)));
  }

  addCommenter(person: string): this {
    return this.share('addCommenter', 'commenter', [person]);
  }

  addCommenters(emailAddresses: string[]): this {
    return this.share('addCommenters', 'commenter', emailAddresses);
  }

  removeCommenter(person: string): this {
    return this.unshare('removeCommenter', person, 'commenter');
  }

  private stored(): BlobContent {
    return inDriveWords(() => this.context.store.read(this.entry));
  }

  private asPdf(): BlobContent {
    return inDriveWords(() => exportedContent(this.context.host, this.context.store, this.entry, mimeTypes.PDF));
  }
}
