import type { MunicipalityFinder } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import type { TabContent } from '../grid';
import { matrixLabels } from '../layout/matrix-tab';
import type { CellPlace } from '../place';
import type { CellProblem, WorkbookProblem } from '../problems';
import { cellText } from '../tables/cell-text';
import { ambiguous } from './ambiguous';
import type { MatrixGeometry } from './locate-matrix';

/** A row of a matrix and whose it is. */
export interface MatchedRow {
  readonly row: number;
  readonly municipality: Municipality;
}

type NameOutcome = { readonly municipality: Municipality } | { readonly problem: CellProblem };

function matchName(typed: string, find: MunicipalityFinder<Municipality>): NameOutcome {
  if (typed === '') return { problem: { kind: 'blank', found: '' } };
  const match = find(typed);
  if (match.kind === 'found') return { municipality: match.municipality };
  return { problem: match.kind === 'duplicate' ? ambiguous(match) : { kind: 'unknown-municipality', found: typed } };
}

/**
 * Finds whose row each row of a matrix is.
 * @param find finds the municipalities of the list
 * @param problems receives blank, unknown, ambiguous and repeated names, each with its cell
 * @returns the rows of known municipalities, each municipality once
 */
export function matchRows(
  tab: TabContent,
  geometry: MatrixGeometry,
  find: MunicipalityFinder<Municipality>,
  problems: WorkbookProblem[],
): MatchedRow[] {
  const matched = new Map<string, MatchedRow>();
  for (const row of geometry.rows) {
    const column = geometry.municipalityColumn;
    const typed = cellText(tab.cells[row - 1]?.[column - 1]).trim();
    const at: CellPlace = { tab: tab.name, row, column, header: matrixLabels.municipality };
    const outcome = matchName(typed, find);
    if ('problem' in outcome) {
      problems.push({ ...outcome.problem, at });
      continue;
    }
    const { municipality } = outcome;
    const earlier = matched.get(municipality.name);
    if (!earlier) matched.set(municipality.name, { row, municipality });
    else problems.push({ kind: 'duplicate', found: typed, firstRow: earlier.row, at });
  }
  return [...matched.values()];
}
