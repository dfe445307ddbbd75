import { withoutTrailingPunctuation, withPlainUnderscores } from '../links/address/in-text';

/** A stretch of text with one look. */
export type TextRun =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'link'; readonly text: string; readonly address: string; readonly bold: boolean };

/** A line of an Avance. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'bullet'; readonly runs: readonly TextRun[] };

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/;
const BULLET = /^\s*-\s+(\S[^]*)$/;
/** With a group, so that split() keeps the addresses, at odd places. */
const ADDRESS = /(https?:\/\/[\p{L}\p{N}][^\s<>"“”«»]*)/giu;

/**
 * What an Avance's small markup says: a line is a paragraph, a line that starts with "- " a bullet, `**…**` is bold,
 * an http(s) address is a link, and `\_` is an escaped underscore.
 *
 * Any text is accepted: a mark without its pair stays as text, and only marks, blank lines and the spaces around a
 * line are left out.
 */
export function readInlineText(text: string): TextBlock[] {
  return text
    .split(LINE_BREAK)
    .filter((line) => line.trim() !== '')
    .map(readLine);
}

function readLine(line: string): TextBlock {
  const bullet = BULLET.exec(line)?.[1];
  if (bullet === undefined) return { kind: 'paragraph', runs: readRuns(line.trim()) };
  return { kind: 'bullet', runs: readRuns(bullet.trim()) };
}

function readRuns(line: string): TextRun[] {
  return splitBold(withPlainUnderscores(line)).flatMap(({ text, bold }) => splitLinks(text, bold));
}

interface Stretch {
  readonly text: string;
  readonly bold: boolean;
}

/** Cuts a line at its `**` marks; marks that enclose nothing, or that have no pair, stay in the text. */
function splitBold(line: string): Stretch[] {
  const pieces = line.split('**');
  const stretches: Stretch[] = [];
  let plain = '';
  pieces.forEach((piece, index) => {
    const enclosed = index % 2 === 1 && index < pieces.length - 1;
    if (enclosed && piece.trim() !== '') {
      stretches.push({ text: plain, bold: false }, { text: piece, bold: true });
      plain = '';
    } else {
      plain += index % 2 === 1 ? markedBack(piece, enclosed) : piece;
    }
  });
  return [...stretches, { text: plain, bold: false }].filter((stretch) => stretch.text !== '');
}

function markedBack(piece: string, enclosed: boolean): string {
  return enclosed ? `**${piece}**` : `**${piece}`;
}

function splitLinks(text: string, bold: boolean): TextRun[] {
  const runs: TextRun[] = [];
  let plain = '';
  text.split(ADDRESS).forEach((piece, index) => {
    const address = index % 2 === 1 ? withoutTrailingPunctuation(piece) : '';
    if (address !== '') {
      runs.push({ kind: 'text', text: plain, bold }, { kind: 'link', text: address, address, bold });
      plain = '';
    }
    plain += piece.slice(address.length);
  });
  return [...runs, { kind: 'text' as const, text: plain, bold }].filter((run) => run.text !== '');
}
