import type { FontStyle, RichTextRun } from 'hucre';
import type { CellStyle, TextRun } from '../../model/book';
import { DEFAULT_FONT, fromFileFont, toFileFont, type FileBase } from './style';

/** What of a stretch's looks an .xlsx can say; a theme colour is there as the colour it stands for. */
type RunStyle = Omit<NonNullable<TextRun['style']>, 'fontColorTheme'>;

/** What a font that says nothing of these means. */
const PLAIN: Required<RunStyle> = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '#000000',
  fontFamily: DEFAULT_FONT.name ?? 'Arial',
  fontSize: DEFAULT_FONT.size ?? 10,
};
const RUN_KEYS = Object.keys(PLAIN) as (keyof RunStyle)[];

/**
 * @param text of the cell
 * @param runs its styled stretches, in order, not overlapping
 * @param cell style of the cell, which a stretch's style only changes
 * @returns the whole text in pieces, or null where no stretch looks different
 */
export function toRichText(text: string, runs: readonly TextRun[], cell: CellStyle): RichTextRun[] | null {
  const styled = runs.filter((run) => run.style && Object.keys(run.style).length > 0 && run.end > run.start);
  if (styled.length === 0) return null;
  const pieces: RichTextRun[] = [];
  let at = 0;
  for (const run of styled) {
    if (run.start > at) pieces.push({ text: text.slice(at, run.start) });
    pieces.push({ text: text.slice(run.start, run.end), font: toFileFont({ ...cell, ...run.style }) });
    at = run.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  // A stretch that ends within a pair of surrogates would lose the character: the sidecar keeps it.
  const isBroken = pieces.some((piece) => /\p{Surrogate}/u.test(piece.text));
  return isBroken ? null : pieces.filter((piece) => piece.text !== '');
}

/** Only what the stretch has unlike the cell. */
function difference(font: FontStyle | undefined, cell: CellStyle, base: FileBase): RunStyle {
  if (!font) return {};
  const run = fromFileFont(font, base);
  const changed = RUN_KEYS.filter((key) => (run[key] ?? PLAIN[key]) !== (cell[key] ?? PLAIN[key]));
  return Object.fromEntries(changed.map((key) => [key, run[key] ?? PLAIN[key]]));
}

/**
 * @param pieces as the file has them
 * @param cell style of the cell
 * @param base the file's theme and font
 * @returns the stretches that look different from the cell
 */
export function fromRichText(pieces: readonly RichTextRun[], cell: CellStyle, base: FileBase): TextRun[] {
  const runs: TextRun[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    const style = difference(piece.font, cell, base);
    if (Object.keys(style).length > 0) runs.push({ start, end, style });
    start = end;
  }
  return runs;
}
