/**
 * @param text any text
 * @returns it with half surrogate pairs replaced, without which encodeURIComponent throws
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
