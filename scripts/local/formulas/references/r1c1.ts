import { tokensOf } from '../syntax/tokens';
import { type Corner, type Reference, parseReference, quoteTab, referenceText } from './reference';

/**
 * @param formula in A1 notation, with its leading "="
 * @param row zero-based place of the formula
 * @param column likewise
 * @returns it in R1C1 notation, relative parts in brackets even when 0, as Apps Script writes: R[0]C[-1]
 */
export function toR1C1(formula: string, row: number, column: number): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      const reference = kind === 'range' ? parseReference(text) : null;
      return reference ? referenceInR1C1(reference, row, column) : text;
    })
    .join('');
}

function referenceInR1C1({ tab, start, end }: Reference, row: number, column: number): string {
  const prefix = tab === null ? '' : `${quoteTab(tab)}!`;
  const first = cornerInR1C1(start, row, column);
  if (!end) return prefix + first;
  return `${prefix}${first}:${cornerInR1C1(end, row, column)}`;
}

function cornerInR1C1(corner: Corner, row: number, column: number): string {
  return part('R', corner.row, corner.rowFixed, row) + part('C', corner.column, corner.columnFixed, column);
}

function part(letter: string, line: number | null, isFixed: boolean, own: number): string {
  if (line === null) return '';
  return isFixed ? `${letter}${line + 1}` : `${letter}[${line - own}]`;
}

const cornerPattern = /^(?:R(\d+|\[-?\d+\])?)?(?:C(\d+|\[-?\d+\])?)?$/i;

/**
 * @param formula in R1C1 notation, with its leading "="
 * @param row zero-based place of the formula, to which [n] is relative
 * @param column likewise
 * @returns it in A1 notation; a reference off the tab is #REF!
 */
export function fromR1C1(formula: string, row: number, column: number): string {
  return joinSplitRanges(tokensOf(formula, 'R1C1').map(({ kind, text }) => ({ kind, text })))
    .map(({ kind, text }) => (kind === 'range' ? referenceFromR1C1(text, row, column) : text))
    .join('');
}

interface Piece {
  readonly kind: string;
  readonly text: string;
}

/** R[1]C[0]:C[0] comes as two references with ":" between: one again. */
function joinSplitRanges(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const [left, colon] = joined.slice(-2);
    if (piece.kind === 'range' && left?.kind === 'range' && colon?.text === ':') {
      joined.splice(-2, 2, { kind: 'range', text: `${left.text}:${piece.text}` });
    } else joined.push(piece);
  }
  return joined;
}

function referenceFromR1C1(text: string, row: number, column: number): string {
  const bang = text.lastIndexOf('!');
  const prefix = text.slice(0, bang + 1);
  const corners = text
    .slice(bang + 1)
    .split(':')
    .map((corner) => cornerFromR1C1(corner, row, column));
  const [start, end = isWholeLine(start) ? start : undefined] = corners;
  if (corners.length > 2 || corners.includes(null) || !start) return corners.includes(null) ? '#REF!' : text;
  return prefix + referenceText(end ? { tab: null, start, end } : { tab: null, start });
}

/** "C[1]" alone means the whole column, which A1 writes with both ends. */
function isWholeLine(corner: Corner | null | undefined): boolean {
  return corner?.row === null || corner?.column === null;
}

/** @returns one end, or null when it is off the tab */
function cornerFromR1C1(text: string, ownRow: number, ownColumn: number): Corner | null {
  const [, rowText = '', columnText = ''] = cornerPattern.exec(text) ?? [];
  const row = /^R/i.test(text) ? lineOf(rowText, ownRow) : null;
  const column = /C/i.test(text) ? lineOf(columnText, ownColumn) : null;
  if ((row !== null && row < 0) || (column !== null && column < 0)) return null;
  return { row, column, rowFixed: isFixed(rowText), columnFixed: isFixed(columnText) };
}

function isFixed(text: string): boolean {
  return text !== '' && !text.startsWith('[');
}

function lineOf(text: string, own: number): number {
  return isFixed(text) ? Number(text) - 1 : own + Number(text.slice(1, -1) || 0);
}

/** @returns an R1C1 reference as A1, for INDIRECT; null when it is none */
export function addressFromR1C1(text: string, row: number, column: number): string | null {
  const address = fromR1C1(`=${text}`, row, column).slice(1);
  return parseReference(address) ? address : null;
}
