import type { HtmlContext } from './context';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Attributes whose value a browser follows. */
const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'background']);
const safeAddress = /^(?:(?:https?|mailto|tel|ftp):|[^:/?#]*(?:[/?#]|$))/i;

/** @param text any text @returns the same, without a meaning in HTML */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * A value as a template's `<?= ?>` prints it: contextual escaping, as
 * https://developers.google.com/apps-script/guides/html/templates documents it.
 * @param value what the scriptlet gave
 * @param context where it stands
 * @returns markup that cannot leave its place
 */
export function escapeFor(value: unknown, context: HtmlContext): string {
  switch (context.in) {
    case 'script':
      return context.quote === null ? scriptValue(value) : scriptText(String(value));
    case 'attribute':
      return attributeText(String(value), context);
    case 'style':
      return String(value).replace(/[^\w\s#.,%-]/g, '');
    case 'comment':
      return String(value).replace(/-|>/g, '');
    default:
      return escapeHtml(String(value));
  }
}

/** A value outside quotes in a script: written as a JavaScript literal. */
function scriptValue(value: unknown): string {
  const literal = JSON.stringify(value) as string | undefined;
  return scriptSafe(literal ?? 'null');
}

/** Within quotes of any kind in a script. */
function scriptText(text: string): string {
  return text.replace(/[\\'"`$<>&\p{Cc}\u2028\u2029]/gu, codeUnit);
}

function scriptSafe(code: string): string {
  return code.replace(/[<>&\u2028\u2029]/g, codeUnit);
}

function codeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function attributeText(text: string, context: HtmlContext & { in: 'attribute' }): string {
  const dangerous = addressAttributes.has(context.name) && !context.begun && !safeAddress.test(text.trim());
  const safe = escapeHtml(dangerous ? 'about:invalid#blocked' : text);
  return context.quote === '' ? safe.replace(/[\s=`]/g, (character) => `&#${character.charCodeAt(0)};`) : safe;
}
