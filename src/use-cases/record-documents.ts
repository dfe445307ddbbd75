import { sameText } from '../domain/model/same-text';
import type { Services } from '../services/services';
import type { WorkbookEdit } from '../workbook/edits';
import type { WorkbookContent } from '../workbook/grid';
import { documentsTab } from '../workbook/layout/tabs';
import { holdsRecords } from '../workbook/read/read-follow-up';
import { cellText } from '../workbook/tables/cell-text';
import { requireTable, type WholeTable } from '../workbook/tables/find-table';
import { rowsOf } from '../workbook/tables/write-rows';
import type { KeptDocument } from './municipal-documents';

type DocumentTable = WholeTable<keyof typeof documentsTab.columns>;

function listedAddresses({ cells, columns }: DocumentTable): Set<string> {
  return new Set(cells.map((row) => cellText(row[columns.link - 1])));
}

/**
 * @returns the edit that lists in the tab "Informes" the documents whose address is not there yet, one row each, in one
 *          write: those just made, and those that an earlier run made and could not list
 */
export function recordDocuments(
  content: WorkbookContent,
  kept: readonly KeptDocument[],
  { clock }: Pick<Services, 'clock'>,
): WorkbookEdit[] {
  const table = requireTable(content, documentsTab, []);
  if (!table) return [];
  const listed = listedAddresses(table);
  const unlisted = kept.filter(({ document }) => !listed.has(document.url));
  if (unlisted.length === 0) return [];
  const madeOn = { date: clock.today() };
  const records = unlisted.map(({ municipality, document }) => {
    return { municipality, document: document.name, link: document.url, madeOn };
  });
  const width = Math.max(...Object.values(table.columns));
  const at = { tab: table.tab, row: table.cells.length + 1, column: 1 };
  return [{ kind: 'write', at, cells: rowsOf(records, table.columns, width) }];
}

/** @returns whether making documents needs that tab: the records, and the list of documents made */
export function isNeededForDocuments(tab: string): boolean {
  return holdsRecords(tab) || sameText(tab, documentsTab.name);
}
