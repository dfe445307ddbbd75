/** What an evidence may offer as proof; what came of checking its link is the add-on's own, and its remarks are no proof. */
export const proofFields = ['description', 'session', 'actDate', 'gazetteDate', 'annex', 'link'] as const;

/** One of those columns of the evidence. */
export type ProofField = (typeof proofFields)[number];

/**
 * @param textOf what a row of evidence says in a field; blank or null where it says nothing
 * @returns whether the row is evidence: one that only names whose it is proves nothing yet
 */
export function isProof(textOf: (field: ProofField) => string | null): boolean {
  return proofFields.some((field) => (textOf(field) ?? '').trim() !== '');
}
