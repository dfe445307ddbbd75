import { scriptText } from '../blob/script-text';
import { exception } from '../exception';

/** Headers that the service writes itself; naming one is an error, in these words. */
const reserved = new Set(['host', 'content-length']);

/** G/guides/services/quotas: 100 headers a call, 8 KB each. How the live messages read was not found. */
const mostHeaders = 100;
const longestHeader = 8 * 1024;

/** A header name (RFC 9110 token) and the characters a value may have on the wire. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const value = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Checks the headers that a script asks for.
 * @param headers a map of names to values; undefined and null are none
 * @returns the same as text; throws "Attribute provided with invalid value: Header:…" as the live service does
 */
export function checkedHeaders(headers: unknown): Record<string, string> {
  if (headers === undefined || headers === null) return {};
  if (typeof headers !== 'object') throw exception('Attribute provided with invalid value: headers');
  const entries = Object.entries(headers);
  if (entries.length > mostHeaders) throw exception('Limit Exceeded: URLFetch Header Count.');
  return Object.fromEntries(entries.map(([name, given]) => [name, headerValue(name, given)]));
}

function headerValue(name: string, given: unknown): string {
  if (given === null || given === undefined) throw exception('Attribute provided with invalid value: Header:null');
  const text = scriptText(given);
  if (reserved.has(name.toLowerCase()) || !token.test(name) || !value.test(text))
    throw exception(`Attribute provided with invalid value: Header:${name}`);
  if (name.length + text.length > longestHeader) throw exception('Limit Exceeded: URLFetch Header Size.');
  return text;
}
