import { carryOver, type CarriedLetter } from '../../domain/model/carry-over';
import type { Equivalence } from '../../domain/model/equivalence';
import type { Legend } from '../../domain/model/legend';
import type { EditContext } from '../editing/edit-context';
import { reportTab } from '../../workbook/layout/matrix-tab';
import { statusCells, type StatusCell } from '../../workbook/log/status-cells';
import { locateMatrix } from '../../workbook/read/locate-matrix';

/** A status as it begins in a new report. */
export interface CarriedStatus {
  readonly municipality: string;
  readonly toolCode: string;
  readonly letter: string;
}

/** What is brought from an earlier report, and what is not. */
export interface CarriedStatuses {
  readonly carried: readonly CarriedStatus[];
  /** Letters that the map takes for the same as no single one of the new legend, and how many cells hold them. */
  readonly left: { readonly letters: readonly string[]; readonly cells: number };
}

function cellsOf(report: number, { content, known }: EditContext): StatusCell[] {
  const tab = reportTab(content, report);
  const geometry = tab ? locateMatrix(tab, report, known.catalogue, []) : null;
  return tab && geometry ? statusCells(tab, geometry, known) : [];
}

function carriedLetter(outcome: CarriedLetter | undefined): string | null {
  return outcome?.kind === 'carried' ? outcome.letter : null;
}

/**
 * @param from the legend of the report whose statuses are brought
 * @param to the new report's
 * @returns what each cell with a state begins with; a blank stays a blank
 */
export function carriedStatuses(
  from: Legend,
  to: Legend,
  equivalences: readonly Equivalence[],
  context: EditContext,
): CarriedStatuses {
  const outcomes = carryOver({ from, to, equivalences });
  const stated = cellsOf(from.report, context).filter(({ text }) => text !== '');
  const letters = stated.map((cell) => ({ cell, letter: carriedLetter(outcomes.get(cell.text.toUpperCase())) }));
  const left = letters.filter(({ letter }) => letter === null).map(({ cell }) => cell.text);
  return {
    carried: letters.flatMap(({ cell: { municipality, toolCode }, letter }) =>
      letter === null ? [] : [{ municipality, toolCode, letter }],
    ),
    left: { letters: [...new Set(left)], cells: left.length },
  };
}
