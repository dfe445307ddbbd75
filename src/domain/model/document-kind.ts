import { hashOf } from './hash';

/** What the add-on writes: a municipality's report, the report of all of them, or a letter with what is open. */
export type DocumentKind = 'municipal' | 'regional' | 'letter';

/** Whose a document is. */
export interface DocumentOwner {
  readonly kind: DocumentKind;
  /** Its name; '' where the document is of all of them. */
  readonly municipality: string;
}

/** What Drive keeps beside a document's file: enough to list it, should nothing else know of it. */
export interface DocumentLabel {
  readonly kind: DocumentKind;
  /** As {@link ownerHash} tells it: a property of Drive has room for 124 bytes, and a name may have more. */
  readonly owner: string;
  /** The last one that it prints; 0 where there is none. */
  readonly report: number;
  /** From 1. */
  readonly version: number;
  readonly pages: number;
}

/** @returns a short text for a municipality, by which its documents are known */
export function ownerHash(municipality: string): string {
  return municipality === '' ? '' : hashOf(municipality);
}

/** @returns whether a label is of that owner's document */
export function isOwnedBy(label: DocumentLabel | null, { kind, municipality }: DocumentOwner): boolean {
  return label?.kind === kind && label.owner === ownerHash(municipality);
}
