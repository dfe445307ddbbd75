import { createSecureContext, type SecureContext } from 'node:tls';
import type { CertificateKind } from './behaviour';
import { makeAuthority, makeSelfSigned, type Identity } from './certificate';

/** What sites show by https, each kind made as it is asked for. */
export interface Identities {
  /** Authorities that a visitor is to trust, in PEM. */
  readonly trusted: readonly string[];
  readonly contextFor: (host: string, kind: CertificateKind) => SecureContext;
}

/** @returns certificates of an authority of the bench's own, and the wrong ones of each kind */
export function makeIdentities(): Identities {
  const root = makeAuthority('Autoridad del banco de pruebas');
  const stranger = makeAuthority('Autoridad que nadie conoce');
  const between = root.appoint('Autoridad intermedia');
  const makers: Readonly<Record<CertificateKind, (host: string) => Identity>> = {
    valid: (host) => root.issue(host, 20),
    expired: (host) => root.issue(host, -1),
    'self-signed': makeSelfSigned,
    'wrong-host': () => root.issue('otro-sitio.ejemplo.mx', 20),
    'unknown-authority': (host) => stranger.issue(host, 20),
    'missing-intermediate': (host) => between.issue(host, 20),
  };
  const made = new Map<string, SecureContext>();
  const make = (host: string, kind: CertificateKind): SecureContext => {
    const context = createSecureContext(makers[kind](host));
    made.set(host, context);
    return context;
  };
  return { trusted: [root.cert], contextFor: (host, kind) => made.get(host) ?? make(host, kind) };
}
