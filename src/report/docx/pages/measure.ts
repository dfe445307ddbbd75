import { sum } from '../../sum';
import type { FlowParagraph, FlowRow, Stretch } from './flow';
import { textWidth } from './letter-widths';
import type { Letters } from './letters/letters';

/** A paragraph as the heights of its lines, in twips. */
export interface MeasuredParagraph {
  readonly lines: readonly number[];
}

/** Lines of a paragraph in a column of that width, in twips. A paragraph without text is one line high. */
export function measureParagraph(paragraph: FlowParagraph, width: number): MeasuredParagraph {
  if (paragraph.picture !== undefined) return { lines: [pictureLine(paragraph, paragraph.picture)] };
  const sizes = lineSizes(paragraph.stretches, Math.max(1, width - paragraph.indent), paragraph.letters);
  const lines = sizes.length > 0 ? sizes : [paragraph.size];
  return { lines: lines.map((size) => lineHeight(paragraph, size)) };
}

/** A picture stands on the line of the text, below which there is room for the tails of letters. */
function pictureLine({ size, letters }: FlowParagraph, height: number): number {
  return height + size * 10 * letters.tails;
}

/** How high a text of single spacing stands in a column, in twips; size in half points. */
export function textHeight(text: string, size: number, bold: boolean, width: number, letters: Letters): number {
  return sum(lineSizes([{ text, size, bold }], width, letters).map((each) => each * 10 * letters.lineHeight));
}

/** Height of a row of a table, in twips: that of its tallest cell. */
export function rowHeight(row: FlowRow): number {
  if (row.height?.rule === 'exact') return row.height.value;
  const heights = row.cells.filter((cell) => !cell.merged).map((cell) => cellHeight(cell.paragraphs, cell.width));
  return Math.max(row.height?.value ?? 0, row.padding + Math.max(0, ...heights));
}

function cellHeight(paragraphs: readonly FlowParagraph[], width: number): number {
  return sum(
    paragraphs.map((paragraph) => paragraph.before + sum(measureParagraph(paragraph, width).lines) + paragraph.after),
  );
}

function lineHeight({ line, letters }: FlowParagraph, size: number): number {
  return line.rule === 'exact' ? line.value : size * 10 * letters.lineHeight * line.value;
}

/** A piece of text that no line break parts. */
interface Word {
  readonly width: number;
  /** Of the spaces after it, which may hang over the margin. */
  readonly space: number;
  readonly size: number;
  /** Goes on without a place to break: a word with a bold half. */
  readonly glued: boolean;
}

/** The largest font size of each line that the text fills. */
function lineSizes(stretches: readonly Stretch[], width: number, letters: Letters): number[] {
  const lines: number[] = [];
  let used = Infinity;
  for (const word of joined(wordsOf(stretches, letters))) {
    if (used + word.width > width) {
      // A word wider than the line is cut wherever the line ends.
      const needed = Math.max(1, Math.ceil(word.width / width));
      for (let count = 0; count < needed; count += 1) lines.push(word.size);
      used = word.width - (needed - 1) * width + word.space;
    } else {
      lines[lines.length - 1] = Math.max(lines[lines.length - 1] ?? 0, word.size);
      used += word.width + word.space;
    }
  }
  return lines;
}

/** A stretch of text between spaces, with those after it; and the parts of it that hyphens and dashes end. */
const CHUNK = /\S+\s*|\s+/g;
const PART = /[^-–—]*[-–—]+|[^-–—]+/g;

function wordsOf(stretches: readonly Stretch[], letters: Letters): Word[] {
  return stretches.flatMap(({ text, size, bold }, index) => {
    const parts = (text.match(CHUNK) ?? []).flatMap((chunk) => chunk.match(PART) ?? []);
    const widthOf = (each: string) => textWidth(each, size, bold, letters);
    return parts.map((part, place) =>
      wordOf(part, parts[place + 1] ?? stretches[index + 1]?.text ?? '', size, widthOf),
    );
  });
}

/** @param next what follows it, whatever its look */
function wordOf(part: string, next: string, size: number, widthOf: (text: string) => number): Word {
  const letters = part.trimEnd();
  const space = part.length === letters.length ? 0 : widthOf(part.slice(letters.length));
  return { width: widthOf(letters), space, size, glued: space === 0 && !mayBreak(letters, next) };
}

/** Lines break after spaces, and after a hyphen or dash unless a digit follows (UAX 14); addresses not at their strokes. */
function mayBreak(letters: string, next: string): boolean {
  return /[-–—]$/.test(letters) && /^[^\s\d–—-]/.test(next);
}

/** Puts together the halves of words whose look changes inside, and the spaces after a word whose look changes there. */
function joined(words: readonly Word[]): Word[] {
  return words.reduce<Word[]>((whole, word) => {
    const before = whole[whole.length - 1];
    if (before === undefined || !(before.glued || isBlank(word))) whole.push(word);
    else whole[whole.length - 1] = joinedTo(before, word);
    return whole;
  }, []);
}

/** Only spaces. Those that begin a run hang over the margin as those that end one: alone they would take a line. */
function isBlank(word: Word): boolean {
  return word.width === 0 && word.space > 0;
}

function joinedTo(before: Word, word: Word): Word {
  return {
    width: before.width + word.width,
    space: before.space + word.space,
    size: Math.max(before.size, word.size),
    glued: word.glued,
  };
}
