/** What Java calls the charsets that web servers declare; any other name is as if none were declared. */
const known: Readonly<Partial<Record<string, string>>> = {
  'utf-8': 'UTF-8',
  utf8: 'UTF-8',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'ISO-8859-15',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'utf-16': 'UTF-16',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};

/** First bytes that say the charset by themselves. */
const marks = [
  ['\u00ef\u00bb\u00bf', 'UTF-8'],
  ['\u00ff\u00fe', 'UTF-16LE'],
  ['\u00fe\u00ff', 'UTF-16BE'],
] as const;

/** A page says its charset within its first 1024 bytes (HTML standard, "prescan"). */
const declaredWithin = 1024;

const declaration = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i;

/** Bytes of which every one above 127 is part of a sequence. */
const utf8 =
  /^(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf4][\x80-\xbf]{3})*$/;

/** Bytes looked at to tell UTF-8 from what is not. */
const sample = 8192;

function named(text: string): string | undefined {
  return known[(declaration.exec(text)?.[1] ?? '').toLowerCase()];
}

/** @returns whether text of a character a byte is UTF-8; what is cut at its end still is */
export function isUtf8(bytes: string): boolean {
  return utf8.test(bytes.replace(/[\xc2-\xf4][\x80-\xbf]{0,3}$/, ''));
}

/** Older Spanish pages that declare nothing were written on Windows. */
function guessed(bytes: string): string {
  return isUtf8(bytes.slice(0, sample)) ? 'UTF-8' : 'windows-1252';
}

/**
 * @param contentType as the server declares it
 * @param bytes the beginning of the body, a character a byte
 * @returns the charset by the name that Java knows: of its first bytes, of its header, of its own declaration, or the likely one
 */
export function charsetOf(contentType: string, bytes: string): string {
  const marked = marks.find(([mark]) => bytes.startsWith(mark))?.[1];
  return marked ?? named(contentType.slice(0, 400)) ?? named(bytes.slice(0, declaredWithin)) ?? guessed(bytes);
}
