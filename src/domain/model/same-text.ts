/**
 * The text as names are compared: without accents, case, runs of spaces, or a colon or full stop at its end.
 *
 * People type "Rendicion  de cuentas:" and mean "Rendición de cuentas". "ñ" becomes "n" like any other accent.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:.]+$/, '')
    .trimStart();
}

/** Whether two texts are the same name, by {@link normalise}. */
export function sameText(one: string, other: string): boolean {
  return normalise(one) === normalise(other);
}
