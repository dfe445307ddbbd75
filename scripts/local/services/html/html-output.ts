import { smallServiceCallKind } from '../call-kinds';
import type { Documented } from '../documented';
import { exception } from '../exception';
import { expose } from '../expose';
import type { Host } from '../host';
import { escapeHtml } from './escape';

/** What the HTML service makes for its outputs from other services. */
export interface HtmlMakers {
  readonly host: Host;
  readonly newBlob: (text: string, contentType: string, name: string) => object;
  readonly newTemplate: (source: string) => object;
}

/** Meta tags that a page may set (reference of HtmlOutput.addMetaTag). */
const allowedMetaTags = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

class MetaTag implements Pick<GoogleAppsScript.HTML.HtmlOutputMetaTag, 'getContent' | 'getName'> {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

type DocumentedHtmlOutput = Documented<
  GoogleAppsScript.HTML.HtmlOutput,
  | 'append'
  | 'appendUntrusted'
  | 'clear'
  | 'getContent'
  | 'getFaviconUrl'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setFaviconUrl'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth'
>;

/** A page, dialog or sidebar. */
export class HtmlOutput implements DocumentedHtmlOutput {
  private title = '';
  private width = 0;
  private height = 0;
  private faviconUrl = '';
  private readonly metaTags: MetaTag[] = [];

  constructor(
    private content: string,
    private readonly makers: HtmlMakers,
  ) {}

  append(addedContent: unknown): this {
    this.content += String(addedContent);
    return this;
  }

  appendUntrusted(addedContent: unknown): this {
    return this.append(escapeHtml(String(addedContent)));
  }

  addMetaTag(name: string, content: string): this {
    if (!allowedMetaTags.has(name)) throw exception('The meta tag you specified is not allowed in this context.');
    this.metaTags.push(new MetaTag(name, content));
    return this;
  }

  asTemplate(): object {
    return this.makers.newTemplate(this.content);
  }

  clear(): this {
    this.content = '';
    return this;
  }

  /** @param contentType such as "application/pdf"; converted where LibreOffice is installed */
  getAs(contentType: string): object {
    const { newBlob } = this.makers;
    if (contentType === 'text/plain') return newBlob(this.content, contentType, this.fileName());
    return (this.getBlob() as GoogleAppsScript.Base.Blob).getAs(contentType);
  }

  getBlob(): object {
    return this.makers.newBlob(this.content, 'text/html', this.fileName());
  }

  getContent(): string {
    return this.content;
  }

  getFaviconUrl(): string {
    return this.faviconUrl;
  }

  getHeight(): number {
    return this.height;
  }

  getMetaTags(): object[] {
    const { calls } = this.makers.host;
    return this.metaTags.map((tag) => expose('HtmlOutputMetaTag', tag, calls, smallServiceCallKind));
  }

  getTitle(): string {
    return this.title;
  }

  getWidth(): number {
    return this.width;
  }

  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }

  setFaviconUrl(iconUrl: string): this {
    this.faviconUrl = iconUrl;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  /** Has had no effect since IFRAME is the only mode (reference of HtmlOutput.setSandboxMode). */
  setSandboxMode(_mode: unknown): this {
    return this;
  }

  setTitle(title: unknown): this {
    this.title = String(title);
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  /** Whether other sites may embed the page: there are none here. */
  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }

  private fileName(): string {
    return this.title === '' ? 'output.html' : this.title;
  }
}
