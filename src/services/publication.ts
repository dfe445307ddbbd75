import type { DriveFailure } from './services';
import type { StateService } from './jobs';

/** What visitors are answered from, in the script's own store: apart from what jobs keep, within the same limits. */
export interface PublicStore extends StateService {
  /** Sets these values and drops all others, in one call. */
  replace(values: Readonly<Record<string, string>>): void;
}

/** Signatures and names that nobody can guess. */
export interface SigningService {
  /** @returns HMAC-SHA-256 of a text, in base64 for addresses, without padding */
  sign(text: string, secret: string): string;
  /** @returns 32 hexadecimal digits, each time others */
  random(): string;
  /** @returns SHA-256 of a text in UTF-8, in hexadecimal */
  digest(text: string): string;
}

/** Texts made small, in letters that any store takes. */
export interface PackingService {
  pack(text: string): string;
  /** @throws what was not packed by it */
  unpack(packed: string): string;
}

/** What the store has no room for, in a folder of Drive that is shared with nobody. */
export interface OverflowService {
  /** @returns the file's id */
  keep(name: string, text: string): { readonly kind: 'kept'; readonly id: string } | DriveFailure;
  read(id: string): { readonly kind: 'read'; readonly text: string } | DriveFailure;
  /** Takes away all files of that folder but these. */
  keepOnly(ids: readonly string[]): void;
}

/** Visits that were refused lately, by anyone: a rough count, which may forget. */
export interface RefusalCounter {
  count(): number;
  /** @returns the count with this one */
  add(): number;
}

/** What an address of the web app asks for; anybody may have written it. */
export interface VisitRequest {
  /** Which municipality's page, by its key; '' where it does not say. */
  readonly key: string;
  /** What shows that the page may be seen; '' where there is nothing. */
  readonly token: string;
}

/** What the page of each municipality is published, opened and closed with. */
export interface PublicationServices {
  readonly store: PublicStore;
  readonly signing: SigningService;
  readonly packing: PackingService;
  readonly overflow: OverflowService;
  readonly refusals: RefusalCounter;
  /** @returns the web app's address; '' where it was not deployed */
  readonly webAppAddress: () => string;
}
