import type { Legend } from '../../domain/model/legend';
import type { StatusMatrix } from '../../domain/model/matrix';
import type { ReportRound } from '../../domain/model/round';
import type { CellContent, TabContent } from '../grid';
import type { CellPlace } from '../place';
import type { CellProblem, WorkbookProblem } from '../problems';
import { noteColumnProblems, type MatrixGeometry } from './locate-matrix';
import { matchRows } from './match-rows';
import type { KnownNames } from './read-owned-rows';

/** What is needed to read the states of a located matrix. */
export interface MatrixSource {
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly round: ReportRound;
  readonly legend: Legend;
  readonly known: KnownNames;
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

function readStates({ tab, geometry, legend }: MatrixSource, row: number, problems: WorkbookProblem[]) {
  const letters = legend.states.map((state) => state.letter);
  const states = new Map<string, string>();
  for (const [code, column] of geometry.toolColumns) {
    const outcome = readLetter(tab.cells[row - 1]?.[column - 1] ?? '', letters);
    const at: CellPlace = { tab: tab.name, row, column, header: code };
    if ('problem' in outcome) problems.push({ ...outcome.problem, at });
    else if (outcome.letter !== '') states.set(code, outcome.letter);
  }
  return states;
}

/** An open report has a row for everyone; a closed one may be older than a municipality's joining. */
function noteMissingRows(
  { tab, round, known }: MatrixSource,
  present: ReadonlySet<string>,
  problems: WorkbookProblem[],
): void {
  if (round.situation === 'closed') return;
  for (const { name } of known.municipalities) {
    if (!present.has(name)) problems.push({ kind: 'missing-row', tab: tab.name, name });
  }
}

/**
 * Reads the states of a report's matrix. What is wrong in it concerns everyone, not its
 * municipality alone: every document prints the whole matrix.
 * @param problems receives columns and rows that are missing or cannot be known, and unknown letters
 * @returns a row for each municipality that is known and stands there once
 */
export function readMatrix(source: MatrixSource, problems: WorkbookProblem[]): StatusMatrix {
  const { geometry, tab, round, known } = source;
  noteColumnProblems(tab, geometry, known.catalogue, round.situation === 'open', problems);
  const rows = matchRows(tab, geometry, known.findMunicipality, problems);
  noteMissingRows(source, new Set(rows.map(({ municipality }) => municipality.name)), problems);
  return {
    report: geometry.report,
    rows: rows.map(({ row, municipality: { name } }) => {
      return { municipality: name, states: readStates(source, row, problems) };
    }),
  };
}
