import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A certificate authority of its own and a server certificate for one name, in plain DER: no openssl needed. */
export function makeIdentity(host: string, validDays: number): Identity & { authority: string } {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const root = certificate(
    'Autoridad de prueba',
    'Autoridad de prueba',
    authority.publicKey,
    authority.privateKey,
    30,
    caExtensions(),
  );
  const leaf = certificate(
    'Autoridad de prueba',
    host,
    server.publicKey,
    authority.privateKey,
    validDays,
    hostExtensions(host),
  );
  return {
    authority: pem(root),
    cert: pem(leaf),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function certificate(
  issuer: string,
  subject: string,
  key: KeyObject,
  signer: KeyObject,
  days: number,
  extensions: Buffer,
): Buffer {
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
