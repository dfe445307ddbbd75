/** The files inside a .docx, by path. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/*
 * The names that docx draws at random or counts over the life of the process, with what stands before them. Quotes are
 * escaped in the report's own text, so it can hold neither.
 */
const RANDOM_RELATION = /((?:r:id|Id)=")(rId[a-z0-9_-]{20,})(?=")/g;
const COUNTED_BOOKMARK = /((?:w:anchor|w:name)="|instrText xml:space="preserve">PAGEREF )(_Toc\d+)\b/g;
const COUNTED_MARK = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(?=")/g;
const COUNTED_PICTURE = /(<wp:docPr id=")(\d+)(?=")/g;
const WRITTEN_DATE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The same parts with nothing left to chance or to the clock: names are numbered in the order in which they appear,
 * and the properties bear the report's own day. Equal contents then give equal bytes.
 *
 * @param madeOn "YYYY-MM-DD".
 */
export function stableParts(parts: Parts, madeOn: string): Map<string, string | Uint8Array> {
  const relation = numbering('rIdLink');
  const bookmark = numbering('_Toc');
  const mark = numbering('');
  const picture = numbering('');
  const stable = (part: string) =>
    part
      .replace(RANDOM_RELATION, (_, before: string, name: string) => before + relation(name))
      .replace(COUNTED_BOOKMARK, (_, before: string, name: string) => before + bookmark(name))
      .replace(COUNTED_MARK, (_, before: string, name: string) => before + mark(name))
      .replace(COUNTED_PICTURE, (_, before: string, name: string) => before + picture(name))
      .replace(WRITTEN_DATE, `$1${madeOn}T12:00:00Z`);
  return new Map([...parts].map(([path, part]) => [path, typeof part === 'string' ? stable(part) : part]));
}

/** Gives each name a number of its own, from 1, and the same one each time it comes. */
function numbering(prefix: string): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `${prefix}${names.size + 1}`;
    names.set(name, known);
    return known;
  };
}
