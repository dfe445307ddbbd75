import type { CellError, CellValue } from '../../model/book';
import type { Node } from '../syntax/nodes';

/** One value, as a cell can hold it; null is blank. */
export type Scalar = CellValue;

/** Whatever an expression can give. */
export type Value = Scalar | Matrix | Area | Lambda;

/** The errors of Sheets, by what they mean (support.google.com/docs/answer/3238305, ERROR.TYPE). */
export const errors = {
  null: { code: '#NULL!' },
  divide: { code: '#DIV/0!' },
  value: { code: '#VALUE!' },
  reference: { code: '#REF!' },
  name: { code: '#NAME?' },
  number: { code: '#NUM!' },
  missing: { code: '#N/A' },
  parse: { code: '#ERROR!' },
} as const satisfies Record<string, CellError>;

/** @returns whether a value is an error */
export function isError(value: Value | undefined): value is CellError {
  return typeof value === 'object' && value !== null && 'code' in value;
}

/** A failure inside a function, which the call turns into the error value that it carries. */
export class FormulaFailure extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** Ends the running function with an error value. */
export function fail(error: CellError): never {
  throw new FormulaFailure(error);
}

/** @returns what `compute` gives, or the error that it failed with */
export function guarded(compute: () => Value): Value {
  try {
    return compute();
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.error;
    throw failure;
  }
}

/** A table of values; what lies outside of the stored cells is blank, so that a whole column costs what it holds. */
export class Matrix {
  /**
   * @param rows how many rows it counts for; at least the stored ones
   * @param columns likewise
   * @param cells stored rows; a missing row or cell is blank
   */
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly (readonly Scalar[])[],
  ) {}

  /** @returns the matrix with these rows, as many columns as the longest has */
  static of(cells: readonly (readonly Scalar[])[]): Matrix {
    return new Matrix(
      cells.length,
      cells.reduce((most, row) => Math.max(most, row.length), 0),
      cells,
    );
  }

  /** @returns the value at a zero-based place; null where blank */
  at(row: number, column: number): Scalar {
    return this.cells[row]?.[column] ?? null;
  }

  /** @returns all rows in full, blanks included */
  toRows(): Scalar[][] {
    return Array.from({ length: this.rows }, (_, row) => this.row(row));
  }

  /** @returns one row in full */
  row(row: number): Scalar[] {
    return Array.from({ length: this.columns }, (_, column) => this.at(row, column));
  }

  /** @returns one column in full */
  column(column: number): Scalar[] {
    return Array.from({ length: this.rows }, (_, row) => this.at(row, column));
  }

  /** @returns every value, row by row, blanks included */
  toList(): Scalar[] {
    return this.toRows().flat();
  }
}

/** What an area reads from: one tab during one calculation. Rows and columns count from 0. */
export interface SheetReader {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** @throws PendingCells when the cell is a formula not computed yet */
  valueAt(row: number, column: number): Scalar;
  /** @throws PendingCells likewise */
  valuesOf(row: number, column: number, rows: number, columns: number): Matrix;
  hasFormula(row: number, column: number): boolean;
  /** Whether the cell's formula is a SUBTOTAL. */
  hasSubtotal(row: number, column: number): boolean;
  /** Whether the filter hides the row, or where `byHand` is set also a person. */
  isRowHidden(row: number, byHand: boolean): boolean;
  /** Number format that the cell shows, '' for the automatic one. */
  formatAt(row: number, column: number): string;
}

/** A reference to cells of a tab, not read yet. */
export class Area {
  constructor(
    readonly sheet: SheetReader,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  /** @returns its values */
  values(): Matrix {
    return this.sheet.valuesOf(this.row, this.column, this.rows, this.columns);
  }

  /** @returns the value at a place counted from its corner */
  at(row: number, column: number): Scalar {
    return this.sheet.valueAt(this.row + row, this.column + column);
  }
}

/** A function made by LAMBDA, with the names it saw. */
export class Lambda {
  constructor(
    readonly parameters: readonly string[],
    readonly body: Node,
    readonly scope: Scope,
  ) {}
}

/** Names given by LET and LAMBDA, innermost first; keys are lower case. */
export interface Scope {
  readonly names: ReadonlyMap<string, Value>;
  readonly outer: Scope | null;
}

/** @returns what a name stands for in a scope, or undefined */
export function nameIn(scope: Scope | null, name: string): Value | undefined {
  const key = name.toLowerCase();
  for (let level = scope; level !== null; level = level.outer) {
    const value = level.names.get(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * @returns the values of anything as a matrix; a single value makes one of a single cell
 * @throws FormulaFailure #VALUE! for a lambda
 */
export function matrixOf(value: Value): Matrix {
  if (value instanceof Matrix) return value;
  if (value instanceof Area) return value.values();
  if (value instanceof Lambda) return fail(errors.value);
  return new Matrix(1, 1, [[value]]);
}
