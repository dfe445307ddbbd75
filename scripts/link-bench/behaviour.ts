import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { LinkVerdict } from '../../src/domain/links/link-verdict';

/** One request that reached a site. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** How often this address has been asked for, this time included. */
  readonly nth: number;
}

export type Reply = (visit: Visit) => void;

/** What a site shows to who asks by https. */
export type CertificateKind =
  'valid' | 'expired' | 'self-signed' | 'wrong-host' | 'unknown-authority' | 'missing-intermediate';

/** Who opens when someone knocks: a web server, nobody, only one that knows no https, or whatever a function does. */
export type Door = 'open' | 'closed' | 'only-http' | ((socket: Socket) => void);

/** A host of the bench. */
export interface Site {
  readonly host: string;
  /** By path; with its query where that matters. */
  readonly pages: Readonly<Record<string, Reply>>;
  /** What is not among the pages; left out: 404. */
  readonly elsewhere?: Reply;
  readonly certificate?: CertificateKind;
  readonly door?: Door;
}

/** One thing that an address may do, and what must be said of it. */
export interface Behaviour {
  /** Among all of them no other is called so; Spanish, as it stands in the table. */
  readonly name: string;
  /** What is checked, as it would stand in a cell. */
  readonly address: string;
  readonly verdict: LinkVerdict;
  /** Whether a person who opens it sees what it is for; null where no machine can tell. */
  readonly isAlive: boolean | null;
  /** What it does, and why the verdict is that one where it could be another; Spanish, for the table. */
  readonly why: string;
  /** Of several behaviours that name a same host, it serves the pages of all. */
  readonly sites: readonly Site[];
}

/** A behaviour at a host of its own. */
export interface OneSite extends Pick<Behaviour, 'name' | 'verdict' | 'isAlive' | 'why'>, Omit<Site, 'host'> {
  /** The path that is checked. */
  readonly path: string;
  readonly scheme?: 'http' | 'https';
  /** Hosts that it leads to. */
  readonly others?: readonly Site[];
}

/** @returns the host of a behaviour that has one of its own */
export function hostOf(name: string): string {
  return `${name}.ejemplo.mx`;
}

/** @returns a behaviour at a host called as it is */
export function oneSite({ path, scheme = 'http', others = [], ...rest }: OneSite): Behaviour {
  const { name, verdict, isAlive, why, ...site } = rest;
  const host = hostOf(name);
  return { name, address: `${scheme}://${host}${path}`, verdict, isAlive, why, sites: [{ host, ...site }, ...others] };
}

/** A behaviour of one page: whatever else is asked of its host is not there. */
export interface OnePage extends Omit<OneSite, 'pages' | 'path'> {
  readonly path?: string;
  readonly reply: Reply;
}

/** @returns a behaviour at a host called as it is, that has no page but one */
export function onePage({ path = '/transparencia/evidencia', reply, ...rest }: OnePage): Behaviour {
  return oneSite({ ...rest, path, pages: { [path]: reply } });
}
