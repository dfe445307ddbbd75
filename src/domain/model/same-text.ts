/**
 * The text as names are compared: without accents, case, runs of spaces, or a colon or full stop at its end.
 *
 * People type "Rendicion  de cuentas:" and mean "Rendición de cuentas". "ñ" becomes "n" like any other accent.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return withoutEnding(plain.replace(/\s+/g, ' ')).trimStart();
}

/** Step by step, because a pattern anchored to the end alone is slow on 40,000 full stops in the middle. */
function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && ' :.'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Whether two texts are the same name, by {@link normalise}. */
export function sameText(one: string, other: string): boolean {
  return normalise(one) === normalise(other);
}
