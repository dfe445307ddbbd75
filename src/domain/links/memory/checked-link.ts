import type { LinkMemory } from './link-memory';

/** An address that a record cites, with what is known of it. */
export interface CheckedLink {
  readonly kind: 'evidence' | 'advance';
  /** Of the record in its list, from 1. */
  readonly row: number;
  readonly memory: LinkMemory;
}
