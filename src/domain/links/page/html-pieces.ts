/** A piece of HTML: a tag, or text between two. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** `name` in lower case, with "/" before it where it closes; `source` is what is between its angle brackets. */
  | { readonly kind: 'tag'; readonly name: string; readonly source: string };

/** Elements whose content is no HTML: nothing but their own closing tag ends them. */
const rawElements: readonly string[] = ['script', 'style', 'title', 'textarea', 'template', 'noscript', 'svg'];

/** A tag longer than this is bait; what is read of it is its beginning. */
const longestTag = 4000;

/** Where a tag's quotes are closed and a ">" follows; the end of the text where none does. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at;
    else if ((character === '"' || character === "'") && html.charAt(at - 1) === '=') quote = character;
  }
  return html.length;
}

/** Where "</name" begins, or the end of the text: looked for once for each element that is opened. */
function endOfRaw(html: string, lower: string, name: string, from: number): number {
  const at = lower.indexOf(`</${name}`, from);
  return at < 0 ? html.length : at;
}

/** Goes through HTML once: nothing in it, however broken, makes it be read twice. */
class HtmlReader {
  private at = 0;
  private readonly pieces: HtmlPiece[] = [];
  private readonly lower: string;

  constructor(private readonly html: string) {
    // Of other letters' cases some have another length.
    this.lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  }

  read(): HtmlPiece[] {
    while (this.at < this.html.length) this.readNext();
    return this.pieces;
  }

  private readNext(): void {
    const open = this.html.indexOf('<', this.at);
    this.text(open < 0 ? this.html.length : open);
    if (open < 0) return;
    if (this.html.startsWith('<!--', open)) this.skipTo('-->', open + 4);
    else if (/[a-z/!?]/i.test(this.html.charAt(open + 1))) this.tag(open);
    else this.text(open + 1);
  }

  private text(end: number): void {
    if (end > this.at) this.pieces.push({ kind: 'text', text: this.html.slice(this.at, end) });
    this.at = end;
  }

  private skipTo(mark: string, from: number): void {
    const end = this.html.indexOf(mark, from);
    this.at = end < 0 ? this.html.length : end + mark.length;
  }

  private tag(open: number): void {
    const end = endOfTag(this.html, open + 1);
    const source = this.html.slice(open + 1, Math.min(end, open + longestTag));
    const name = /^\/?[a-z][a-z0-9]*/i.exec(source)?.[0].toLowerCase() ?? '';
    this.at = end + 1;
    if (name === '') return;
    this.pieces.push({ kind: 'tag', name, source });
    if (!rawElements.includes(name) || source.endsWith('/')) return;
    this.text(endOfRaw(this.html, this.lower, name, this.at));
  }
}

/** @returns the tags and texts of a page in order, in time that grows with its length alone */
export function htmlPieces(html: string): HtmlPiece[] {
  return new HtmlReader(html).read();
}

/** @returns an attribute of a tag as it is written, without quotes; '' where it has none of that name */
export function attributeOf({ source }: Extract<HtmlPiece, { kind: 'tag' }>, name: string): string {
  const match = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(source);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
