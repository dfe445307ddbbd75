import type { LinkVerdict } from '../links/link-verdict';
import type { LinkMemory } from '../links/memory/link-memory';
import type { Owner } from '../model/owner-key';
import type { CoherenceFacts } from './facts';
import type { Subject } from './finding';

/** A link that was visited, and the record that cites it. */
export interface CitedLink {
  readonly owner: Owner;
  readonly subject: Subject;
  readonly memory: LinkMemory;
  /** The verdict that the record's own column says, which a person may have typed; null where it says none, or has none. */
  readonly typed: LinkVerdict | null;
}

/** @returns the links that were visited with the records that cite them; those of records that cannot be read are left out */
export function citedLinks({ followUp, checkedLinks, verdictOf }: CoherenceFacts): CitedLink[] {
  const evidence = new Map(followUp.evidence.map((record) => [record.row, record]));
  const advances = new Map(followUp.advances.map((record) => [record.row, record]));
  return checkedLinks.flatMap(({ kind, row, memory }): CitedLink[] => {
    const record = evidence.get(row);
    if (kind === 'evidence') {
      const subject: Subject = { kind, row, column: 'link' };
      return record ? [{ owner: ownerOf(record), subject, memory, typed: verdictOf(record.linkVerdict) }] : [];
    }
    const advance = advances.get(row);
    return advance ? [{ owner: ownerOf(advance), subject: { kind, row }, memory, typed: null }] : [];
  });
}

function ownerOf({ municipality, toolCode }: Owner): Owner {
  return { municipality, toolCode };
}
