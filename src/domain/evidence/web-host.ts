/** Hosts are compared without the "www." that people may leave out. */
function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/** The host of a web address, "luvianos.gob.mx"; null where it is no http(s) address. */
export function hostOf(address: string): string | null {
  const [, host] = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(address.trim()) ?? [];
  return host === undefined ? null : plainHost(host);
}

/** The host of a mail address; null where it is none. */
export function mailHostOf(mail: string): string | null {
  const [, host] = /^[^@\s]+@([^@\s]+)$/.exec(mail.trim()) ?? [];
  return host === undefined ? null : plainHost(host);
}

/** Whether a host is a domain or lies under it: "transparencia.luvianos.gob.mx" under "luvianos.gob.mx". */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
