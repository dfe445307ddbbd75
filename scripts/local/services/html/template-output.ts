import { startOfPage, type HtmlContext } from './context';
import { escapeFor } from './escape';

/**
 * `output` in a template's code: scriptlets may print through it with append() and its likes, and
 * with the assignments that the documented getCode() shows (G/guides/html/templates).
 */
export class TemplateOutput {
  private readonly parts: string[] = [];

  /** @param contexts where each escaped scriptlet stands, by its number */
  constructor(private readonly contexts: readonly HtmlContext[]) {}

  /** Prints as it is. */
  set _(value: unknown) {
    this.append(value);
  }

  /** Prints escaped, as text of a page. */
  set _$(value: unknown) {
    this.appendUntrusted(value);
  }

  append(value: unknown): this {
    this.parts.push(String(value));
    return this;
  }

  appendUntrusted(value: unknown): this {
    return this.print(value);
  }

  /** Prints escaped for where the scriptlet of that number stands; without one, as text of a page. */
  print(value: unknown, scriptlet = -1): this {
    this.parts.push(escapeFor(value, this.contexts[scriptlet] ?? startOfPage));
    return this;
  }

  /** @returns all that was printed */
  page(): string {
    return this.parts.join('');
  }
}
