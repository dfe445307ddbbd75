import type { Gravity } from '../../domain/model/gravity';
import type { OpenFinding } from '../../domain/model/follow-up';
import { normalise } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { findingSituations, findingsTab, gravityNames } from '../layout/tabs';
import { requireTable } from '../tables/find-table';
import { rowReaders } from '../tables/read-row';
import type { KnownNames } from './read-owned-rows';

const gravities = new Map(
  (Object.keys(gravityNames) as Gravity[]).map((each) => [normalise(gravityNames[each]), each]),
);

/**
 * Reads what the tab "Hallazgos" tells and nobody solved or dismissed. The add-on writes it: what is wrong with it keeps
 * nothing else from being read, and the next review mends it.
 */
export function readOpenFindings(content: WorkbookContent, { findMunicipality, findTool }: KnownNames): OpenFinding[] {
  const table = requireTable(content, findingsTab, []);
  if (!table) return [];
  const open = normalise(findingSituations.open);
  return rowReaders(table, [])
    .filter((row) => normalise(row.text('situation')) === open)
    .map((row) => {
      const match = findMunicipality(row.text('municipality'));
      return {
        row: row.row,
        municipality: match.kind === 'found' ? match.municipality.name : '',
        toolCode: findTool(row.text('tool'))?.code ?? '',
        gravity: gravities.get(normalise(row.text('gravity'))) ?? null,
        text: row.text('finding'),
      };
    });
}
