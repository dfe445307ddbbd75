/** In a script element "</script>" would end it, and "<!--" hide what follows. @returns a value as JSON that does neither */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
