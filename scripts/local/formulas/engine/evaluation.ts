import { functionNamed } from '../functions';
import type { Node } from '../syntax/nodes';
import type { Reference } from '../references/reference';
import { parseReference } from '../references/reference';
import { toNumber, toText } from './coercion';
import type { CallContext } from './context';
import { lift } from './lift';
import { binaryOperators, unaryOperators } from './operators';
import { Area, Lambda, Matrix, type Scalar, type Scope, type SheetReader, type Value } from './values';
import { errors, guarded, isError, matrixOf, nameIn } from './values';

/** What all formulas of one calculation share. */
export interface Surroundings {
  readonly locale: string;
  readonly now: () => number;
  readonly random: () => number;
  readonly sheetNamed: (name: string) => SheetReader | null;
  readonly namedArea: (name: string) => Area | null;
}

/** Where a formula stands and how it is being worked out. */
interface Position {
  readonly sheet: SheetReader;
  readonly row: number;
  readonly column: number;
  readonly arrayMode: boolean;
  readonly scope: Scope | null;
}

const everyArgument = (): string => 's';

/** Works out the nodes of one formula. */
export class Evaluation implements CallContext {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly position: Position,
  ) {}

  get locale(): string {
    return this.surroundings.locale;
  }
  get now(): number {
    return this.surroundings.now();
  }
  get random(): () => number {
    return this.surroundings.random;
  }
  get sheet(): SheetReader {
    return this.position.sheet;
  }
  get row(): number {
    return this.position.row;
  }
  get column(): number {
    return this.position.column;
  }
  get arrayMode(): boolean {
    return this.position.arrayMode;
  }
  get scope(): Scope | null {
    return this.position.scope;
  }

  number(value: Scalar): number {
    return toNumber(value, this.surroundings.locale);
  }

  text(value: Scalar): string {
    return toText(value, this.surroundings.locale);
  }

  sheetNamed(name: string): SheetReader | null {
    return this.surroundings.sheetNamed(name);
  }

  inArrayMode(): Evaluation {
    return this.arrayMode ? this : new Evaluation(this.surroundings, { ...this.position, arrayMode: true });
  }

  withScope(scope: Scope): Evaluation {
    return new Evaluation(this.surroundings, { ...this.position, scope });
  }

  evaluate(node: Node): Value {
    switch (node.type) {
      case 'literal':
        return node.value;
      case 'omitted':
        return null;
      case 'reference':
        return this.referred(node.reference);
      case 'name':
        return this.named(node.name);
      case 'unary':
        return this.apply([node.operand], ([value = null]) => unaryOperators[node.operator](value, this));
      case 'binary':
        return this.binary(node);
      case 'array':
        return this.array(node.rows);
      case 'invoke':
        return this.invoke(this.evaluate(node.callee), node.args);
      case 'call':
        return this.callNamed(node.name, node.args);
    }
  }

  private named(name: string): Value {
    return nameIn(this.scope, name) ?? this.surroundings.namedArea(name) ?? errors.name;
  }

  private referred(reference: Reference): Value {
    return this.area(reference) ?? errors.reference;
  }

  private binary(node: Extract<Node, { type: 'binary' }>): Value {
    if (node.operator === ':') return this.span(node.left, node.right);
    const compute = binaryOperators[node.operator];
    return this.apply([node.left, node.right], ([left = null, right = null]) => compute(left, right, this));
  }

  private apply(operands: readonly Node[], compute: (values: readonly Scalar[]) => Scalar): Value {
    const run = (values: readonly Value[]): Value => compute(values as readonly Scalar[]);
    return lift(
      operands.map((node) => this.evaluate(node)),
      everyArgument,
      run,
      this,
    );
  }

  /** @returns the area of a reference; null when its tab or all of its cells do not exist */
  area(reference: Reference): Area | null {
    const sheet = reference.tab === null ? this.sheet : this.sheetNamed(reference.tab);
    if (!sheet) return null;
    const { start, end = start } = reference;
    const [top, bottom] = bounds(start.row, end.row, sheet.rowCount);
    const [left, right] = bounds(start.column, end.column, sheet.columnCount);
    if (top >= sheet.rowCount || left >= sheet.columnCount) return null;
    return new Area(sheet, top, left, bottom - top + 1, right - left + 1);
  }

  areaOf(text: string): Area | null {
    const reference = parseReference(text);
    return reference ? this.area(reference) : this.surroundings.namedArea(text);
  }

  /** A1:INDEX(…): the smallest area that holds both. */
  private span(left: Node, right: Node): Value {
    const first = this.evaluate(left);
    const second = this.evaluate(right);
    if (isError(first)) return first;
    if (isError(second)) return second;
    if (!(first instanceof Area && second instanceof Area)) return errors.value;
    const row = Math.min(first.row, second.row);
    const column = Math.min(first.column, second.column);
    const rows = Math.max(first.row + first.rows, second.row + second.rows) - row;
    const columns = Math.max(first.column + first.columns, second.column + second.columns) - column;
    return new Area(first.sheet, row, column, rows, columns);
  }

  /** {1, A1:B2; 3}: parts side by side in a row, rows one below the other; #VALUE! where they do not fit. */
  private array(rows: readonly (readonly Node[])[]): Value {
    const context = this.inArrayMode();
    const cells: Scalar[][] = [];
    for (const row of rows) {
      const parts = row.map((node) => matrixOf(context.evaluate(node)));
      const height = parts[0]?.rows ?? 0;
      if (parts.some((part) => part.rows !== height)) return errors.value;
      for (let line = 0; line < height; line++) cells.push(parts.flatMap((part) => part.row(line)));
    }
    return cells.some((row) => row.length !== cells[0]?.length) ? errors.value : Matrix.of(cells);
  }

  private callNamed(name: string, args: readonly Node[]): Value {
    const local = nameIn(this.scope, name);
    if (local !== undefined) return this.invoke(local, args);
    const definition = functionNamed(name);
    if (!definition) return errors.name;
    // "Wrong number of arguments" is #N/A in Sheets.
    if (args.length < definition.least || args.length > definition.most) return errors.missing;
    return guarded(() => definition.run(args, this));
  }

  private invoke(callee: Value, args: readonly Node[]): Value {
    if (isError(callee)) return callee;
    return callee instanceof Lambda
      ? this.call(
          callee,
          args.map((node) => this.evaluate(node)),
        )
      : errors.value;
  }

  call(lambda: Lambda, args: readonly Value[]): Value {
    if (args.length !== lambda.parameters.length) return errors.missing;
    const names = new Map(lambda.parameters.map((name, index) => [name.toLowerCase(), args[index] ?? null]));
    return this.withScope({ names, outer: lambda.scope }).evaluate(lambda.body);
  }

  single(value: Value): Scalar {
    if (value instanceof Matrix) return value.at(0, 0);
    if (value instanceof Lambda) return errors.value;
    return value instanceof Area ? this.intersect(value) : value;
  }

  /** Of a range where one value is wanted: the cell in the formula's own row or column, as in =A1:A9*2. */
  private intersect(area: Area): Scalar {
    const row = area.rows === 1 ? 0 : this.row - area.row;
    const column = area.columns === 1 ? 0 : this.column - area.column;
    const several = area.rows > 1 && area.columns > 1;
    const inside = row >= 0 && row < area.rows && column >= 0 && column < area.columns;
    return inside && !several ? area.at(row, column) : errors.value;
  }
}

function bounds(first: number | null, second: number | null, count: number): [number, number] {
  if (first === null && second === null) return [0, count - 1];
  if (second === null) return [first ?? 0, Math.max(first ?? 0, count - 1)];
  const from = first ?? 0;
  return [Math.min(from, second), Math.max(from, second)];
}
