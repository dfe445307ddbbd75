import { misspeltAddresses, type AddressFault } from '../misspelt-address';
import { addressKey } from './address-key';
import { withoutTrailingPunctuation, withPlainUnderscores } from './in-text';
import { whyUncheckable, type Uncheckable } from './reach';
import { isShortLink } from './site';
import { readAddress } from './web-address';

/** Something in a text that is an address, or was meant as one. */
export type FoundAddress =
  /** `address` is what is visited, in the one spelling of {@link addressKey}; `text`, as it stands. */
  | { readonly kind: 'web'; readonly text: string; readonly address: string }
  | { readonly kind: 'misspelt'; readonly text: string; readonly fault: AddressFault }
  | { readonly kind: 'uncheckable'; readonly text: string; readonly reason: Uncheckable };

export interface FindOptions {
  /** Whether the text is a cell for links: then an address needs no "https://", and may be for another program than a browser. */
  readonly isLinkCell?: boolean;
}

/**
 * What stands before an address in a sentence or a cell: brackets, quotes, bold, a bullet or a number of a list, a label,
 * the words of a Markdown link, characters that nobody sees.
 */
const before =
  /^(?:[("'“”«‘<[{*`¿¡.,;:)|\-–—•·●▪►→\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\s()[\]]{0,200}\]\(|[\p{L}\p{N}]{1,30}(?:[.):=-]{1,3}(?=https?(?:[:;\\]|\/\/))|[:=](?=www\.)))+/iu;

/** Where one address ends and the next begins without a blank between: at a mark, or where a bracket around it closes. */
const between =
  /[,;|]{1,3}(?=(?:https?:[/\\;]|https?;\/|https?\/\/|www\.))|["”»]{1,3}[,;]{1,3}(?=\S)|\)[,;|]{0,3}(?=\(https?:|\[(?![^\s[\]]{0,200}\](?!\()))/i;

/** Addresses for other programs; a person who pastes one into a cell for links means it. */
const otherProgram =
  /^(?:mailto|tel|sms|ftps?|sftp|file|javascript|data|blob|about|chrome|whatsapp):|^[a-z]:[\\/]|^\\\\/i;

/** A host without its scheme, as people copy it: it ends in a name that only hosts end in. */
const bareHost =
  /^(?:www\.[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:[\p{L}\p{N}-]+\.)+(?:mx|com|org|net|gob|edu|gov|info|gle|ly|be|io))(?=[/?#:]|$)/iu;

/** "www,luvianos.gob.mx". */
const bareSlip = /^www[,;:][\p{L}\p{N}-]+\.\p{L}/iu;

/** A file of a computer, or of a network of one's own: nobody puts anything after it. */
const localFile = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

/** A file's name at the end of a cell: what is before it, blanks too, belongs to its address. */
const endsInFile = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|html?|csv|txt)$/i;

/** Sites whose addresses hold no names of files: a name after one is what people call what it leads to. */
const withoutFileNames = /(?:^|\.)(?:google|facebook|youtube|dropbox|live|sharepoint)\.com$/;

/** Words longer than any address that can be asked for (platform.md §2: 2,082 characters) are looked at no further. */
const longestWord = 8_000;

function misspelt(text: string, next: string): FoundAddress | null {
  const [found] = misspeltAddresses(/^https?:?(?:\/\/)?$/i.test(text) ? `${text} ${next}` : text);
  return found ? { kind: 'misspelt', text: found.found, fault: found.fault } : null;
}

function web(text: string, address: string): FoundAddress {
  const read = readAddress(address);
  if (read === null) return { kind: 'misspelt', text, fault: 'host' };
  const reason = whyUncheckable(read);
  return reason === null ? { kind: 'web', text, address: addressKey(read) } : { kind: 'uncheckable', text, reason };
}

/** A computer of someone's own network may have a name of one word, which elsewhere would be a slip. */
function isPrivate(address: string): boolean {
  const read = readAddress(address);
  return read !== null && /^localhost$/i.test(read.host);
}

/** Short links are copied without their scheme more than others, and end in names that much else ends in. */
function isBareShortLink(text: string): boolean {
  const read = /^[\p{L}\p{N}.-]{1,40}\/[\p{L}\p{N}]/u.test(text) ? readAddress(`http://${text}`) : null;
  return read !== null && isShortLink(read);
}

function readWord(raw: string, next: string, { isLinkCell = false }: FindOptions): FoundAddress | null {
  const text = withoutTrailingPunctuation(raw);
  if (/^https?:\/\/\S/i.test(text)) return (isPrivate(text) ? null : misspelt(text, next)) ?? web(text, text);
  const slip = misspelt(/^https?/i.test(raw) ? raw : text, next);
  return slip ?? (isLinkCell && text !== '' ? readLinkWord(text) : null);
}

/** What a word without a scheme is in a cell for links. */
function readLinkWord(text: string): FoundAddress | null {
  if (otherProgram.test(text)) return { kind: 'uncheckable', text, reason: 'scheme' };
  if (bareSlip.test(text)) return { kind: 'misspelt', text, fault: 'host' };
  // As browsers did before https was everywhere: who has it sends there.
  return bareHost.test(text) || isBareShortLink(text) ? web(text, `http://${text}`) : null;
}

/** @returns whether an address may go on after a blank: it is not whole by its looks, and its site has names of files */
function mayGoOn(first: string): boolean {
  if (endsInFile.test(first) || !/^https?:\/\/[^\s/?#]+\/[^?#]*[^?#.,;:/]$/i.test(first)) return false;
  const read = readAddress(first.slice(0, longestWord));
  return read !== null && !isShortLink(read) && !withoutFileNames.test(read.host);
}

/** A cell with one address whose file name has blanks in it: only there is it known that they belong to it. */
function spacedAddress(line: string): FoundAddress | null {
  const [first = '', ...rest] = line.split(/\s+/);
  const isOne = rest.length > 0 && !rest.some((word) => /https?:|www\./i.test(word));
  if (!isOne || !endsInFile.test(line.slice(-10)) || !mayGoOn(first)) return null;
  return { kind: 'misspelt', text: line.slice(0, longestWord), fault: 'spaces' };
}

/** What a line of a cell for links is as a whole, where it is one thing though it has blanks. */
function wholeLine(line: string): FoundAddress | null {
  if (!localFile.test(line) || /https?:/i.test(line)) return spacedAddress(line);
  return { kind: 'uncheckable', text: line.slice(0, longestWord), reason: 'scheme' };
}

function findInLine(line: string, options: FindOptions): FoundAddress[] {
  const whole = options.isLinkCell === true ? wholeLine(line.trim()) : null;
  if (whole) return [whole];
  const words = line.split(/[\s<>]+/).flatMap((word) => word.slice(0, longestWord).split(between));
  const found = words.map((word, index) => readWord(word.replace(before, ''), words[index + 1] ?? '', options));
  // A word that was told with the one before is not told by itself.
  return found.filter((_, index) => !hasBlank(found[index - 1])).filter((each) => each !== null);
}

function hasBlank(found: FoundAddress | null | undefined): boolean {
  return found?.kind === 'misspelt' && found.fault === 'blank';
}

/**
 * Finds every address of a text: those to visit, those that are misspelt and those that cannot be visited.
 * @param text of a cell for links or of an Avance, as people type it: with marks, brackets and quotes around
 * @returns each in the order in which it stands
 */
export function findAddresses(text: string, options: FindOptions = {}): FoundAddress[] {
  return text.split(/[\n\r\v\f\u2028\u2029]+/).flatMap((line) => findInLine(withPlainUnderscores(line), options));
}
