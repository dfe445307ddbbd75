import { mailboxKey } from '../../domain/sharing/email-address';
import { normalise } from '../../domain/model/same-text';

/** What a document's cell "Enviado a" says of one address. */
export interface Delivery {
  /** As mailboxes are compared. */
  readonly mailbox: string;
  /** 'under-way': its mail was about to be sent, and nobody noted that it was. */
  readonly kind: 'under-way' | 'sent';
  /** When, as the cell says it; '' where it does not. */
  readonly when: string;
}

const separator = ' · ';

/** Stands for the moment until the mail has left. */
export const underWay = 'enviándose';

/** Addresses wherever a line mentions them: a line that a person wrote counts too. */
const mention = /[^\s,;:<>()«»"·]+@[^\s,;:<>()«»"·]+/g;

function deliveriesIn(line: string): Delivery[] {
  const kind = normalise(line).includes(normalise(underWay)) ? 'under-way' : 'sent';
  const [, when = ''] = line.split(separator);
  const mailboxes = (line.match(mention) ?? []).map((text) => mailboxKey(text.replace(/\.+$/, '')));
  return mailboxes.map((mailbox) => ({ mailbox, kind, when: kind === 'sent' ? when.trim() : '' }));
}

/** @returns whom the cell says the document was sent to, or was about to be: an address that it mentions in any way was */
export function readDeliveries(cell: string): Delivery[] {
  return cell.split('\n').flatMap(deliveriesIn);
}

function otherLines(cell: string, address: string): string[] {
  const own = `${mailboxKey(address)}${separator}`;
  return cell.split('\n').filter((line) => line.trim() !== '' && !mailboxKey(line).startsWith(own));
}

/**
 * @param state the moment at which the mail left, or `underWay`
 * @returns the cell with that address's line, in place of the one that it had
 */
export function withDelivery(cell: string, address: string, state: string): string {
  return [...otherLines(cell, address), `${address}${separator}${state}`].join('\n');
}

/** @returns the cell without that address's line */
export function withoutDelivery(cell: string, address: string): string {
  return otherLines(cell, address).join('\n');
}
