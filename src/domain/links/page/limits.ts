/** How much of a page is kept and gone through, in characters. */
export const limits = { title: 300, text: 20_000, read: 40_000, body: 128 * 1024 } as const;

/** @returns a text with its blanks run together, as far as it is kept */
export function plainText(text: string, most: number): string {
  return text.slice(0, limits.body).replace(/\s+/g, ' ').trim().slice(0, most);
}
