import type { Legend, StateWeight } from './legend';
import type { MatrixRow, StatusMatrix } from './matrix';
import type { Catalogue, Tool } from './tool';

/** How far a set of cells complies. */
export interface Compliance {
  /** Sum of the weights of the states, in cells. */
  readonly met: number;
  /** Cells that count: all but those not applicable. Blank cells count, as not met. */
  readonly counted: number;
  /** Cells of those counted that hold no state ("sin dato"), shown apart so that no blank reads as a judged failure. */
  readonly blanks: number;
  /** met ÷ counted, or null where nothing counts. */
  readonly share: number | null;
}

/** A cell whose letter the report's legend does not have. */
export interface UnknownLetter {
  readonly municipality: string;
  readonly toolCode: string;
  readonly letter: string;
}

/** Compliance, or the cells that nobody can count: a wrong letter is never taken for a blank or a failure. */
export type ComplianceOutcome =
  | { readonly kind: 'compliance'; readonly compliance: Compliance }
  | { readonly kind: 'unknown-letters'; readonly cells: readonly UnknownLetter[] };

/** Compliance of one municipality over every tool of the catalogue. */
export function municipalityCompliance(row: MatrixRow, legend: Legend, catalogue: Catalogue): ComplianceOutcome {
  return complianceOf([row], catalogue.tools, legend);
}

/** Compliance of every municipality of the matrix in one tool. */
export function toolCompliance(matrix: StatusMatrix, legend: Legend, tool: Tool): ComplianceOutcome {
  return complianceOf(matrix.rows, [tool], legend);
}

/**
 * Compliance in the tools of one dimension.
 *
 * @param rows all of a matrix's rows, or one municipality's.
 * @param dimension its number; without tools in the catalogue, nothing counts and the share is null.
 */
export function dimensionCompliance(
  rows: readonly MatrixRow[],
  legend: Legend,
  catalogue: Catalogue,
  dimension: number,
): ComplianceOutcome {
  const tools = catalogue.tools.filter((tool) => tool.dimension === dimension);
  return complianceOf(rows, tools, legend);
}

/** Compliance of the whole matrix: every municipality in every tool of the catalogue. */
export function wholeCompliance(matrix: StatusMatrix, legend: Legend, catalogue: Catalogue): ComplianceOutcome {
  return complianceOf(matrix.rows, catalogue.tools, legend);
}

function complianceOf(rows: readonly MatrixRow[], tools: readonly Tool[], legend: Legend): ComplianceOutcome {
  const weights = new Map(legend.states.map((state) => [state.letter, state.weight]));
  const cells = rows.flatMap((row) => tools.map((tool) => cellOf(row, tool)));
  const unknown = cells.filter(({ letter }) => letter !== '' && !weights.has(letter));
  if (unknown.length > 0) return { kind: 'unknown-letters', cells: unknown };
  return { kind: 'compliance', compliance: tally(cells.map(({ letter }) => weights.get(letter))) };
}

function cellOf(row: MatrixRow, tool: Tool): UnknownLetter {
  return { municipality: row.municipality, toolCode: tool.code, letter: row.states.get(tool.code) ?? '' };
}

/** Adds up the weight of each cell; undefined is a blank. */
function tally(weights: readonly (StateWeight | undefined)[]): Compliance {
  const counting = weights.filter((weight) => weight !== 'not-applicable');
  const blanks = counting.filter((weight) => weight === undefined).length;
  const met = counting.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  return { met, counted: counting.length, blanks, share: counting.length === 0 ? null : met / counting.length };
}
