import { createHash, createHmac, createSign, randomUUID } from 'node:crypto';
import type { HostBridge } from '../bridge';

/** Digests, signatures and random ids, by Node's crypto. */
export function makeDigestBridge(): Pick<HostBridge, 'digest' | 'sign' | 'randomUuid'> {
  return {
    digest: (algorithm, dataBase64, keyBase64) => {
      const hash = keyBase64 === null ? createHash(algorithm) : createHmac(algorithm, Buffer.from(keyBase64, 'base64'));
      return hash.update(Buffer.from(dataBase64, 'base64')).digest('base64');
    },
    sign: (algorithm, dataBase64, privateKey) =>
      createSign(algorithm).update(Buffer.from(dataBase64, 'base64')).sign(privateKey, 'base64'),
    randomUuid: () => randomUUID(),
  };
}
