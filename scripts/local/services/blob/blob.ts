import { exception } from '../exception';
import { expose, reveal } from '../expose';
import type { Host } from '../host';
import { signatureMismatch } from '../spreadsheet/signature';
import { fromBase64, fromSigned, toBase64, toSigned } from './bytes';
import { inCharset } from './charset';
import { contentTypeByName, extensionByContentType, extensionOf, isGoogleType } from './content-types';
import { scriptText } from './script-text';

/** What a blob holds. */
export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

type BlobMembers = Pick<
  GoogleAppsScript.Base.Blob,
  | 'copyBlob'
  | 'getAs'
  | 'getBlob'
  | 'getBytes'
  | 'getContentType'
  | 'getDataAsString'
  | 'getName'
  | 'isGoogleType'
  | 'setBytes'
  | 'setContentType'
  | 'setContentTypeFromExtension'
  | 'setDataFromString'
  | 'setName'
>;

/** Apps Script's Blob: bytes with a type and a name (G/reference/base/blob). */
class ScriptBlob implements BlobMembers {
  constructor(
    private readonly host: Host,
    private content: BlobContent,
  ) {}

  /** What it holds, for other services. */
  get _content(): BlobContent {
    return this.content;
  }

  getBytes(): number[] {
    return toSigned(this.content.bytes);
  }

  /** @param charset defaults to UTF-8; throws where no such charset is known */
  getDataAsString(charset = 'UTF-8'): string {
    return inCharset(charset, () => this.host.bridge.decodeText(toBase64(this.content.bytes), charset));
  }

  getContentType(): string | null {
    return this.content.contentType;
  }

  getName(): string | null {
    return this.content.name;
  }

  isGoogleType(): boolean {
    return isGoogleType(this.content.contentType);
  }

  copyBlob(): GoogleAppsScript.Base.Blob {
    return makeBlob(this.host, this.content);
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    return makeBlob(this.host, this.content);
  }

  /** @param contentType the type to convert to; the name gets that type's extension */
  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    return makeBlob(this.host, convertedContent(this.host, this.content, contentType));
  }

  setBytes(data: number[]): GoogleAppsScript.Base.Blob {
    const bytes = fromSigned(data);
    if (bytes === null) throw signatureMismatch('Blob.setBytes', [data]);
    return this.become({ bytes });
  }

  setContentType(contentType: string | null): GoogleAppsScript.Base.Blob {
    return this.become({ contentType });
  }

  setContentTypeFromExtension(): GoogleAppsScript.Base.Blob {
    return this.become({ contentType: contentTypeByName(this.content.name ?? '') });
  }

  setDataFromString(text: string, charset = 'UTF-8'): GoogleAppsScript.Base.Blob {
    const encoded = inCharset(charset, () => this.host.bridge.encodeText(scriptText(text), charset));
    return this.become({ bytes: fromBase64(encoded) });
  }

  setName(name: string): GoogleAppsScript.Base.Blob {
    return this.become({ name: scriptText(name) });
  }

  toString(): string {
    return 'Blob';
  }

  private become(change: Partial<BlobContent>): GoogleAppsScript.Base.Blob {
    this.content = { ...this.content, ...change };
    return asBlob(this);
  }
}

/**
 * @param host the run
 * @param content bytes, type and name
 * @returns the blob as scripts see it; its calls cost nothing
 */
export function makeBlob(host: Host, content: BlobContent): GoogleAppsScript.Base.Blob {
  return asBlob(expose<BlobMembers>('Blob', new ScriptBlob(host, content), host.calls, () => 'local'));
}

/** Google's interface has a member more (getAllBlobs, deprecated), which the guard throws for by name. */
function asBlob(members: BlobMembers): GoogleAppsScript.Base.Blob {
  return members as GoogleAppsScript.Base.Blob;
}

/**
 * What is in a blob, or in anything that has one (a file, an HTTP response, an HTML page).
 * @param value what a script passed
 * @returns its content; null where it is no BlobSource
 */
export function blobContent(value: unknown): BlobContent | null {
  const blob = reveal(value, ScriptBlob);
  if (blob !== null) return blob._content;
  const getBlob = typeof value === 'object' && value !== null ? getBlobOf(value) : null;
  return getBlob === null ? null : blobContent(getBlob());
}

/** The object's way to its blob; a guarded service object throws on a name it lacks, which means there is none. */
function getBlobOf(source: object): (() => unknown) | null {
  try {
    const member = (source as { getBlob?: unknown }).getBlob;
    return typeof member === 'function' ? () => Reflect.apply(member, source, []) as unknown : null;
  } catch {
    return null;
  }
}

/** @returns the content in another type, through LibreOffice where that is needed and installed */
function convertedContent(host: Host, content: BlobContent, contentType: string): BlobContent {
  const to = extensionByContentType(contentType);
  const from = extensionByContentType(content.contentType ?? '') ?? extensionOf(content.name ?? '');
  const name = content.name === null || to === null ? content.name : renamed(content.name, to);
  if (content.contentType === contentType) return content;
  const converted = to === null || from === '' ? null : host.bridge.convert(toBase64(content.bytes), from, to);
  if (converted === null)
    throw exception(
      `Converting from ${content.contentType ?? 'null'} to ${contentType} is not supported. (local host: LibreOffice converts documents where it is installed)`,
    );
  return { bytes: fromBase64(converted), contentType, name };
}

function renamed(name: string, extension: string): string {
  return extensionOf(name) === '' ? `${name}.${extension}` : name.replace(/\.[^.]+$/, `.${extension}`);
}
