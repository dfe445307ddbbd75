/** Characters that mean something in HTML, and how they are written to mean themselves. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns the text as it must be written in HTML, in an element or an attribute, to be read as it is */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** HTML that we wrote; what others wrote is in it as text alone. */
export class Html {
  constructor(readonly source: string) {}
}

/** What may stand in a template: text is escaped, HTML stays as it is. */
type Hole = string | number | Html | readonly Html[];

/** As a tag of a template: the HTML that it says, with all that is not HTML already escaped. */
export function html(pieces: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return new Html(pieces.map((piece, index) => piece + sourceOf(holes[index] ?? '')).join(''));
}

function sourceOf(hole: Hole): string {
  if (hole instanceof Html) return hole.source;
  if (typeof hole === 'object') return hole.map(({ source }) => source).join('');
  return escapeHtml(String(hole));
}

/** Nothing, where something else may stand. */
export const noHtml = new Html('');
