/**
 * @returns JSON in ASCII alone, so that its length in characters is its size in bytes: a property holds 9 KB, however
 *          many accents are in it (platform.md §1)
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
