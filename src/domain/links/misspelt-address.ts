/** What keeps what was meant as a web address from being one. */
export type AddressFault =
  /** "https;//": a semicolon where the colon belongs. */
  | 'semicolon'
  /** "https//", "https.//": no colon. */
  | 'no-colon'
  /** "https:/": a slash is missing, or both. */
  | 'no-slash'
  /** "htps://": the letters before the colon are no scheme. */
  | 'scheme'
  /** "https://http://": said twice. */
  | 'twice'
  /** "https:\\": slashes the other way. */
  | 'backslashes'
  /** "https:// a.mx", "https: //a.mx": a blank beside the slashes. */
  | 'blank'
  /** "https:///x": no host. */
  | 'no-host'
  /** "https://www,a.mx", "https://a..mx", "https://a": a host that no host can be called. */
  | 'host'
  /** A quote within the address that is not written as %22. */
  | 'quote'
  /** "https://a.mx/acta 12.pdf": blanks within, which only a cell that holds nothing else shows to be the address's own. */
  | 'spaces';

/** Something that was meant as a web address and is none. */
export interface MisspeltAddress {
  /** As it stands, at most {@link longestFound} characters. */
  readonly found: string;
  readonly fault: AddressFault;
}

/** A cell may hold thousands of characters: nobody needs more than the beginning to know the address again. */
const longestFound = 120;

/** Beginnings that are told by themselves, in the order in which they are looked for. */
const beginnings: readonly (readonly [AddressFault, RegExp])[] = [
  ['twice', /^https?[:;]?\/{1,3}https?[:;]?\/\//i],
  ['semicolon', /^https?;\/{0,3}\S/i],
  ['backslashes', /^https?:[/\\]?\\/i],
  ['no-colon', /^https?[.,]?\/\/\S/i],
  ['no-host', /^https?:\/\/(?:\/|[?#:]|$)/i],
  ['no-slash', /^https?:(?!\/\/)\/?[\p{L}\p{N}]/iu],
  ['scheme', /^(?:h{1,2}t{1,3}ps{1,2}|htps?|hpps?|tt?ps?|hhttps?|htpps?|hpttps?|htttps?):\/\//i],
];

/** What every slip has: without it a text need not be looked at word by word. */
const slipSign = /ps?(?:[:;\\]|[.,]?\/|\s{1,9}:?\/\/)/i;

/** No host's name is longer; what is, need not be looked at whole. */
const longestHost = 300;

/** Right schemes that the last pattern would take too. */
const rightScheme = /^https?:\/\//i;

/** A name of letters, digits and hyphens between dots, the last of letters alone; or an IPv4 address, or one in brackets. */
const hostShape =
  /^(?:(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)\.?|(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:.]+\])$/iu;

/** Host and port of an address that begins as one should, without a user's name. */
function hostIn(word: string): string {
  const [, authority = ''] = /^https?:\/\/([^/?#\\]*)/i.exec(word) ?? [];
  return authority
    .replace(/^[^@]*@/, '')
    .slice(0, longestHost)
    .replace(/:\d*$/, '');
}

function withoutPunctuation(text: string): string {
  return text.replace(/[.,;:!?)\]}'’…»”"]+$/, '');
}

/** A host of one word is only an address within a network of one's own. */
function hostFault(word: string): AddressFault | null {
  const host = hostIn(word);
  return hostShape.test(host) || hostShape.test(withoutPunctuation(host)) ? null : 'host';
}

/** A quote that closes what another opened before the address is the sentence's; one within is not. */
function quoteFault(word: string): AddressFault | null {
  return /["“”][/._-]*[\p{L}\p{N}]/u.test(word) ? 'quote' : null;
}

/** @param next what follows the word after the blank; '' for nothing */
function faultOf(word: string, next: string): AddressFault | null {
  if (/^https?:\/\/$/i.test(word)) return /^[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u.test(next) ? 'blank' : 'no-host';
  if (/^https?:?$/i.test(word)) return /^:?\/\/[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u.test(next) ? 'blank' : null;
  const known = beginnings.find(
    ([fault, pattern]) => pattern.test(word) && !(fault === 'scheme' && rightScheme.test(word)),
  );
  if (known) return known[0];
  return rightScheme.test(word) ? (hostFault(word) ?? quoteFault(word)) : null;
}

/** What stands before an address in a sentence or a cell: brackets, quotes, bold, a label. */
const before = /^(?:[("'“”«‘<[{*]|\p{L}+:(?=https?[:;/\\]))+/iu;

/**
 * Finds, word by word, what was meant as a web address and is none: people type addresses by hand.
 * @param text of a cell, or any text
 * @returns each in the order in which it stands; right addresses and other words are left out
 */
export function misspeltAddresses(text: string): MisspeltAddress[] {
  if (!slipSign.test(text)) return [];
  const words = text.split(/[\s<>]+|["”][,;]+/);
  return words.flatMap((each, index) => {
    const word = each.replace(before, '');
    const fault = faultOf(word, words[index + 1] ?? '');
    if (fault === null) return [];
    const found = fault === 'blank' ? `${word} ${words[index + 1] ?? ''}` : word;
    return [{ found: withoutPunctuation(found.slice(0, longestFound)), fault }];
  });
}
