/**
 * docx hands a document over as a tree of objects, each with one key: the element's name, over a list of children,
 * among them `{ _attr }`. These read it without trusting its shape: what is not there reads as empty.
 */
export type Node = Readonly<Record<string, unknown>>;

/** The children of an element, attributes left out. */
export function childrenOf(content: unknown): Node[] {
  return listOf(content).filter(isElement);
}

/** What the first child of that name holds; undefined when there is none. */
export function childOf(content: unknown, name: string): unknown {
  const child = listOf(content).find((each) => isElement(each) && name in each);
  return isNode(child) ? child[name] : undefined;
}

/** What each child of that name holds, in order. */
export function childrenNamed(content: unknown, name: string): unknown[] {
  return childrenOf(content)
    .filter((child) => name in child)
    .map((child) => child[name]);
}

/** An attribute as text; null when it is not there. */
export function attributeOf(content: unknown, name: string): string | null {
  const holder = Array.isArray(content) ? listOf(content).find((child) => isNode(child) && '_attr' in child) : content;
  const attributes = isNode(holder) ? holder['_attr'] : undefined;
  const value = isNode(attributes) ? attributes[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** An attribute as a number; the fallback when it is not there or is no number. */
export function numberOf(content: unknown, name: string, fallback: number): number {
  const value = Number(attributeOf(content, name) ?? NaN);
  return Number.isFinite(value) ? value : fallback;
}

/** Whether a switch such as keepNext is there and not turned off. */
export function isOn(content: unknown, name: string): boolean {
  const value = childOf(content, name);
  return value !== undefined && attributeOf(value, 'w:val') !== 'false';
}

/** The text directly inside an element. */
export function ownText(content: unknown): string {
  return listOf(content)
    .filter((child) => typeof child === 'string')
    .join('');
}

function listOf(content: unknown): readonly unknown[] {
  return Array.isArray(content) ? (content as unknown[]) : [];
}

function isElement(value: unknown): value is Node {
  return isNode(value) && !('_attr' in value);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
