/** An .xlsx cell holds at most this many UTF-16 units; Sheets' 50,000 go to the sidecar. */
const LONGEST_TEXT = 32_767;

/**
 * Text as an .xlsx can hold it: without lone surrogates, not longer than a cell may be.
 * @param text as Sheets has it
 */
export function storableText(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * Escapes what the XML of an .xlsx would lose: "_x0041_" written by a person is not an escape
 * (ECMA-376 part 1, 22.9.2.19), and U+FFFE and U+FFFF are not XML characters. The writer itself
 * escapes the control characters.
 * @param text as the cell has it
 * @returns as the file must have it; the reader undoes it
 */
export function escapeText(text: string): string {
  if (!/_x|[\uFFFE\uFFFF]/.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
}

/**
 * Text where an .xlsx has no escapes (comments, attributes): characters that XML forbids are dropped.
 * @param text as Sheets has it
 */
export function plainXmlText(text: string): string {
  return storableText(text).replace(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
