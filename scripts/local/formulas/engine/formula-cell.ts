import type { CellModel } from '../../model/book';
import type { Node } from '../syntax/nodes';
import { parseFormula } from '../syntax/parse';
import { resultFormat } from './result-format';
import { PendingCells, type SheetGrid } from './sheet-grid';
import { Evaluation, type Surroundings } from './evaluation';
import { Area, Lambda, Matrix, type Scalar, type Value, errors } from './values';

type State = 'new' | 'waiting' | 'done';

/** One formula and what came of it in the current pass. */
export class FormulaCell {
  private state: State = 'new';
  private result: Scalar = null;
  /** The array that it spreads over its neighbours; kept from the pass before until it is done again. */
  spread: Matrix | null = null;
  /** Number formats that its value brings, by column of an array. */
  private formats: readonly string[] = [];
  private parsed: Node | null = null;

  /** @param formula with its leading "=" */
  constructor(
    readonly grid: SheetGrid,
    readonly row: number,
    readonly column: number,
    private readonly formula: string,
  ) {}

  get node(): Node {
    return (this.parsed ??= parseFormula(this.formula));
  }

  get isDone(): boolean {
    return this.state === 'done';
  }
  get isWaiting(): boolean {
    return this.state === 'waiting';
  }

  reset(): void {
    this.state = 'new';
  }

  /** Takes over what an earlier calculation left in its cell. */
  keep({ value, formulaFormat = '' }: CellModel): void {
    this.state = 'done';
    this.result = value;
    this.formats = [formulaFormat];
  }

  /** @returns its value, or what it spreads to another cell; null outside of that */
  valueFor(row: number, column: number): Scalar {
    if (row === this.row && column === this.column) return this.result;
    return this.spread?.at(row - this.row, column - this.column) ?? null;
  }

  /** @returns the number format that comes with a value, '' for none; `columnOffset` within the array */
  formatFor(columnOffset: number): string {
    return this.isDone ? (this.formats[columnOffset] ?? '') : '';
  }

  /** @returns the cells to compute first; empty when this one is done */
  attempt(surroundings: Surroundings): readonly FormulaCell[] {
    try {
      const evaluation = this.evaluation(surroundings);
      const value = this.evaluate(evaluation);
      const formats = formatsOf(this.node, evaluation, value);
      this.settle(value);
      this.formats = formats;
      return [];
    } catch (signal) {
      if (signal instanceof PendingCells) {
        this.state = 'waiting';
        return signal.cells;
      }
      // Thousands of operators in one formula exhaust the call stack; the other formulas go on.
      if (!(signal instanceof RangeError)) throw signal;
      this.settle(errors.parse);
      return [];
    }
  }

  /** Ends a circle of formulas: each of them is #REF!, as in Sheets. */
  break(): void {
    this.settle(errors.reference);
  }

  private evaluation(surroundings: Surroundings): Evaluation {
    const { grid, row, column } = this;
    return new Evaluation(surroundings, { sheet: grid, row, column, arrayMode: false, scope: null });
  }

  private evaluate(evaluation: Evaluation): Scalar | Matrix {
    const value = evaluation.evaluate(this.node);
    // A range written out gives the cell in the formula's own row or column; one that a function gives spreads.
    if (this.node.type === 'reference' || this.node.type === 'name') return evaluation.single(value);
    return valuesOfResult(value);
  }

  private settle(value: Scalar | Matrix): void {
    this.state = 'done';
    this.formats = [];
    const isArray = value instanceof Matrix;
    const free = !isArray || this.hasRoom(value);
    this.spread = isArray && free ? value : null;
    this.result = isArray ? (free ? value.at(0, 0) : errors.reference) : value;
    if (this.spread)
      forEachNeighbour(this.spread, (row, column) => {
        this.grid.claim(this.row + row, this.column + column, this);
      });
  }

  /** Rows that the tab lacks are added; columns are not, nor is anything in the way overwritten. */
  private hasRoom(array: Matrix): boolean {
    if (this.column + array.columns > this.grid.columnCount) return false;
    let free = true;
    forEachNeighbour(array, (row, column) => {
      free &&= !this.grid.isTaken(this.row + row, this.column + column);
    });
    return free;
  }
}

/** Visits the places of an array but its corner, where the formula itself stands. */
function forEachNeighbour(array: Matrix, visit: (row: number, column: number) => void): void {
  for (let row = 0; row < array.rows; row++) {
    for (let column = row === 0 ? 1 : 0; column < array.columns; column++) visit(row, column);
  }
}

function formatsOf(node: Node, evaluation: Evaluation, value: Scalar | Matrix): string[] {
  if (!(value instanceof Matrix)) return typeof value === 'number' ? [resultFormat(node, evaluation, value)] : [];
  return Array.from({ length: value.columns }, (_, column) =>
    resultFormat(node, evaluation, tellingValue(value, column), column),
  );
}

/** The first number of a column, as a header above it tells no format. */
function tellingValue(value: Matrix, column: number): Scalar {
  const row = value.cells.find((line) => typeof line[column] === 'number');
  return row?.[column] ?? value.at(0, column);
}

function valuesOfResult(value: Value): Scalar | Matrix {
  if (value instanceof Lambda) return errors.missing;
  const table = value instanceof Area ? value.values() : value;
  if (!(table instanceof Matrix)) return table;
  return table.rows === 1 && table.columns === 1 ? table.at(0, 0) : table;
}
