import { mailboxKey } from '../../domain/sharing/email-address';
import type { PublicationServices } from '../../services/publication';
import { publicNames } from './stored-pages';

type SecretServices = Pick<PublicationServices, 'store' | 'signing'>;

/** @returns the secret that signs; '' where none was made yet, so that nothing can have been signed */
export function secretOf({ store }: Pick<SecretServices, 'store'>): string {
  return store.get(publicNames.secret);
}

/** Makes the secret the first time that something is to be signed; whoever asks has the turn, so that there is one. */
export function ensureSecret({ store, signing }: SecretServices): string {
  const known = secretOf({ store });
  if (known !== '') return known;
  const made = signing.random() + signing.random();
  store.write({ [publicNames.secret]: made });
  return made;
}

/** @returns what is kept of an address, which tells nobody what it is */
export function sealedAddress(address: string, secret: string, signing: SecretServices['signing']): string {
  return signing.sign(`correo 1\n${mailboxKey(address)}`, secret);
}
