/** The files inside a .docx, by path. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const RANDOM_RELATION = /rId[a-z0-9_-]{20,}/g;
const WRITTEN_DATE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The same parts with nothing left to chance or to the clock: random relation names are numbered in the order in
 * which they appear, and the properties bear the report's own day. Equal contents then give equal bytes.
 *
 * @param madeOn "YYYY-MM-DD".
 */
export function stableParts(parts: Parts, madeOn: string): Map<string, string | Uint8Array> {
  const names = new Map<string, string>();
  const numbered = (random: string) => {
    const known = names.get(random) ?? `rIdLink${names.size + 1}`;
    names.set(random, known);
    return known;
  };
  const stable = (part: string) =>
    part.replace(RANDOM_RELATION, numbered).replace(WRITTEN_DATE, `$1${madeOn}T12:00:00Z`);
  return new Map([...parts].map(([path, part]) => [path, typeof part === 'string' ? stable(part) : part]));
}
