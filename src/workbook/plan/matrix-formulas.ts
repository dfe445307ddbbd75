import type { FormulaCell } from '../edits';
import type { Area } from '../grid';
import { notApplicable } from '../layout/tabs';
import { areaAddress, qualifiedAddress } from '../place';
import { legendLetterArea, statusBox, type MatrixFrame } from './matrix-frame';
import { runsOf } from './runs';

/**
 * The arithmetic of a report as formulas, for its own totals and for whoever counts its cells from
 * another tab. Cells are counted by the codes and names of their headers, so that a column or row
 * that a person adds in between, with no code or name, changes nothing.
 */

/** How a formula names cells of a report. */
export interface Naming {
  /** Cells that are counted. */
  readonly counted: (area: Area) => string;
  /** Cells that every formula of the report leans on: letters, weights, names, codes. */
  readonly fixed: (area: Area) => string;
}

/** In a formula on the report's own tab. */
export const onItsTab: Naming = { counted: (area) => areaAddress(area), fixed: (area) => areaAddress(area, 'both') };

/** In a formula on any other tab. */
export const fromElsewhere: Naming = { counted: qualifiedAddress, fixed: qualifiedAddress };

/** @returns the cells that name the municipalities */
export function nameCells(frame: MatrixFrame, { fixed }: Naming): string {
  return fixed({ ...statusBox(frame), column: frame.municipalityColumn, columns: 1 });
}

/** @returns the cells that name the tools; null where someone removed their row */
export function codeCells(frame: MatrixFrame, { fixed }: Naming): string | null {
  return frame.codesRow === null ? null : fixed({ ...statusBox(frame), row: frame.codesRow, rows: 1 });
}

/** @returns how many tools there are, as a formula without its "=" */
export function toolCount(frame: MatrixFrame, naming: Naming): string {
  const named = codeCells(frame, naming);
  return named === null ? String(frame.toolColumns.size) : `COUNTA(${named})`;
}

/** @returns the states of the tools in those columns: a rectangle for each run of neighbours */
export function areasOfColumns(frame: MatrixFrame, columns: readonly number[]): Area[] {
  const box = statusBox(frame);
  return runsOf(columns).map(({ first, count }) => ({ ...box, column: first, columns: count }));
}

/**
 * The names beside the rows of an area and the codes over its columns: what stands without them is a person's own. One
 * row or column alone is a municipality's or a tool's.
 */
function headersOf(frame: MatrixFrame, area: Area, { fixed }: Naming): string[] {
  const names = fixed({ ...area, column: frame.municipalityColumn, columns: 1 });
  const codes = frame.codesRow === null ? null : fixed({ ...area, row: frame.codesRow, rows: 1 });
  return [...(area.rows > 1 ? [names] : []), ...(area.columns > 1 && codes !== null ? [codes] : [])];
}

/**
 * @param valueOf makes the formula of what a state is worth from the cells that hold states
 * @returns what the states of the areas are worth together, as a formula without its "="
 */
export function sumOverStates(
  frame: MatrixFrame,
  areas: readonly Area[],
  valueOf: (cells: string) => string,
  naming: Naming,
): string {
  const sums = areas.map((area) => {
    const headed = headersOf(frame, area, naming).map((headers) => `(${headers}<>"")*`);
    return `SUMPRODUCT(${headed.join('')}${valueOf(naming.counted(area))})`;
  });
  return sums.join('+');
}

/**
 * A cell that holds an error is worth nothing, as one that holds no letter of the legend.
 * @param areas cells whose states are weighed
 * @param cellCount how many cells those are, as a formula without its "="
 * @returns sum of the weights of their states ÷ cells that count; blank where nothing counts
 */
export function complianceFormula(
  frame: MatrixFrame,
  areas: readonly Area[],
  cellCount: string,
  naming: Naming,
): FormulaCell {
  const letterArea = legendLetterArea(frame);
  const letters = naming.fixed(letterArea);
  const weights = naming.fixed({ ...letterArea, column: frame.legend.weightColumn });
  const sum = (valueOf: (cells: string) => string): string => sumOverStates(frame, areas, valueOf, naming);
  const met = sum((cells) => `IFERROR(SUMIF(${letters},${cells},${weights}),0)`);
  const leftOut = sum((cells) => `IFERROR(COUNTIFS(${letters},${cells},${weights},"${notApplicable}"),0)`);
  return { formula: `=IFERROR((${met})/(${cellCount}-(${leftOut})),"")` };
}
