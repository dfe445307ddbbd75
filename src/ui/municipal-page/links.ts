import { readAddress } from '../../domain/links/address/web-address';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, type Html } from '../html';
import type { View } from './view';

/** Addresses that a browser opens and that can do nothing else: no "javascript:", no "data:". */
const opened: readonly string[] = ['http', 'https'];

/**
 * @param text what is read in place of the address
 * @returns a link, where the address is one of the web; else the text alone
 */
export function webLink(address: string, text: string): Html {
  const read = readAddress(address.trim());
  if (read === null || !opened.includes(read.scheme)) return html`${text}`;
  return html`<a href="${read.href}" target="_blank" rel="noopener noreferrer">${text}</a>`;
}

/** @returns an address as a link that is read as it was typed; what the page has no room for, told so */
export function ownAddress(address: string, { room }: View): Html {
  return address.length > room.address ? html`<em>${texts.cut.link}</em>` : webLink(address, address);
}
