import { municipalityFinder } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import { sameText } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { batchOutcomeNames, batchTab, type BatchKey, type BatchOutcome } from '../layout/batch-tab';
import type { WorkbookProblem } from '../problems';
import { rawText } from '../log/raw-text';
import { findTab, isEmptyTab, requireTable, type WholeTable } from '../tables/find-table';

/** A row of the tab "Tanda de informes". */
export interface BatchRow {
  readonly row: number;
  /** As the tab "Municipios" writes it; as it stands here, where that has it no more. */
  readonly municipality: string;
  readonly isKnown: boolean;
  /** A word of a person's own is as if nothing had come of it yet: it is looked at again, which does no harm. */
  readonly outcome: BatchOutcome;
  readonly detail: string;
  /** The batch in which its turn comes; 0 for none. */
  readonly run: number;
}

/** The tab as it stands in the sheet. */
export interface ListedBatch {
  /** null where the tab is still to be made. */
  readonly table: WholeTable<BatchKey> | null;
  readonly rows: readonly BatchRow[];
}

const outcomes = Object.keys(batchOutcomeNames) as BatchOutcome[];

/** @param problems receives headers that the tab lost */
export function readBatch(
  content: WorkbookContent,
  municipalities: readonly Municipality[],
  problems: WorkbookProblem[],
): ListedBatch {
  const tab = findTab(content, batchTab.name);
  if (!tab || isEmptyTab(tab)) return { table: null, rows: [] };
  const table = requireTable(content, batchTab, problems);
  if (!table) return { table: null, rows: [] };
  const find = municipalityFinder(municipalities);
  const rows = table.cells.slice(table.headerRow).flatMap((cells, index): BatchRow[] => {
    const text = (key: BatchKey): string => rawText(cells[table.columns[key] - 1] ?? '').trim();
    const name = text('municipality');
    if (name === '') return [];
    const match = find(name);
    const isKnown = match.kind === 'found';
    const outcome = outcomes.find((each) => sameText(batchOutcomeNames[each], text('outcome'))) ?? 'pending';
    const run = Number(text('run'));
    const row = table.headerRow + 1 + index;
    const municipality = isKnown ? match.municipality.name : name;
    return [{ row, municipality, isKnown, outcome, detail: text('detail'), run: Number.isFinite(run) ? run : 0 }];
  });
  return { table, rows };
}
