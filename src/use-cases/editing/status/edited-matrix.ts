import type { Judge } from '../../../domain/log/judge-status';
import type { TabContent } from '../../../workbook/grid';
import type { WorkbookProblem } from '../../../workbook/problems';
import { situations } from '../../../workbook/layout/tabs';
import { locateMatrix, type MatrixGeometry } from '../../../workbook/read/locate-matrix';
import type { EditContext } from '../edit-context';
import type { SheetEdit } from '../sheet-edit';

/** A report's tab that was edited, with what its cells are judged by. */
export interface EditedMatrix {
  readonly edit: SheetEdit;
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly judge: Judge;
  /** What is wrong in the report's legend: until it is mended, no letter is judged. */
  readonly legendProblems: readonly WorkbookProblem[];
  readonly context: EditContext;
}

/** Where the list of reports cannot be read, what the log last said of the report counts. */
function isClosed(report: number, { rounds, recorded }: EditContext): boolean {
  const round = rounds.find(({ number }) => number === report);
  return round ? round.situation === 'closed' : recorded?.situations.get(report) === situations.closed;
}

/** @returns null where the tab is no matrix that can be read */
export function locateEdited(edit: SheetEdit, report: number, context: EditContext): EditedMatrix | null {
  const tab = context.content.find(({ name }) => name === edit.tab);
  const geometry = tab ? locateMatrix(tab, report, context.known.catalogue, []) : null;
  if (!tab || !geometry || geometry.rows.length === 0 || geometry.toolColumns.size === 0) return null;
  const legend = context.legends.find((candidate) => candidate.report === report);
  const legendProblems = legend?.problems ?? [];
  const judge = { legend: legend && legendProblems.length === 0 ? legend : null, isClosed: isClosed(report, context) };
  return { edit, tab, geometry, judge, legendProblems, context };
}
