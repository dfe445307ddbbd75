const presets: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Order of preference when the delimiter is to be guessed. */
const guesses = [',', ';', '\t', '|', '.', ' '];

/**
 * Splits the texts of a column.
 * @param texts null where a cell holds no text
 * @param delimiter a text, or the name of a preset; neither: the first of the usual ones that occurs
 * @returns null for rows to be left alone
 */
export function splitColumns(
  texts: readonly (string | null)[],
  delimiter: { readonly text: string } | { readonly preset: string | null },
): (string[] | null)[] {
  const mark =
    'text' in delimiter ? delimiter.text : delimiter.preset === null ? guess(texts) : presets[delimiter.preset];
  if (mark === undefined || mark === '') return texts.map(() => null);
  return texts.map((text) => (text === null ? null : text.split(mark).map((part) => part.trim())));
}

function guess(texts: readonly (string | null)[]): string | undefined {
  return guesses.find((mark) => texts.some((text) => text?.includes(mark)));
}
