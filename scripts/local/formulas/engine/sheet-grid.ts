import type { CellModel, SheetModel } from '../../model/book';
import type { FormulaCell } from './formula-cell';
import { Matrix, type Scalar, type SheetReader } from './values';

/** Thrown when a formula reads cells that are still to be computed: they go first, then it is tried again. */
export class PendingCells extends Error {
  constructor(readonly cells: readonly FormulaCell[]) {
    super('Cells not computed yet');
  }
}

/** Ranges up to so many cells are read anew each time: remembering them would cost more. */
const smallRange = 100;

type Sparse<Item> = (Item | undefined)[][];

/** One tab during a calculation: stored values, formulas, and what array formulas spread over it. */
export class SheetGrid implements SheetReader {
  readonly formulas: FormulaCell[] = [];
  private readonly formulaAt: Sparse<FormulaCell> = [];
  private spillAt: Sparse<FormulaCell> = [];
  private claimedBy: Sparse<FormulaCell> = [];
  private readonly remembered = new Map<string, Matrix>();
  private usedRows: number;
  private usedColumns: number;

  /** @param isSettled whether formulas and arrays are as an earlier calculation left them in the cells */
  constructor(
    readonly model: SheetModel,
    readonly isSettled = false,
  ) {
    this.usedRows = model.cells.length;
    this.usedColumns = model.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  }

  get name(): string {
    return this.model.name;
  }
  get rowCount(): number {
    return this.model.rowCount;
  }
  get columnCount(): number {
    return this.model.columnCount;
  }

  addFormula(cell: FormulaCell): void {
    this.formulas.push(cell);
    (this.formulaAt[cell.row] ??= [])[cell.column] = cell;
  }

  /** Starts a pass, taking these array formulas to spread as they did in the pass before. */
  restart(spreading: readonly FormulaCell[]): void {
    this.remembered.clear();
    this.spillAt = [];
    this.claimedBy = [];
    for (const cell of spreading) this.reserve(cell);
    for (const cell of this.formulas) cell.reset();
  }

  private reserve(cell: FormulaCell): void {
    const { rows = 0, columns = 0 } = cell.spread ?? {};
    for (let row = cell.row; row < cell.row + rows; row++) {
      const line = (this.spillAt[row] ??= []);
      for (let column = cell.column; column < cell.column + columns; column++) line[column] ??= cell;
    }
    this.usedRows = Math.max(this.usedRows, cell.row + rows);
    this.usedColumns = Math.max(this.usedColumns, cell.column + columns);
  }

  hasFormula(row: number, column: number): boolean {
    return this.formulaAt[row]?.[column] !== undefined;
  }

  hasSubtotal(row: number, column: number): boolean {
    const node = this.formulaAt[row]?.[column]?.node;
    return node?.type === 'call' && node.name === 'SUBTOTAL';
  }

  isRowHidden(row: number, byHand: boolean): boolean {
    const key = String(row);
    return key in (this.model.filteredRows ?? {}) || (byHand && key in this.model.hiddenRows);
  }

  formatAt(row: number, column: number): string {
    const cell = this.model.cells[row]?.[column];
    const source = this.sourceOf(row, column);
    const brought = source ? source.formatFor(column - source.column) : this.isSettled && cell?.formulaFormat;
    return cell?.style?.numberFormat ?? (brought || '');
  }

  /** @returns whether a typed value, a formula or another array stands in a cell */
  isTaken(row: number, column: number): boolean {
    if (this.formulaAt[row]?.[column] ?? this.claimedBy[row]?.[column]) return true;
    return this.storedValue(this.model.cells[row]?.[column]) !== null;
  }

  /** Keeps a cell for the array of a formula. */
  claim(row: number, column: number, cell: FormulaCell): void {
    (this.claimedBy[row] ??= [])[column] = cell;
  }

  valueAt(row: number, column: number): Scalar {
    const source = this.sourceOf(row, column);
    if (!source) return this.storedValue(this.model.cells[row]?.[column]);
    if (!source.isDone) throw new PendingCells([source]);
    return source.valueFor(row, column);
  }

  valuesOf(row: number, column: number, rows: number, columns: number): Matrix {
    if (rows * columns <= smallRange) return this.read(row, column, rows, columns);
    const key = `${row}:${column}:${rows}:${columns}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const matrix = this.read(row, column, rows, columns);
    this.remembered.set(key, matrix);
    return matrix;
  }

  private read(row: number, column: number, rows: number, columns: number): Matrix {
    const lastRow = Math.min(row + rows, this.usedRows);
    const lastColumn = Math.min(column + columns, this.usedColumns);
    const pending: FormulaCell[] = [];
    const cells: Scalar[][] = [];
    for (let line = row; line < lastRow; line++) cells.push(this.readLine(line, column, lastColumn, pending));
    if (pending.length > 0) throw new PendingCells(pending);
    return new Matrix(rows, columns, cells);
  }

  private readLine(row: number, from: number, to: number, pending: FormulaCell[]): Scalar[] {
    const line: Scalar[] = [];
    const stored = this.model.cells[row];
    for (let column = from; column < to; column++) {
      const source = this.sourceOf(row, column);
      if (source && !source.isDone) pending.push(source);
      line.push(source ? source.valueFor(row, column) : this.storedValue(stored?.[column]));
    }
    return line;
  }

  private sourceOf(row: number, column: number): FormulaCell | undefined {
    return this.formulaAt[row]?.[column] ?? this.spillAt[row]?.[column];
  }

  /** What an array spread over a cell counts only where the array is not worked out anew. */
  private storedValue(cell: CellModel | null | undefined): Scalar {
    return !cell || (cell.spilled && !this.isSettled) ? null : cell.value;
  }
}
