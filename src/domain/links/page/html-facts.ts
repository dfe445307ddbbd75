import { withoutEntities } from './entities';
import { attributeOf, htmlPieces, type HtmlPiece } from './html-pieces';
import { limits, plainText } from './limits';
import type { PageFacts } from './page-facts';

/** Elements whose content a visitor does not read. */
const unread: readonly string[] = ['script', 'style', 'title', 'template', 'noscript', 'svg', 'textarea'];

/** Elements within a word or a sentence: their text goes on without a blank. */
const inline: readonly string[] = [
  'a',
  'abbr',
  'b',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
];

type Tag = Extract<HtmlPiece, { kind: 'tag' }>;

/** What a page says, as far as it was read. */
export type HtmlFacts = Pick<PageFacts, 'title' | 'text' | 'hasPasswordField' | 'isAppShell' | 'embedded' | 'refresh'>;

/** Characters fewer than these, with scripts, are a page that its scripts make; more where it has a place for what they make. */
const shellText = { anywhere: 60, mounted: 300 } as const;

/** How the makers of such pages call that place. */
const mounts = /^(?:root|app|__next|__nuxt|q-app|app-root)$/;

/** Seconds after which a page's own refresh is a way on, and not a page that renews itself. */
const soon = 5;

/** Where a refresh leads: "0; url=/inicio"; null where nowhere, or not soon. */
function refreshOf(tags: readonly Tag[]): string | null {
  const content = tags
    .filter(({ name, source }) => name === 'meta' && /http-equiv\s{0,9}=\s{0,9}["']?\s{0,9}refresh/i.test(source))
    .map((tag) => withoutEntities(attributeOf(tag, 'content')))[0];
  const [, seconds = '', address = ''] =
    /^\s{0,9}(\d{0,9})[.\d]{0,9}\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"']+)/i.exec(content ?? '') ?? [];
  return address !== '' && Number(seconds) <= soon ? address.trim() : null;
}

/** A script longer than this does more than lead elsewhere. */
const shortScript = 300;

/** Where a page without a word sends its visitor by a script that does nothing else. */
function scriptedRefresh(pieces: readonly HtmlPiece[]): string | null {
  const scripts = pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    return piece.kind === 'text' && before?.kind === 'tag' && before.name === 'script';
  });
  const code = scripts.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(' ');
  if (code.length > shortScript) return null;
  return /\blocation(?:\.href)?\s{0,9}=\s{0,9}["']([^"']+)["']/.exec(code)?.[1] ?? null;
}

/** Fields by which a page asks for a password, or hands the visitor over to who does. */
function asksToSignIn(tag: Tag): boolean {
  if (tag.name !== 'input') return false;
  return (
    /^password$/i.test(attributeOf(tag, 'type').trim()) || /^SAML(?:Request|Response)$/.test(attributeOf(tag, 'name'))
  );
}

function isMount(tag: Tag): boolean {
  return tag.name === 'app-root' || (tag.name === 'div' && mounts.test(attributeOf(tag, 'id')));
}

/** Whether the browser's scripts make what a visitor reads. */
function isShell(tags: readonly Tag[], text: string): boolean {
  if (!tags.some(({ name }) => name === 'script') || text.length >= shellText.mounted) return false;
  return text.length < shellText.anywhere || tags.some(isMount);
}

/** Documents shown within that are looked at, and what is kept of the address of each. */
const mostEmbedded = { count: 10, length: 300 } as const;

/** Elements that show another document, and the attribute that says which. */
const embedding: Readonly<Partial<Record<string, string>>> = {
  iframe: 'src',
  embed: 'src',
  object: 'data',
  img: 'src',
  video: 'src',
  source: 'src',
};

function embeddedIn(tags: readonly Tag[]): string[] {
  const shown = tags.filter(({ name }) => embedding[name] !== undefined).slice(0, mostEmbedded.count);
  return shown.map((tag) => attributeOf(tag, embedding[tag.name] ?? '').slice(0, mostEmbedded.length));
}

/** The element that a text stands in, where that is one of those that are not read. */
function isUnread(before: HtmlPiece | undefined): boolean {
  return before?.kind === 'tag' && unread.includes(before.name);
}

function separator(piece: Tag): string {
  return inline.includes(piece.name.replace('/', '')) ? '' : ' ';
}

/** What a visitor reads, up to what is kept of it. */
function readText(pieces: readonly HtmlPiece[]): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; index < pieces.length && length < limits.read; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const part = piece.kind === 'tag' ? separator(piece) : isUnread(pieces[index - 1]) ? '' : piece.text;
    parts.push(part);
    length += part.length;
  }
  return plainText(withoutEntities(parts.join('')), limits.text);
}

function titleOf(pieces: readonly HtmlPiece[]): string {
  const at = pieces.findIndex((piece) => piece.kind === 'tag' && piece.name === 'title');
  const title = at < 0 ? undefined : pieces[at + 1];
  return title?.kind === 'text' ? plainText(withoutEntities(title.text.slice(0, limits.read)), limits.title) : '';
}

/** @returns what a page of HTML says and does, in time that grows with its length alone */
export function htmlFacts(html: string): HtmlFacts {
  const pieces = htmlPieces(html);
  const tags = pieces.filter((piece) => piece.kind === 'tag');
  const text = readText(pieces);
  return {
    title: titleOf(pieces),
    text,
    hasPasswordField: tags.some(asksToSignIn),
    isAppShell: isShell(tags, text),
    embedded: embeddedIn(tags),
    refresh: refreshOf(tags) ?? (text === '' ? scriptedRefresh(pieces) : null),
  };
}
