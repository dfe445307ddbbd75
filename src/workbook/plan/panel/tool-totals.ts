import type { FormulaCell } from '../../edits';
import { qualifiedAddress } from '../../place';
import { areasOfColumns, complianceFormula, fromElsewhere, nameCells } from '../matrix-formulas';
import type { MatrixFrame } from '../matrix-frame';

/** The cells that name the tools of an area; null where someone removed their row. */
function codesOver({ codesRow }: MatrixFrame, area: Parameters<typeof qualifiedAddress>[0]): string | null {
  return codesRow === null ? null : qualifiedAddress({ ...area, row: codesRow, rows: 1 });
}

/**
 * @param columns of some tools of the report
 * @returns compliance and blanks of those tools over every municipality, as formulas for another tab
 */
export function toolTotals(
  frame: MatrixFrame,
  columns: readonly number[],
): { readonly compliance: FormulaCell; readonly blanks: FormulaCell } {
  const areas = areasOfColumns(frame, columns);
  const names = nameCells(frame, fromElsewhere);
  const codes = areas.flatMap((area) => codesOver(frame, area) ?? []);
  const tools = codes.length === 0 ? String(columns.length) : `COUNTA(${codes.join(',')})`;
  const blanks = areas.map((area) => {
    const named = codesOver(frame, area);
    const counts = named === null ? '' : `*(${named}<>"")`;
    return `SUMPRODUCT((${names}<>"")${counts}*(${qualifiedAddress(area)}=""))`;
  });
  return {
    compliance: complianceFormula(frame, areas, `${tools}*COUNTA(${names})`, fromElsewhere),
    blanks: { formula: `=${blanks.join('+')}` },
  };
}
