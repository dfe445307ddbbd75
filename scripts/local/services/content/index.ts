import { smallServiceCallKind } from '../call-kinds';
import type { Documented } from '../documented';
import { expose } from '../expose';
import type { Host } from '../host';
import { enumName, serviceEnum, type EnumValue } from '../spreadsheet/enum-value';

const mimeTypes = serviceEnum(['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML']);

/** What a browser is told about each kind of text. */
const contentTypes: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

type DocumentedTextOutput = Documented<
  GoogleAppsScript.Content.TextOutput,
  'append' | 'clear' | 'downloadAsFile' | 'getContent' | 'getFileName' | 'setContent'
>;

/** Text that doGet answers. */
export class TextOutput implements DocumentedTextOutput {
  private mimeType: EnumValue = mimeTypes.TEXT;
  private fileName: string | null = null;

  constructor(private content: string | null) {}

  append(added: unknown): this {
    this.content = (this.content ?? '') + String(added);
    return this;
  }

  /** Leaves null, not "" (gas-fakes' test/testcontent.js). */
  clear(): this {
    this.content = null;
    return this;
  }

  downloadAsFile(filename: string): this {
    this.fileName = filename;
    return this;
  }

  /** @returns the text; null (typed otherwise by Google's declarations) after clear() */
  getContent(): string {
    return this.content as string;
  }

  /** @returns the name to save under; null (typed otherwise by Google's declarations) where none was set */
  getFileName(): string {
    return this.fileName as string;
  }

  getMimeType(): EnumValue {
    return this.mimeType;
  }

  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }

  /** @param mimeType a member of ContentService.MimeType */
  setMimeType(mimeType: EnumValue): this {
    this.mimeType = mimeType;
    return this;
  }

  /** @returns such as "application/json" */
  _contentType(): string {
    return contentTypes[enumName(this.mimeType) ?? 'TEXT'] ?? 'text/plain';
  }
}

/** @returns ContentService */
export function makeContentService(host: Host): object {
  const service = {
    MimeType: mimeTypes,
    createTextOutput: (content: unknown = '') =>
      expose('TextOutput', new TextOutput(String(content)), host.calls, smallServiceCallKind),
  };
  return expose('ContentService', service, host.calls, smallServiceCallKind);
}
