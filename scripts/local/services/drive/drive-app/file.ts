import { type BlobContent, makeBlob } from '../../blob/blob';
import { fromBase64 } from '../../blob/bytes';
import { isGoogleType, mimeTypes } from '../../blob/content-types';
import { scriptText } from '../../blob/script-text';
import { signatureMismatch } from '../../spreadsheet/signature';
import { exportedContent } from '../export-content';
import { rootId } from '../store/drive-store';
import { inDriveWords } from './drive-words';
import { DriveItem, revealedFolder } from './item';

type Blob = GoogleAppsScript.Base.Blob;

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

  /** Takes text only: anything else, a Blob too, is turned into text (gas-fakes' test/testdrive.js). */
  setContent(content: unknown): this {
    return this.change('setContent', () => {
      const bytes = fromBase64(this.context.host.bridge.encodeText(scriptText(content), 'UTF-8'));
      this.context.store.replaceContent(this.entry, { bytes, contentType: this.entry.mimeType, name: this.entry.name });
    });
  }

  /** makeCopy(), makeCopy(name), makeCopy(folder), makeCopy(name, folder); the name stays where none is given */
  makeCopy(...args: unknown[]): GoogleAppsScript.Drive.File {
    const method = 'DriveApp.File.makeCopy';
    this.context.requireWrite(method);
    const [name, folder] = typeof args[0] === 'string' ? args : [this.entry.name, ...args];
    const destination = folder === undefined ? null : revealedFolder(folder);
    const isKnown = args.length <= (typeof args[0] === 'string' ? 2 : 1);
    if (!isKnown || (folder !== undefined && destination === null)) throw signatureMismatch(method, args);
    const parentId = destination?.id ?? this.entry.parents[0] ?? rootId;
    return inDriveWords(() => this.context.file(this.context.store.copy(this.entry, String(name), parentId)));
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
