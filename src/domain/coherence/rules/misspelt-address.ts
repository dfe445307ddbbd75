import { misspeltAddresses } from '../../links/misspelt-address';
import type { CoherenceRule, FindingOf, Subject } from '../finding';

type Owner = Pick<FindingOf<'misspelt-address'>, 'municipality' | 'toolCode'>;

function findingsIn(
  text: string,
  { municipality, toolCode }: Owner,
  subject: Subject,
): FindingOf<'misspelt-address'>[] {
  return misspeltAddresses(text).map((facts) => ({ rule: 'misspelt-address', municipality, toolCode, subject, facts }));
}

/** A link that is mistyped opens nothing: told by what is wrong in it, without asking the network. */
export const misspeltAddress: CoherenceRule<'misspelt-address'> = {
  id: 'misspelt-address',
  gravity: 'medium',
  find: ({ followUp: { evidence, advances } }) => [
    ...evidence.flatMap((row) => findingsIn(row.link, row, { kind: 'evidence', row: row.row, column: 'link' })),
    ...advances.flatMap((row) => findingsIn(row.text, row, { kind: 'advance', row: row.row })),
  ],
};
