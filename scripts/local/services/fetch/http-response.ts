import type { FetchOutcome } from '../../runtime/bridge';
import { makeBlob } from '../blob/blob';
import { fromBase64, toSigned } from '../blob/bytes';
import { inCharset } from '../blob/charset';
import type { Host } from '../host';

type Answer = Extract<FetchOutcome, { kind: 'answer' }>;

type ResponseMembers = Pick<
  GoogleAppsScript.URL_Fetch.HTTPResponse,
  'getAllHeaders' | 'getAs' | 'getBlob' | 'getContent' | 'getContentText' | 'getHeaders' | 'getResponseCode'
>;

/** What a server answered (G/reference/url-fetch/http-response). */
export class HttpResponse implements ResponseMembers {
  constructor(
    private readonly host: Host,
    private readonly url: string,
    private readonly answer: Answer,
  ) {}

  getResponseCode(): number {
    return this.answer.status;
  }

  /** @param charset defaults to the response's own, and to UTF-8 without one; a byte order mark stays, as in Java */
  getContentText(charset?: string): string {
    const wanted = charset ?? this.ownCharset();
    return inCharset(wanted, () => this.host.bridge.decodeText(this.answer.bodyBase64, wanted));
  }

  getContent(): number[] {
    return toSigned(fromBase64(this.answer.bodyBase64));
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    const contentType = this.header('content-type')?.split(';')[0]?.trim() ?? null;
    return makeBlob(this.host, { bytes: fromBase64(this.answer.bodyBase64), contentType, name: this.fileName() });
  }

  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    return this.getBlob().getAs(contentType);
  }

  /** One value for each name; of several the last, which getAllHeaders() gives all. */
  getHeaders(): Record<string, string> {
    return Object.fromEntries(this.entries().map(([name, value]) => [name, lastOf(value)]));
  }

  getAllHeaders(): Record<string, string | string[]> {
    return Object.fromEntries(
      this.entries().map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
    );
  }

  /** An unmuted failure shows the beginning of it. */
  _text(): string {
    return this.getContentText();
  }

  toString(): string {
    return this.getContentText();
  }

  private entries(): [string, string | readonly string[]][] {
    return Object.entries(this.answer.headers);
  }

  private header(lowerCaseName: string): string | undefined {
    const found = this.entries().find(([name]) => name.toLowerCase() === lowerCaseName);
    return found === undefined ? undefined : lastOf(found[1]);
  }

  private ownCharset(): string {
    const named = /charset\s*=\s*"?([^\s;"]+)/i.exec(this.header('content-type') ?? '')?.[1];
    return named !== undefined && this.isKnownCharset(named) ? named : 'UTF-8';
  }

  /** Servers announce charsets that do not exist; their text is read as UTF-8 then. */
  private isKnownCharset(charset: string): boolean {
    try {
      this.host.bridge.decodeText('', charset);
      return true;
    } catch {
      return false;
    }
  }

  /** Content-Disposition's name, else the last step of the address. */
  private fileName(): string {
    const disposition = this.header('content-disposition') ?? '';
    const named = /filename\s*=\s*"([^"]*)"|filename\s*=\s*([^\s;]+)/i.exec(disposition);
    return named?.[1] ?? named?.[2] ?? /\/\/[^/]*\/(?:[^?#]*\/)?([^/?#]*)/.exec(this.url)?.[1] ?? '';
  }
}

function lastOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : (value.at(-1) ?? '');
}
