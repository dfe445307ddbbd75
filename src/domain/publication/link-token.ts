import { parseIsoDate, type CivilDate } from '../model/civil-date';

/** What a link to a municipality's page promises. */
export interface LinkClaim {
  /** Which municipality's page, by its key. */
  readonly municipalityKey: string;
  /** Tells it from the municipality's other links, so that it can be revoked alone. */
  readonly id: string;
  /** The last day on which it opens the page. */
  readonly until: CivilDate;
}

/** A claim as a visitor's link makes it, which anybody may have written. */
export interface SignedClaim extends LinkClaim {
  readonly signature: string;
}

/** Sixteen digits of a hash, thirty-two of an identifier, a day, and the signature in base64 for addresses (43 characters for 256 bits). */
const keyShape = /^[0-9a-f]{16}$/;
const tokenShape = /^([0-9a-f]{32})\.(\d{4})(\d{2})(\d{2})\.([A-Za-z0-9_-]{43})$/;

/** @returns the text that is signed; the version tells it from whatever else the same secret signs */
export function claimText({ municipalityKey, id, until }: LinkClaim): string {
  return `liga 1\n${municipalityKey}\n${id}\n${until}`;
}

/** @returns what a link bears beside the municipality's key */
export function tokenOf({ id, until }: LinkClaim, signature: string): string {
  return `${id}.${until.replace(/-/g, '')}.${signature}`;
}

/**
 * @param key the parameter "m" of an address
 * @param token the parameter "t"
 * @returns what they claim; null where they have not the shape of a link
 */
export function readClaim(key: string, token: string): SignedClaim | null {
  const [, id, year, month, day, signature] = tokenShape.exec(token) ?? [];
  const until = parseIsoDate(`${year ?? ''}-${month ?? ''}-${day ?? ''}`);
  if (!isMunicipalityKey(key) || until === null || id === undefined || signature === undefined) return null;
  return { municipalityKey: key, id, until, signature };
}

/** @returns whether a text could be a municipality's key */
export function isMunicipalityKey(text: string): boolean {
  return keyShape.test(text);
}

/** @returns whether two signatures are the same, in a time that tells nothing of how much of them is */
export function isSameSignature(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
