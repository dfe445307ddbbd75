import type { TabContent } from '../grid';
import type { MatrixGeometry } from '../read/locate-matrix';
import type { KnownNames } from '../read/read-owned-rows';
import { rawText } from './raw-text';

/** One cell of a matrix, whose it is and what it holds. */
export interface StatusCell {
  readonly row: number;
  readonly column: number;
  readonly municipality: string;
  readonly toolCode: string;
  readonly text: string;
}

/** The name of each row's municipality; one that no list knows stays as it is typed, so that its statuses are told of too. */
function rowNames(
  { cells }: TabContent,
  geometry: MatrixGeometry,
  { findMunicipality }: KnownNames,
): Map<string, number> {
  const rows = new Map<string, number>();
  for (const row of geometry.rows) {
    const typed = rawText(cells[row - 1]?.[geometry.municipalityColumn - 1]);
    const match = findMunicipality(typed);
    const name = match.kind === 'found' ? match.municipality.name : typed;
    if (name !== '' && !rows.has(name)) rows.set(name, row);
  }
  return rows;
}

/** @returns every cell of a matrix, row by row; of a name that stands twice, the first row alone */
export function statusCells(tab: TabContent, geometry: MatrixGeometry, known: KnownNames): StatusCell[] {
  const tools = [...geometry.toolColumns];
  return Array.from(rowNames(tab, geometry, known)).flatMap(([municipality, row]) =>
    tools.map(([toolCode, column]) => {
      return { row, column, municipality, toolCode, text: rawText(tab.cells[row - 1]?.[column - 1]) };
    }),
  );
}
