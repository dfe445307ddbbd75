/** Longest address that mail can carry (RFC 5321). */
const longest = 254;

/** Narrower than the standard: what Gmail and Drive take, in one line, with nothing that means something in a header. */
const address =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;

/** @returns whether a text is one electronic address, and nothing else */
export function isEmailAddress(text: string): boolean {
  return text.length <= longest && address.test(text);
}

/** @returns the address as two are compared: whoever writes it in capitals means the same mailbox */
export function mailboxKey(text: string): string {
  return text.toLowerCase();
}
