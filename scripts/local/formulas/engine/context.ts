import type { Node } from '../syntax/nodes';
import type { Area, Lambda, Scalar, Scope, SheetReader, Value } from './values';

/** What a function may ask while it runs. */
export interface CallContext {
  /** Such as 'es_MX': how text is read as numbers and dates. */
  readonly locale: string;
  /** This moment, as a serial number. */
  readonly now: number;
  /** Where the formula stands; zero-based. */
  readonly sheet: SheetReader;
  readonly row: number;
  readonly column: number;
  /** Whether ranges are worked through cell by cell (inside ARRAYFORMULA, SUMPRODUCT, FILTER…). */
  readonly arrayMode: boolean;
  readonly scope: Scope | null;
  readonly random: () => number;
  /** @returns the value of a node, with ranges left as areas */
  evaluate(node: Node): Value;
  /** @returns one value of whatever came: of a column, the one in the formula's own row */
  single(value: Value): Scalar;
  number(value: Scalar): number;
  text(value: Scalar): string;
  /** @returns this context with ranges worked through cell by cell */
  inArrayMode(): CallContext;
  withScope(scope: Scope): CallContext;
  call(lambda: Lambda, args: readonly Value[]): Value;
  sheetNamed(name: string): SheetReader | null;
  /** @returns what an A1 text or a defined name refers to, or null */
  areaOf(text: string): Area | null;
}
