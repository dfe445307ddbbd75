/**
 * @param value whatever a script passed where a text is expected
 * @returns it as text, as the live service converts it
 */
export function scriptText(value: unknown): string {
  return String(value);
}
