import type { CivilMoment } from '../../domain/model/civil-moment';
import type { WorkbookEdit } from '../edits';
import type { WorkbookContent } from '../grid';
import { batchOutcomeNames, batchTab, type BatchKey, type BatchOutcome } from '../layout/batch-tab';
import { newListEdits } from '../plan/plan-lists';
import { stretchesOf } from '../tables/stretches';
import { columnWrites, freshColumns, type RecordInput } from '../tables/write-rows';
import type { ListedBatch } from './read-batch';

type BatchRecord = RecordInput<BatchKey>;

/** What came of one municipality in a batch. */
export interface BatchResult {
  readonly municipality: string;
  readonly outcome: Exclude<BatchOutcome, 'pending'>;
  /** Why it was not made; '' for nothing to say. */
  readonly detail: string;
  /** Name and address of its document; '' where there is none. */
  readonly document: string;
  readonly link: string;
  readonly finished: CivilMoment;
}

/** @returns the number of the batch after all that the tab tells of */
export function nextBatch({ rows }: ListedBatch): number {
  return rows.reduce((last, { run }) => Math.max(last, run), 0) + 1;
}

/**
 * Plans the tab at the beginning of a batch: every municipality, in its order, with nothing come of it yet.
 * @param position place among the tabs, from 0, where it must be made
 */
export function newBatchEdits(
  content: WorkbookContent,
  { table }: ListedBatch,
  municipalities: readonly string[],
  run: number,
  position: number,
): WorkbookEdit[] {
  const records = municipalities.map((municipality): BatchRecord => ({
    municipality,
    outcome: batchOutcomeNames.pending,
    run,
  }));
  if (table === null) {
    return [
      ...newListEdits(content, batchTab, position),
      ...columnWrites(batchTab.name, 2, freshColumns(batchTab), records),
    ];
  }
  const rowsBefore = table.cells.length - table.headerRow;
  const blanks = Array.from({ length: Math.max(0, rowsBefore - records.length) }, (): BatchRecord => ({}));
  return columnWrites(table.tab, table.headerRow + 1, table.columns, [...records, ...blanks]);
}

/** What of a row tells how it ended. */
const told = ['outcome', 'detail', 'document', 'link', 'finished'] as const satisfies readonly BatchKey[];

/** Plans what the tab says of what came of some municipalities; a row that someone took away is not written again. */
export function batchResultEdits({ table, rows }: ListedBatch, results: readonly BatchResult[]): WorkbookEdit[] {
  if (table === null) return [];
  const byName = new Map(results.map((result) => [result.municipality, result]));
  const ended = rows.flatMap((row) => {
    const result = byName.get(row.municipality);
    return result ? [{ row: row.row, record: recordOf(result) }] : [];
  });
  const columns = Object.fromEntries(told.map((key) => [key, table.columns[key]]));
  return stretchesOf(ended).flatMap((stretch) =>
    columnWrites(
      table.tab,
      stretch[0]?.row ?? 1,
      columns,
      stretch.map(({ record }) => record),
    ),
  );
}

function recordOf({ outcome, detail, document, link, finished }: BatchResult): BatchRecord {
  return { outcome: batchOutcomeNames[outcome], detail, document, link, finished: { moment: finished } };
}
