import type { BodyKind, BodyPart } from './page-facts';

/** What a body is by its first bytes, whatever its server declares. */
const signatures: readonly (readonly [RegExp, BodyKind])[] = [
  [/^[\s\0\xef\xbb\xbf]{0,64}%PDF-/, 'pdf'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'office'],
  [/^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|BM.{12}\x28\0\0\0|II\*\0|MM\0\*|\0\0\x01\0)/s, 'image'],
  [/^(?:....ftyp|ID3|OggS|\x1aE\xdf\xa3|RIFF....(?:AVI |WAVE)|\xff[\xfb\xf3\xf2])/s, 'media'],
  [/^(?:Rar!|7z\xbc\xaf|\x1f\x8b|BZh)/, 'archive'],
];

/** A .zip, or what Office writes, which is one. */
const zip = /^PK(?:\x03\x04|\x05\x06)/;
const office = /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis/;

const html =
  /^[\s\xef\xbb\xbf\ufeff]{0,200}(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype html|html|head|body|meta|title|script|style|div|table|p|h[1-6]|center|br|a|b|iframe|frameset|main|section)\b/i;

/** Names of types that servers declare, where the bytes tell nothing. */
const declared: readonly (readonly [RegExp, BodyKind])[] = [
  [/^(?:text\/html|application\/xhtml)/, 'html'],
  [/^(?:application|text)\/(?:[\w.+-]{0,40}\+)?(?:json|xml)$|^application\/(?:rss|atom|javascript)/, 'data'],
  [/^text\//, 'text'],
];

/** @returns the declared type in lower case without parameters; '' for none */
export function declaredTypeOf(contentType: string): string {
  return (contentType.slice(0, 400).split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Characters that no text holds. */
function isBinary(bytes: string): boolean {
  return /[\0\x01-\x08\x0e-\x1a]/.test(bytes.slice(0, 1024));
}

/** @returns what a body is, by its first bytes and, where these do not tell, by the type that is declared */
export function bodyKindOf({ contentType, bytes, text, isWhole }: BodyPart): BodyKind {
  if (isWhole && bytes.slice(0, 2000).trim() === '') return 'empty';
  const start = bytes.slice(0, 4096);
  const signed = signatures.find(([signature]) => signature.test(start))?.[1];
  if (signed !== undefined) return signed;
  if (zip.test(start)) return office.test(start) ? 'office' : 'archive';
  // In UTF-16 every other byte of a text is none of its characters.
  const words = /^(?:\xff\xfe|\xfe\xff)/.test(bytes) ? text.slice(0, 4096) : start;
  if (html.test(words)) return 'html';
  const type = declaredTypeOf(contentType);
  if (isBinary(words)) return 'binary';
  return declared.find(([name]) => name.test(type))?.[1] ?? 'text';
}
