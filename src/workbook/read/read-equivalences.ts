import type { Equivalence, StatusChange } from '../../domain/model/equivalence';
import { normalise } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { changeNames, equivalenceTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';
import { readLetter } from './read-letter';

type EquivalenceRow = RowReader<keyof typeof equivalenceTab.columns>;

const changes = new Map(
  (Object.keys(changeNames) as StatusChange[]).map((change) => [normalise(changeNames[change]), change]),
);

/** The change that a word means; null when a problem was noted. */
function readChange(row: EquivalenceRow): StatusChange | null {
  const word = row.required('change');
  if (word === '') return null;
  const choices = Object.values(changeNames);
  return changes.get(normalise(word)) ?? row.fail('change', { kind: 'not-one-of', found: word, choices }, null);
}

/**
 * Reads the tab "Equivalencias": what a change from one letter to another means between two reports.
 * @param problems receives what cannot be read, and a pair that is said again with another meaning, each with its cell
 * @returns a row for each pair of letters; pairs without one have no meaning
 */
export function readEquivalences(content: WorkbookContent, problems: WorkbookProblem[]): Equivalence[] {
  const table = requireTable(content, equivalenceTab, problems);
  if (!table) return [];
  const pairs = new Map<string, { equivalence: Equivalence; row: number }>();
  for (const row of rowReaders(table, problems)) {
    const [from, to, change] = [readLetter(row, 'from'), readLetter(row, 'to'), readChange(row)];
    if (from === '' || to === '' || change === null) continue;
    const pair = `${from} → ${to}`;
    const earlier = pairs.get(pair);
    if (!earlier) pairs.set(pair, { equivalence: { from, to, change }, row: row.row });
    else if (earlier.equivalence.change !== change)
      row.fail('change', { kind: 'duplicate', found: pair, firstRow: earlier.row });
  }
  return [...pairs.values()].map(({ equivalence }) => equivalence);
}
