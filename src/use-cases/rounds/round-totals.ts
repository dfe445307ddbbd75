import {
  municipalityCompliance,
  toolCompliance,
  wholeCompliance,
  type Compliance,
  type ComplianceOutcome,
} from '../../domain/model/compliance';
import type { Legend } from '../../domain/model/legend';
import type { MatrixRow } from '../../domain/model/matrix';
import type { TabContent } from '../../workbook/grid';
import { statusCells } from '../../workbook/log/status-cells';
import type { FixedTotals } from '../../workbook/plan/rounds/closing-totals';
import type { MatrixGeometry } from '../../workbook/read/locate-matrix';
import type { KnownNames } from '../../workbook/read/read-owned-rows';

/** What totals are added up from: a report's tab, and what its letters are worth. */
export interface TotalledRound {
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly legend: Legend;
}

/** The states by row of the tab, whatever name the row bears: a municipality that left the list still counts. */
function rowsOf({ tab, geometry }: TotalledRound, known: KnownNames): Map<number, MatrixRow> {
  const rows = new Map<number, { municipality: string; states: Map<string, string> }>();
  for (const { row, municipality, toolCode, text } of statusCells(tab, geometry, known)) {
    const line = rows.get(row) ?? { municipality, states: new Map<string, string>() };
    rows.set(row, line);
    if (text !== '') line.states.set(toolCode, text.toUpperCase());
  }
  return rows;
}

function counted(outcome: ComplianceOutcome): Compliance {
  if (outcome.kind !== 'compliance') throw new Error('unknown letters, though the whole report has none');
  return outcome.compliance;
}

/** @returns the totals over the tools that the report has; null where a letter is not in its legend */
export function totalsOf(round: TotalledRound, known: KnownNames): FixedTotals | null {
  const { geometry, legend } = round;
  const tools = known.catalogue.tools.filter(({ code }) => geometry.toolColumns.has(code));
  const catalogue = { ...known.catalogue, tools };
  const rows = rowsOf(round, known);
  const matrix = { report: geometry.report, rows: [...rows.values()] };
  const whole = wholeCompliance(matrix, legend, catalogue);
  if (whole.kind !== 'compliance') return null;
  return {
    rows: new Map(Array.from(rows, ([row, line]) => [row, counted(municipalityCompliance(line, legend, catalogue))])),
    tools: new Map(tools.map((tool) => [tool.code, counted(toolCompliance(matrix, legend, tool))])),
    whole: whole.compliance,
  };
}
