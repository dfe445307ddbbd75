import type { Municipality } from '../../domain/model/municipality';
import { isEmailAddress } from '../../domain/sharing/email-address';
import type { SigningService } from '../../services/publication';
import { municipalityKey } from './municipality-key';
import { sealedAddress } from './secret';

/** Keys of the municipalities whose page an address opens, by what is kept of the address. */
export type SealedAddresses = Readonly<Partial<Record<string, readonly string[]>>>;

/** @returns the addresses that the tab "Municipios" authorises, sealed: what is no address opens nothing */
export function authorisedAddresses(
  municipalities: readonly Municipality[],
  secret: string,
  signing: SigningService,
): SealedAddresses {
  const byAddress = new Map<string, Set<string>>();
  for (const { name, authorizedEmails } of municipalities) {
    for (const address of authorizedEmails.filter(isEmailAddress)) {
      const sealed = sealedAddress(address, secret, signing);
      byAddress.set(sealed, (byAddress.get(sealed) ?? new Set()).add(municipalityKey(name, signing)));
    }
  }
  return Object.fromEntries([...byAddress].map(([sealed, keys]) => [sealed, [...keys]]));
}
