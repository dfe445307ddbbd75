import type { CellContent, Grid } from '../grid';
import type { Area, TabContent } from '../grid';
import { comparisonLabels, comparisonRows, comparisonWidth, labelColumns } from '../layout/comparison-tab';
import { cellText } from '../tables/cell-text';
import type { BlockLine } from './comparison-block';

/** @returns a text's fingerprint, in hexadecimal */
export type Fingerprint = (text: string) => string;

/** A block in a tab, as the add-on left it. */
export interface SealedBlock {
  readonly seal: string;
  /** Row of the seal, from 1: the block's last. */
  readonly sealRow: number;
}

/** @returns the line that closes a block: a fingerprint of all its lines, by which a change of any is noticed */
export function sealLine(lines: readonly BlockLine[], fingerprint: Fingerprint): BlockLine {
  const padding = Array<string>(comparisonWidth - labelColumns).fill('');
  return [sealText(fingerprint(JSON.stringify(lines))), comparisonLabels.sealHelp, ...padding];
}

function sealText(seal: string): string {
  return `${comparisonLabels.seal} ${seal}`;
}

/** What was written of a row, as far as the block reaches. */
function blockRow(row: readonly CellContent[]): CellContent[] {
  return Array.from({ length: comparisonWidth }, (_cell, index) => row[index] ?? '');
}

/** @returns the block of a tab, where it stands as the add-on wrote it; null where anybody changed it, or there is none */
export function intactBlock({ cells }: TabContent, fingerprint: Fingerprint): SealedBlock | null {
  const index = cells.findIndex((row) => cellText(row[0]).startsWith(comparisonLabels.seal));
  if (index < 0) return null;
  const seal = fingerprint(JSON.stringify(cells.slice(0, index).map(blockRow)));
  return cellText(cells[index]?.[0]) === sealText(seal) ? { seal, sealRow: index + 1 } : null;
}

/** @returns whether a tab holds anything beside or under its block */
export function hasContentAround({ cells }: TabContent, { sealRow }: SealedBlock): boolean {
  return cells.some((row, index) =>
    row.some((cell, column) => cell !== '' && (index >= sealRow || column >= comparisonWidth)),
  );
}

/** What each line of the tables is about; the lines of the head are always the same ones. */
function lineLabels(cells: Grid): string {
  return JSON.stringify(cells.slice(comparisonRows.firstTable - 1).map((row) => row.slice(0, labelColumns)));
}

/** @returns whether every line would still be about the same, so that what people wrote beside it keeps its meaning */
export function keepsItsLines({ cells }: TabContent, { sealRow }: SealedBlock, lines: readonly BlockLine[]): boolean {
  return lineLabels(cells.slice(0, sealRow - 1)) === lineLabels(lines);
}

/** @returns all of a tab that holds anything */
export function usedArea({ name, cells }: TabContent): Area {
  return { tab: name, row: 1, column: 1, rows: cells.length, columns: cells[0]?.length ?? comparisonWidth };
}
