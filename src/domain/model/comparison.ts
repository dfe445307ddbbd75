import type { Equivalence, StatusChange } from './equivalence';
import type { FollowedRound } from './follow-up';
import type { Catalogue } from './tool';

/** What became of a cell: what the map says of its two letters, or which of the two reports has none. */
export type CellChange = StatusChange | 'gained' | 'lost' | 'blank';

/** A municipality and a tool in two reports; '' is a blank cell. */
export interface ComparedCell {
  readonly municipality: string;
  readonly toolCode: string;
  readonly before: string;
  readonly after: string;
  readonly change: CellChange;
}

/** How many cells there are of each change. */
export type ChangeTally = Readonly<Record<CellChange, number>>;

/** Two letters that met in cells and of which the map says nothing. */
export interface MapHole {
  readonly from: string;
  readonly to: string;
  readonly cells: number;
}

/** Two reports side by side. */
export interface Comparison {
  /** Municipality by municipality, each with its tools in the catalogue's order. */
  readonly cells: readonly ComparedCell[];
  readonly overall: ChangeTally;
  readonly byMunicipality: ReadonlyMap<string, ChangeTally>;
  readonly byTool: ReadonlyMap<string, ChangeTally>;
  /** In the order in which they were met. */
  readonly holes: readonly MapHole[];
}

/** What is compared, and how. */
export interface ComparisonSource {
  /** Each report's letters are all of its own legend: a matrix with another is not read. */
  readonly before: FollowedRound;
  readonly after: FollowedRound;
  /** As the tab "Equivalencias" has them: each pair once. */
  readonly equivalences: readonly Equivalence[];
  readonly catalogue: Catalogue;
  /** In the institute's order, which is kept. */
  readonly municipalities: readonly { readonly name: string }[];
}

/**
 * Compares two reports cell by cell through the map between their legends, which are not comparable as they stand
 * (domain.md): nothing is inferred from letters, weights or percentages. A pair that the map does not say is not
 * comparable, and told as a hole. Every tool of the catalogue is compared for every municipality that has a row in
 * either report.
 */
export function compareRounds(source: ComparisonSource): Comparison {
  const changes = changesByPair(source.equivalences);
  const cells = pairedCells(source).map((cell) => ({ ...cell, change: changeOf(cell, changes) }));
  return {
    cells,
    overall: tally(cells),
    byMunicipality: talliesBy(cells, ({ municipality }) => municipality),
    byTool: talliesBy(cells, ({ toolCode }) => toolCode),
    holes: holesIn(cells, changes),
  };
}

/** Whether a cell says something else than it said: all but what is the same, and what is blank in both reports. */
export function hasMoved({ change }: ComparedCell): boolean {
  return change !== 'same' && change !== 'blank';
}

type Letters = Omit<ComparedCell, 'change'>;

/** No letter holds a space, so that two pairs are never told by one key. */
const pairKey = (from: string, to: string): string => `${from} ${to}`;

function changesByPair(equivalences: readonly Equivalence[]): ReadonlyMap<string, StatusChange> {
  return new Map(equivalences.map(({ from, to, change }) => [pairKey(from, to), change]));
}

function statesByMunicipality({ matrix }: FollowedRound): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(matrix.rows.map(({ municipality, states }) => [municipality, states]));
}

function pairedCells({ before, after, catalogue, municipalities }: ComparisonSource): Letters[] {
  const [older, newer] = [statesByMunicipality(before), statesByMunicipality(after)];
  const compared = municipalities.filter(({ name }) => older.has(name) || newer.has(name));
  return compared.flatMap(({ name: municipality }) =>
    catalogue.tools.map(({ code: toolCode }) => ({
      municipality,
      toolCode,
      before: older.get(municipality)?.get(toolCode) ?? '',
      after: newer.get(municipality)?.get(toolCode) ?? '',
    })),
  );
}

function changeOf({ before, after }: Letters, changes: ReadonlyMap<string, StatusChange>): CellChange {
  if (before === '') return after === '' ? 'blank' : 'gained';
  if (after === '') return 'lost';
  return changes.get(pairKey(before, after)) ?? 'not-comparable';
}

function tally(cells: readonly ComparedCell[]): ChangeTally {
  const counts = { advance: 0, setback: 0, same: 0, 'not-comparable': 0, gained: 0, lost: 0, blank: 0 };
  for (const { change } of cells) counts[change] += 1;
  return counts;
}

function talliesBy(
  cells: readonly ComparedCell[],
  keyOf: (cell: ComparedCell) => string,
): ReadonlyMap<string, ChangeTally> {
  const groups = new Map<string, ComparedCell[]>();
  for (const cell of cells) {
    const group = groups.get(keyOf(cell));
    if (group) group.push(cell);
    else groups.set(keyOf(cell), [cell]);
  }
  return new Map(Array.from(groups, ([key, group]) => [key, tally(group)]));
}

function holesIn(cells: readonly ComparedCell[], changes: ReadonlyMap<string, StatusChange>): MapHole[] {
  const holes = new Map<string, MapHole>();
  for (const { before: from, after: to } of cells) {
    const key = pairKey(from, to);
    if (from === '' || to === '' || changes.has(key)) continue;
    holes.set(key, { from, to, cells: (holes.get(key)?.cells ?? 0) + 1 });
  }
  return [...holes.values()];
}
