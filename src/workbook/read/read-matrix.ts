import { findMunicipality } from '../../domain/model/find-municipality';
import type { Legend } from '../../domain/model/legend';
import type { MatrixRow, StatusMatrix } from '../../domain/model/matrix';
import type { Municipality } from '../../domain/model/municipality';
import type { CellContent, TabContent } from '../grid';
import { matrixLabels } from '../layout/matrix-tab';
import type { CellPlace } from '../place';
import type { CellProblem, WorkbookProblem } from '../problems';
import type { MatrixGeometry } from './locate-matrix';

/** What is needed to read the states of a located matrix. */
export interface MatrixSource {
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly legend: Legend;
  readonly municipalities: readonly Municipality[];
}

type CellOutcome = { readonly letter: string } | { readonly problem: CellProblem };

/** A state as typed: its letter in any case, or nothing. Anything else is told, never counted. */
function readLetter(cell: CellContent, letters: readonly string[]): CellOutcome {
  if (typeof cell === 'object') {
    const problem = 'error' in cell ? { found: cell.error, kind: 'formula-error' as const } : null;
    return { problem: problem ?? { kind: 'unknown-state', found: 'date' in cell ? cell.date : '', letters } };
  }
  const letter = String(cell).trim().toUpperCase();
  if (letter === '' || letters.includes(letter)) return { letter };
  return { problem: { kind: 'unknown-state', found: String(cell).slice(0, 40), letters } };
}

function readStates(source: MatrixSource, row: number, municipality: string, problems: WorkbookProblem[]) {
  const letters = source.legend.states.map((state) => state.letter);
  const states = new Map<string, string>();
  for (const [code, column] of source.geometry.toolColumns) {
    const outcome = readLetter(source.tab.cells[row - 1]?.[column - 1] ?? '', letters);
    const at: CellPlace = { tab: source.tab.name, row, column, header: code };
    if ('problem' in outcome) problems.push({ ...outcome.problem, at, municipality });
    else if (outcome.letter !== '') states.set(code, outcome.letter);
  }
  return states;
}

/**
 * Reads the states of a report's matrix.
 * @param problems receives unknown and repeated municipalities and unknown letters, each with its cell
 * @returns a row for each municipality that is known and stands there once
 */
export function readMatrix(source: MatrixSource, problems: WorkbookProblem[]): StatusMatrix {
  const { geometry, tab, municipalities } = source;
  const rows = new Map<string, { readonly row: number; readonly matrixRow: MatrixRow }>();
  for (let row = geometry.firstRow; row < geometry.firstRow + geometry.rowCount; row += 1) {
    const cell = tab.cells[row - 1]?.[geometry.municipalityColumn - 1] ?? '';
    const typed = typeof cell === 'object' ? '' : String(cell).trim();
    const at: CellPlace = {
      tab: tab.name,
      row,
      column: geometry.municipalityColumn,
      header: matrixLabels.municipality,
    };
    const match = findMunicipality(municipalities, typed);
    if (match.kind === 'unknown') problems.push({ kind: 'unknown-municipality', found: typed, at });
    if (match.kind !== 'found') continue;
    const { name } = match.municipality;
    const earlier = rows.get(name);
    if (earlier) problems.push({ kind: 'duplicate', found: typed, firstRow: earlier.row, at, municipality: name });
    else rows.set(name, { row, matrixRow: { municipality: name, states: readStates(source, row, name, problems) } });
  }
  return { report: geometry.report, rows: [...rows.values()].map(({ matrixRow }) => matrixRow) };
}
