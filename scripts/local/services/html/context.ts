/** Where in a page a printing scriptlet stands: decides how its value is escaped. */
export type HtmlContext =
  | { readonly in: 'text' | 'comment' | 'style' }
  | { readonly in: 'tag'; readonly element: string }
  | { readonly in: 'script'; readonly quote: string | null }
  | {
      readonly in: 'attribute';
      readonly element: string;
      readonly name: string;
      readonly quote: string;
      readonly begun: boolean;
    };

export const startOfPage: HtmlContext = { in: 'text' };

/** A step takes what it can from the front of the markup: how much, and where that leaves us. */
interface Step {
  readonly length: number;
  readonly context: HtmlContext;
}

/**
 * Follows markup far enough to know text from attributes, scripts and styles.
 * @param before where the markup begins
 * @param markup the literal part of a template up to the next scriptlet
 * @returns where it ends
 */
export function contextAfter(before: HtmlContext, markup: string): HtmlContext {
  let context = before;
  let rest = markup;
  while (rest !== '') {
    const step = takeStep(context, rest);
    context = step.context;
    rest = rest.slice(step.length);
  }
  return context;
}

function takeStep(context: HtmlContext, rest: string): Step {
  switch (context.in) {
    case 'text':
      return stepInText(rest);
    case 'comment':
      return skipUntil(rest, '-->', context);
    case 'style':
      return skipUntil(rest, '</style', context, { in: 'tag', element: '' });
    case 'script':
      return stepInScript(rest, context.quote);
    case 'attribute':
      return stepInAttribute(rest, context);
    case 'tag':
      return stepInTag(rest, context.element);
  }
}

function stepInText(rest: string): Step {
  if (rest.startsWith('<!--')) return { length: 4, context: { in: 'comment' } };
  const [whole, element = ''] = /^<(?:([a-z][\w-]*)|[/!])/i.exec(rest) ?? [];
  if (whole !== undefined) return { length: whole.length, context: { in: 'tag', element: element.toLowerCase() } };
  const next = rest.indexOf('<', 1);
  return { length: next < 0 ? rest.length : next, context: { in: 'text' } };
}

function stepInTag(rest: string, element: string): Step {
  if (rest.startsWith('>')) return { length: 1, context: contentOf(element) };
  const attribute = /^([\w:-]+)\s*=\s*(["']?)/.exec(rest);
  if (attribute === null) return { length: /^[\w:-]+/.exec(rest)?.[0].length ?? 1, context: { in: 'tag', element } };
  const [whole, name = '', quote = ''] = attribute;
  return { length: whole.length, context: { in: 'attribute', element, name: name.toLowerCase(), quote, begun: false } };
}

/** What follows the ">" of an opening tag. */
function contentOf(element: string): HtmlContext {
  if (element === 'script') return { in: 'script', quote: null };
  return { in: element === 'style' ? 'style' : 'text' };
}

function stepInAttribute(rest: string, context: HtmlContext & { in: 'attribute' }): Step {
  const closes = context.quote === '' ? /[\s>]/ : new RegExp(context.quote);
  const end = rest.search(closes);
  if (end < 0) return { length: rest.length, context: { ...context, begun: true } };
  return { length: end + context.quote.length, context: { in: 'tag', element: context.element } };
}

function stepInScript(rest: string, quote: string | null): Step {
  if (/^<\/script/i.test(rest)) return { length: 8, context: { in: 'tag', element: '' } };
  if (quote !== null && rest.startsWith('\\')) return { length: 2, context: { in: 'script', quote } };
  const character = rest.charAt(0);
  if (quote !== null) return { length: 1, context: { in: 'script', quote: character === quote ? null : quote } };
  const comment = /^\/\/[^\n]*|^\/\*[^]*?\*\//.exec(rest);
  if (comment !== null) return { length: comment[0].length, context: { in: 'script', quote: null } };
  return { length: 1, context: { in: 'script', quote: /["'`]/.test(character) ? character : null } };
}

function skipUntil(rest: string, mark: string, inside: HtmlContext, after: HtmlContext = { in: 'text' }): Step {
  const end = rest.toLowerCase().indexOf(mark);
  return end < 0 ? { length: rest.length, context: inside } : { length: end + mark.length, context: after };
}
