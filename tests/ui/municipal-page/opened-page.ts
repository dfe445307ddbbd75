import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** An element of a page as a browser makes it from the HTML. */
export interface OpenedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is read in it, with spaces and line breaks as one blank. */
  readonly text: string;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

function elementsIn(node: Node): Element[] {
  const own = isElement(node) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap(elementsIn)];
}

function opened(element: Element): OpenedElement {
  return {
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: textOf(element).replace(/\s+/g, ' ').trim(),
  };
}

/** @returns the elements of a page, in their order */
export function elementsOf(page: string): OpenedElement[] {
  return elementsIn(parse(page)).map(opened);
}

/** @returns the elements of a page with one of those tags */
export function tagged(page: string, ...tags: readonly string[]): OpenedElement[] {
  return elementsOf(page).filter(({ tag }) => tags.includes(tag));
}

/** @returns what is read in the page, a line for each piece of text */
export function wordsOf(page: string): string {
  return tagged(page, 'body')[0]?.text ?? '';
}

/** @returns the article of a tool; throws where the page has none */
export function articleOf(page: string, title: string): OpenedElement {
  const article = tagged(page, 'article').find(({ text }) => text.startsWith(title));
  if (article === undefined) throw new Error(`No article ${title}`);
  return article;
}

const lineStarts: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  caption: '| ',
  tr: '| ',
  li: '- ',
};
const lines = ['h1', 'h2', 'h3', 'h4', 'h5', 'p', 'li', 'caption', 'dt', 'dd', 'title', 'desc'];

function cellsOf(row: Element): string {
  return childrenOf(row)
    .filter(isElement)
    .map((cell) => opened(cell).text)
    .join(' | ');
}

function readableIn(node: Node): string[] {
  if (!isElement(node)) return [];
  if (node.tagName === 'tr') return [`| ${cellsOf(node)}`];
  const isLine =
    lines.includes(node.tagName) &&
    !childrenOf(node).some((child) => isElement(child) && lines.includes(child.tagName));
  if (isLine) return [`${lineStarts[node.tagName] ?? ''}${opened(node).text}`];
  return childrenOf(node).flatMap(readableIn);
}

/** @returns the page's words as anyone can read and compare them: a heading, a paragraph or a row of a table a line */
export function readable(page: string): string {
  return `${readableIn(parse(page).childNodes.find(isElement) as Node).join('\n')}\n`;
}
