import type { CellStyle as FileStyle, Sheet } from 'hucre';
import type { CellModel, CellStyle, RangeModel, SheetModel } from '../../model/book';
import { parseAddress } from './a1';
import { fromFileCell, type FileCell, type ReadContext } from './cell';
import { shiftFormula } from './formula';
import { isInside } from './group-cells';
import { fromFileStyle, type FileBase } from './style';

type Cells = SheetModel['cells'];

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: FileCell;
}

/** Every cell that says something, the plain ones included, row by row. */
function* placesOf(sheet: Pick<Sheet, 'rows' | 'cells'>): Generator<Place> {
  const detailed = sheet.cells ?? new Map<string, FileCell>();
  for (const [key, cell] of detailed) {
    const comma = key.indexOf(',');
    yield { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)), cell };
  }
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null && !detailed.has(`${row},${column}`)) yield { row, column, cell: { value } };
    }
  }
}

/** The formulas that others share, each with the cell it is written for. */
function sharedFormulas(places: Iterable<Place>): Map<number, Place> {
  const masters = new Map<number, Place>();
  for (const place of places) {
    const index = place.cell.formulaType === 'shared' ? place.cell.formulaSharedIndex : undefined;
    if (index !== undefined && place.cell.formula) masters.set(index, place);
  }
  return masters;
}

function spelledOut(place: Place, masters: ReadonlyMap<number, Place>): FileCell {
  const { cell } = place;
  if (cell.formulaType !== 'shared' || cell.formula) return cell;
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  if (!master?.cell.formula) return cell;
  const formula = shiftFormula(master.cell.formula, place.row - master.row, place.column - master.column);
  return { ...cell, formula };
}

/** Ranges that array formulas fill, their own cells apart. */
function filledRanges(places: Iterable<Place>): RangeModel[] {
  const ranges: RangeModel[] = [];
  for (const { cell } of places) {
    const range = cell.formulaType === 'array' && cell.formulaRef !== undefined ? parseAddress(cell.formulaRef) : null;
    if (range && range.rows * range.columns > 1) ranges.push(range);
  }
  return ranges;
}

/** Puts a cell in its place, making the row where there is none. */
export function placeCell(cells: Cells, row: number, column: number, cell: CellModel | null): void {
  const line = cells[row] ?? [];
  while (cells.length <= row) cells.push(null);
  while (line.length <= column) line.push(null);
  line[column] = cell;
  cells[row] = line;
}

/**
 * @param sheet a tab as the codec reads it
 * @param context the file's base, and the names of tabs
 * @returns its cells; notes and links included, validations not
 */
export function readCells(sheet: Pick<Sheet, 'rows' | 'cells'>, context: ReadContext): Cells {
  const places = [...placesOf(sheet)];
  const masters = sharedFormulas(places);
  const filled = filledRanges(places);
  const cells: Cells = [];
  for (const place of places) {
    const file = spelledOut(place, masters);
    const spilled =
      filled.length > 0 &&
      file.formula === undefined &&
      filled.some((range) => isInside(range, place.row, place.column));
    const cell = fromFileCell(file, spilled, context);
    if (cell) placeCell(cells, place.row, place.column, cell);
  }
  return cells;
}

/**
 * Cells of one look share the pieces that the codec gives: each combination is translated once.
 * @param base the file's theme and font
 */
export function styleReader(base: FileBase): (style: FileStyle) => CellStyle | undefined {
  const numbers = new Map<object, number>();
  const known = new Map<string, CellStyle | undefined>();
  const numberOf = (piece: object | undefined): number => {
    if (!piece) return 0;
    const number = numbers.get(piece) ?? numbers.size + 1;
    numbers.set(piece, number);
    return number;
  };
  return (style) => {
    const key = `${numberOf(style.font)},${numberOf(style.fill)},${numberOf(style.border)},${numberOf(style.alignment)},${style.numFmt ?? ''}`;
    if (known.has(key)) return known.get(key);
    const translated = fromFileStyle(style, base);
    known.set(key, translated);
    return translated;
  };
}
