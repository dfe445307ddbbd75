import { compileTemplate, renderTemplate } from './template';

/**
 * A template: the script sets its variables as plain properties, so it is not guarded as the
 * other services' objects are.
 */
export class HtmlTemplate {
  readonly #source: string;
  readonly #newOutput: (content: string) => object;

  constructor(source: string, newOutput: (content: string) => object) {
    this.#source = source;
    this.#newOutput = newOutput;
  }

  /** @returns an HtmlOutput; throws what a scriptlet throws */
  evaluate(): object {
    return this.#newOutput(renderTemplate(this.#source, variablesOf(this)));
  }

  /** @returns the JavaScript that prints the template */
  getCode(): string {
    return compileTemplate(this.#source).code;
  }

  getCodeWithComments(): string {
    return this.getCode();
  }

  getRawContent(): string {
    return this.#source;
  }

  toString(): string {
    return 'HtmlTemplate';
  }
}

/** What a script has set on a template. */
function variablesOf(template: HtmlTemplate): Record<string, unknown> {
  return Object.fromEntries(Object.keys(template).map((name) => [name, Reflect.get(template, name) as unknown]));
}
