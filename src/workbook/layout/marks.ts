/**
 * Marks that a status cell carries beside its letter. They are number formats and lines of the cell's note, so that
 * the letter alone is the cell's value and counts.
 */

/** How the add-on's own lines of a note begin; the others are people's. */
export const markLead = '▸ ';

/** The format of a status cell without a mark. */
export const plainFormat = '@';

/** Signs after a letter. */
export const markSigns = { carried: '?', lacksEvidence: '*' } as const;

/** @returns the number format that shows the text with these signs after it */
export function markedFormat(signs: string): string {
  return `@"${signs}"`;
}
