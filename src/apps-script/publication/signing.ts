import type { SigningService } from '../../services/publication';
import { sha256 } from '../sha-256';

/** With what Google offers: no cryptography of our own. */
export const signing: SigningService = {
  sign: (text, secret) =>
    Utilities.base64EncodeWebSafe(Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8)).replace(
      /=+$/,
      '',
    ),
  random: () => Utilities.getUuid().replace(/-/g, ''),
  digest: sha256,
};
