import type { SigningService } from '../../services/publication';

/** Digits of a SHA-256 by which a municipality is known in addresses and in the store: two never share them. */
const digits = 16;

/** @param name as the tab "Municipios" writes it */
export function municipalityKey(name: string, { digest }: Pick<SigningService, 'digest'>): string {
  return digest(name).slice(0, digits);
}
