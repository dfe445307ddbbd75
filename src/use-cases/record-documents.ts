import type { CivilDate } from '../domain/model/civil-date';
import { sameText } from '../domain/model/same-text';
import type { Services } from '../services/services';
import type { WorkbookEdit } from '../workbook/edits';
import type { WorkbookContent } from '../workbook/grid';
import { documentsTab } from '../workbook/layout/tabs';
import { holdsRecords } from '../workbook/read/read-follow-up';
import { cellText } from '../workbook/tables/cell-text';
import { findTab, locateTable, type FoundTable } from '../workbook/tables/find-table';
import { rowsOf, type RecordInput } from '../workbook/tables/write-rows';
import type { KeptDocument } from './municipal-documents';

type DocumentKey = keyof typeof documentsTab.columns;

function listedAddresses({ cells }: FoundTable<DocumentKey>, column: number): Set<string> {
  return new Set(cells.map((row) => cellText(row[column - 1])));
}

/** What a row says; of a document that an earlier run made and could not list, what is known of it now. */
function rowOf({ municipality, document, facts }: KeptDocument, madeOn: CivilDate): RecordInput<DocumentKey> {
  const { report, made, changes, fingerprint, pieces } = facts;
  return {
    municipality,
    document: document.name,
    link: document.url,
    madeOn: { date: madeOn },
    report,
    version: made?.version ?? '',
    madeBy: document.madeBy,
    pages: made?.pages ?? '',
    changes: changes === null ? '' : changes.join('\n'),
    fingerprint,
    pieces,
  };
}

/**
 * @returns the edit that lists in the tab "Informes" the documents whose address is not there yet, one row each, in one
 *          write: those just made, and those that an earlier run made and could not list. Columns that a sheet made by an
 *          earlier version of the add-on lacks are left out until "Preparar hoja" adds them; none where there is no list
 */
export function recordDocuments(
  content: WorkbookContent,
  kept: readonly KeptDocument[],
  { clock }: Pick<Services, 'clock'>,
): WorkbookEdit[] {
  const tab = findTab(content, documentsTab.name);
  const table = tab && locateTable(tab, documentsTab);
  if (!table?.columns.link) return [];
  const listed = listedAddresses(table, table.columns.link);
  const unlisted = kept.filter(({ document }) => !listed.has(document.url));
  if (unlisted.length === 0) return [];
  const today = clock.today();
  const records = unlisted.map((document) => rowOf(document, today));
  const width = Math.max(...Object.values<number>(table.columns));
  const at = { tab: table.tab, row: table.cells.length + 1, column: 1 };
  return [{ kind: 'write', at, cells: rowsOf(records, table.columns, width) }];
}

/** @returns whether making documents needs that tab: the records, and the list of documents made */
export function isNeededForDocuments(tab: string): boolean {
  return holdsRecords(tab) || sameText(tab, documentsTab.name);
}
