import type { ICellData } from '@univerjs/core';
import type { DeskRequest } from '../../protocol';
import type { SheetModel } from '../../../model/book';
import { cellAt } from './cells-of';

/** Cells that a person changed in the grid, by row and column. */
export type ChangedCells = Readonly<Record<string, Readonly<Record<string, ICellData | null | undefined>> | undefined>>;

/** A rectangle of the tab; the last row and column are within. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a cell was given; null where only its looks were. */
function textOf(cell: ICellData | null | undefined): string | null {
  if (cell === null || cell === undefined) return '';
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  const stream = cell.p?.body?.dataStream;
  if (stream !== undefined) return stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return 'v' in cell ? String(cell.v ?? '') : null;
}

/** @returns the texts by place: "row column" */
function typedTexts(changed: ChangedCells): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [row, line] of Object.entries(changed)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const text = textOf(cell);
      if (text !== null) texts.set(`${row} ${column}`, text);
    }
  }
  return texts;
}

function blockOf(places: readonly string[]): Block {
  const rows = places.map((place) => Number(place.split(' ')[0]));
  const columns = places.map((place) => Number(place.split(' ')[1]));
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return { top, left, bottom: Math.max(...rows), right: Math.max(...columns) };
}

/** @returns what a person who sees the cell would say it holds */
function shown(sheet: SheetModel, row: number, column: number): string {
  const { value } = cellAt(sheet, row, column);
  if (value === null) return '';
  return typeof value === 'object' ? value.code : String(value);
}

/** What was typed or pasted, and where; null where no cell was given anything that it did not hold. */
export function personEdit(
  sheet: SheetModel,
  changed: ChangedCells,
): { readonly request: Extract<DeskRequest, { kind: 'type' | 'paste' }>; readonly block: Block } | null {
  const texts = typedTexts(changed);
  const isNews = [...texts].some(([place, text]) => {
    const [row, column] = place.split(' ').map(Number);
    return text !== shown(sheet, row ?? 0, column ?? 0);
  });
  if (!isNews) return null;
  const block = blockOf([...texts.keys()]);
  const a1 = a1Of(sheet.name, block);
  const [first = ''] = texts.values();
  const size = (block.bottom - block.top + 1) * (block.right - block.left + 1);
  if (texts.size === size && [...texts.values()].every((text) => text === first))
    return { block, request: { kind: 'type', a1, text: first } };
  return { block, request: { kind: 'paste', a1, rows: rowsOf(sheet, block, texts) } };
}

function rowsOf(
  sheet: SheetModel,
  { top, left, bottom, right }: Block,
  texts: ReadonlyMap<string, string>,
): string[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from({ length: right - left + 1 }, (_column, across) => {
      const [row, column] = [top + down, left + across];
      return texts.get(`${row} ${column}`) ?? shown(sheet, row, column);
    }),
  );
}

/** @returns a range with its tab, "'Reporte 3'!C7:D9" */
export function a1Of(tab: string, { top, left, bottom, right }: Block): string {
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(right)}${bottom + 1}`;
  return `'${tab.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
