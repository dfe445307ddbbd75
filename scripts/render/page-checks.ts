import type { PdfPage, PlacedWord } from './convert';
import type { ContentsEntry, DocumentPromises } from './document-promises';

/** Everything that is wrong with a document's pages, a sentence each; empty when nothing is. */
export function pageFaults(pages: readonly PdfPage[], promises: DocumentPromises): string[] {
  return [
    ...(promises.hasChapters ? contentsFaults(pages, promises.contents) : []),
    ...headFaults(pages, promises),
    ...textFaults(pages, promises),
    ...pages.flatMap((page, place) => placeFaults(page).map((fault) => `page ${place + 1}: ${fault}`)),
  ];
}

/** The entries whose page is not the one on which their heading stands. */
export function contentsFaults(pages: readonly PdfPage[], contents: readonly ContentsEntry[]): string[] {
  if (contents.length === 0) return ['the table of contents has no entries'];
  return contents.flatMap(({ heading, page }) => {
    const actual = pages.findIndex((candidate) => hasLine(candidate, heading)) + 1;
    if (actual === 0) return [`"${heading}" is in the contents but on no page`];
    return actual === page ? [] : [`"${heading}" is on page ${actual}, the contents say ${page ?? 'nothing'}`];
  });
}

/** Whether the heading stands on lines of its own; in the table of contents dots and a number follow it. */
function hasLine(page: PdfPage, heading: string): boolean {
  const wanted = squeezed(heading);
  const lines = page.lines.filter((line) => line !== '').map(squeezed);
  return lines.some((_, start) => [1, 2, 3, 4].some((count) => lines.slice(start, start + count).join('') === wanted));
}

/** The pages without the year's phrase (the cover needs none) or without the notice that the cover bears. */
export function headFaults(
  pages: readonly PdfPage[],
  { phrase, notice }: Pick<DocumentPromises, 'phrase' | 'notice'>,
): string[] {
  if (phrase === null) return ['no head of page bears a phrase in quotes'];
  return pages.flatMap((page, place) => {
    const text = squeezed(page.lines.join(''));
    const phraseFault = place > 0 && !text.includes(squeezed(phrase)) ? [`page ${place + 1} lacks the phrase`] : [];
    const lacksNotice = notice !== null && !text.includes(squeezed(notice));
    return [...phraseFault, ...(lacksNotice ? [`page ${place + 1} lacks the demonstration notice`] : [])];
  });
}

/** The paragraphs that are not whole on the pages; one may run over to the next page, past its foot and head. */
export function textFaults(
  pages: readonly PdfPage[],
  { frames, paragraphs }: Pick<DocumentPromises, 'frames' | 'paragraphs'>,
): string[] {
  const framing = frames.map((lines) => squeezed(lines.join(''))).sort((one, other) => other.length - one.length);
  const text = pages.map((page) => withoutFrame(squeezed(page.lines.join('')), framing)).join('');
  return paragraphs
    .filter((paragraph) => !text.includes(squeezed(paragraph)))
    .map((paragraph) => `"${paragraph.slice(0, 60)}" (${paragraph.length} characters) is not whole on the pages`);
}

/** The page's text without what stands at its head and at its foot, where the number of the page follows. */
function withoutFrame(text: string, framing: readonly string[]): string {
  const head = framing.find((frame) => text.startsWith(frame)) ?? '';
  const rest = text.slice(head.length);
  const foot = framing.find((frame) => frame !== '' && rest.replace(/\d+$/, '').endsWith(frame)) ?? '';
  return foot === '' ? rest : rest.replace(/\d+$/, '').slice(0, -foot.length);
}

/** Text comes out of a PDF with other spaces than it went in. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Least distance of any word from the paper's edges, in points. */
const EDGE = { side: 40, top: 20, bottom: 20 } as const;
/** Words that share more than this part of the smaller one's box are printed over each other. */
const OVERLAP = 0.35;

/** Words too near the paper's edge, and words printed over others. */
export function placeFaults(page: PdfPage): string[] {
  const outside = page.words.find((word) => isOutside(word, page));
  const over = overlapping(page.words);
  return [
    ...(outside ? [`"${outside.text}" lies outside the margins`] : []),
    ...(over ? [`"${over[0].text}" is printed over "${over[1].text}"`] : []),
  ];
}

function isOutside(word: PlacedWord, { width, height }: PdfPage): boolean {
  const beside = word.left < EDGE.side || word.right > width - EDGE.side;
  return beside || word.top < EDGE.top || word.bottom > height - EDGE.bottom;
}

function overlapping(words: readonly PlacedWord[]): [PlacedWord, PlacedWord] | null {
  for (const [place, one] of words.entries()) {
    const other = words.slice(place + 1).find((candidate) => sharedArea(one, candidate) > OVERLAP);
    if (other) return [one, other];
  }
  return null;
}

/** The part of the smaller box that both words cover. */
function sharedArea(one: PlacedWord, other: PlacedWord): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(areaOf(one), areaOf(other));
}

function areaOf({ left, right, top, bottom }: PlacedWord): number {
  return Math.max(0.01, (right - left) * (bottom - top));
}
