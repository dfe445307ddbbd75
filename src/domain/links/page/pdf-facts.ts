import { limits, plainText } from './limits';

/** Strings of a PDF: characters, with a backslash before brackets and before those that are written by number. */
const title = /\/Title\s{0,9}(?:\(((?:[^()\\]|\\[^]){0,600})\)|<([0-9a-f\s]{0,1200})>)/i;
const xmpTitle = /<dc:title>[^]{0,200}?<rdf:li[^>]{0,60}>([^<]{0,600})</;
const shown = /\(((?:[^()\\]|\\[^]){1,400})\)\s{0,4}(?:Tj|'|")|\[((?:[^[\]]){1,2000})\]\s{0,4}TJ/g;
const inArray = /\(((?:[^()\\]|\\[^]){0,400})\)/g;

/** Bytes of two that begin with a mark are UTF-16. */
function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  const pairs = bytes.slice(2).match(/[^]{2}/g) ?? [];
  return pairs.map((pair) => String.fromCharCode((pair.charCodeAt(0) << 8) | pair.charCodeAt(1))).join('');
}

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8) & 0xff) : code.replace(/[nrtbf]/, ' '),
  );
}

function fromHex(text: string): string {
  const pairs = text.replace(/\s/g, '').match(/.{2}/g) ?? [];
  return pairs.map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
}

function titleOf(bytes: string): string {
  const [, literal, hex] = title.exec(bytes) ?? [];
  if (literal !== undefined) return decoded(unescaped(literal));
  return hex === undefined ? (xmpTitle.exec(bytes)?.[1] ?? '') : decoded(fromHex(hex));
}

/** Only pages that are not compressed show their words without more ado. */
function textOf(bytes: string): string {
  if (!/\bBT\b/.test(bytes)) return '';
  return Array.from(bytes.matchAll(shown), ([, literal, array]) => {
    if (literal !== undefined) return unescaped(literal);
    return Array.from((array ?? '').matchAll(inArray), ([, part = '']) => unescaped(part)).join('');
  }).join(' ');
}

/**
 * @param bytes the beginning of a PDF, a character a byte
 * @returns its title and words where they are cheap to read; '' where they are not
 */
export function pdfFacts(bytes: string): { readonly title: string; readonly text: string } {
  const part = bytes.slice(0, limits.body);
  return { title: plainText(titleOf(part), limits.title), text: plainText(textOf(part), limits.text) };
}
