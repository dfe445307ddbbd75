import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** What a server shows: its certificate, and its key. In PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** Signs certificates; in plain DER, so that no openssl is needed. */
export interface Authority {
  /** Its own certificate, in PEM. */
  readonly cert: string;
  /** @returns a server's identity; of minus one day: expired */
  readonly issue: (host: string, validDays: number) => Identity;
  /** @returns an authority that this one vouches for */
  readonly appoint: (name: string) => Authority;
}

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** Who is told to be whom, and by whom. */
interface Claim {
  readonly issuer: string;
  readonly subject: string;
  readonly key: KeyObject;
  readonly signer: KeyObject;
  readonly days: number;
  readonly extensions: Buffer;
}

/** How long an authority lasts, in days. */
const authorityDays = 30;

/** @returns an authority that nobody vouches for but itself */
export function makeAuthority(name: string): Authority {
  const keys = newKeys();
  return authorityOf(name, keys, { issuer: name, signer: keys.privateKey });
}

/** A certificate authority of its own and a server certificate for one name. */
export function makeIdentity(host: string, validDays: number): Identity & { authority: string } {
  const authority = makeAuthority('Autoridad de prueba');
  return { authority: authority.cert, ...authority.issue(host, validDays) };
}

/** @returns an identity signed by its own key */
export function makeSelfSigned(host: string): Identity {
  const { publicKey, privateKey } = newKeys();
  const extensions = hostExtensions(host);
  const claim = { issuer: host, subject: host, key: publicKey, signer: privateKey, days: authorityDays, extensions };
  return { cert: pem(certificate(claim)), key: keyText(privateKey) };
}

function authorityOf(name: string, keys: KeyPair, by: Pick<Claim, 'issuer' | 'signer'>): Authority {
  const own = { ...by, subject: name, key: keys.publicKey, days: authorityDays, extensions: caExtensions() };
  const signed = { issuer: name, signer: keys.privateKey };
  return {
    cert: pem(certificate(own)),
    issue: (host, days) => {
      const { publicKey, privateKey } = newKeys();
      const claim = { ...signed, subject: host, key: publicKey, days, extensions: hostExtensions(host) };
      return { cert: pem(certificate(claim)), key: keyText(privateKey) };
    },
    appoint: (appointed) => authorityOf(appointed, newKeys(), signed),
  };
}

function newKeys(): KeyPair {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function keyText(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function certificate({ issuer, subject, key, signer, days, extensions }: Claim): Buffer {
  const now = Date.now();
  const publicKey = key.export({ type: 'spki', format: 'der' });
  const serial = createHash('sha256').update(publicKey).digest().subarray(0, 8);
  const dates = sequence(time(now - 2 * 86_400_000), time(now + days * 86_400_000));
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), serial])),
    ecdsaWithSha256(),
    name(issuer),
    dates,
    name(subject),
    publicKey,
    tagged(0xa3, extensions),
  );
  const signature = createSign('sha256').update(body).sign(signer);
  return sequence(body, ecdsaWithSha256(), tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
}

function caExtensions(): Buffer {
  return sequence(
    sequence(
      oid('551d13'),
      tagged(0x01, Buffer.from([0xff])),
      tagged(0x04, sequence(tagged(0x01, Buffer.from([0xff])))),
    ),
  );
}

function hostExtensions(host: string): Buffer {
  return sequence(sequence(oid('551d11'), tagged(0x04, sequence(tagged(0x82, Buffer.from(host))))));
}

function tagged(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function oid(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

function ecdsaWithSha256(): Buffer {
  return sequence(oid('2a8648ce3d040302'));
}

function name(common: string): Buffer {
  return sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(common)))));
}

function time(milliseconds: number): Buffer {
  return tagged(0x18, Buffer.from(`${new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`));
}

function pem(der: Buffer): string {
  // No blank line at the end, which a text of whole lines would get from replacing: OpenSSL refuses it.
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
