import { findAddresses, type FoundAddress } from '../../domain/links/address/find-addresses';
import { dateParts } from '../../domain/model/civil-date';
import type { Area, CellContent, WorkbookContent } from '../grid';
import { advancesTab, evidenceTab } from '../layout/tabs';
import { rawText } from '../log/raw-text';
import type { WorkbookProblem } from '../problems';
import { findTab, requireTable, type WholeTable } from '../tables/find-table';

/** The links that cells carry besides their text, by tab: of each row of a column, from 1, its addresses. */
export type CarriedLinks = (area: Area) => readonly (readonly string[])[];

/** An address that a cell cites. */
export interface LinkUse {
  /** What tells it from other addresses: the address in its one spelling, or what is no address as it stands. */
  readonly key: string;
  readonly found: FoundAddress;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** As the row names them. */
  readonly municipality: string;
  readonly tool: string;
  /** In which what it proves was done or published; null where that is not told. */
  readonly year: number | null;
}

type CitingTable = WholeTable<'municipality' | 'tool'>;

/** A cell's own text, and the addresses that it carries besides. */
function addressesOf(text: string, carried: readonly string[], isLinkCell: boolean): FoundAddress[] {
  const own = findAddresses(text, { isLinkCell });
  // A mail address in a sentence is to write to, not to open.
  const others = carried
    .flatMap((address) => findAddresses(address, { isLinkCell: true }))
    .filter(({ kind }) => isLinkCell || kind === 'web');
  const seen = new Set<string>();
  return [...own, ...others].filter((found) => {
    const key = keyOf(found);
    return !seen.has(key) && seen.add(key);
  });
}

function keyOf(found: FoundAddress): string {
  return found.kind === 'web' ? found.address : found.text;
}

function yearIn(cell: CellContent | undefined): number | null {
  return typeof cell === 'object' && 'date' in cell ? dateParts(cell.date).year : null;
}

interface Citing {
  readonly table: CitingTable;
  readonly column: number;
  readonly isLinkCell: boolean;
  readonly yearOf: (row: readonly CellContent[]) => number | null;
}

function usesIn({ table, column, isLinkCell, yearOf }: Citing, carriedLinks: CarriedLinks): LinkUse[] {
  const { tab, headerRow, cells, columns } = table;
  const rows = cells.length - headerRow;
  const carried = rows > 0 ? carriedLinks({ tab, row: headerRow + 1, column, rows, columns: 1 }) : [];
  return cells.slice(headerRow).flatMap((line, index) => {
    const owner = { municipality: rawText(line[columns.municipality - 1]), tool: rawText(line[columns.tool - 1]) };
    const found = addressesOf(rawText(line[column - 1]), carried[index] ?? [], isLinkCell);
    const place = { tab, row: headerRow + 1 + index, column };
    return found.map((each): LinkUse => ({ key: keyOf(each), found: each, ...place, ...owner, year: yearOf(line) }));
  });
}

/**
 * @param problems receives what the tab "Evidencias" lacks
 * @returns every address that the evidence cites, row by row
 */
export function evidenceLinkUses(
  content: WorkbookContent,
  carriedLinks: CarriedLinks,
  problems: WorkbookProblem[],
): LinkUse[] {
  const table = requireTable(content, evidenceTab, problems);
  if (!table) return [];
  const { link, actDate, gazetteDate } = table.columns;
  const yearOf: Citing['yearOf'] = (row) => yearIn(row[actDate - 1]) ?? yearIn(row[gazetteDate - 1]);
  return usesIn({ table, column: link, isLinkCell: true, yearOf }, carriedLinks);
}

/**
 * @param problems receives what the tab "Avances" lacks, where it is there
 * @returns every web address that the Avances cite
 */
export function advanceLinkUses(
  content: WorkbookContent,
  carriedLinks: CarriedLinks,
  problems: WorkbookProblem[],
): LinkUse[] {
  if (!findTab(content, advancesTab.name)) return [];
  const table = requireTable(content, advancesTab, problems);
  if (!table) return [];
  return usesIn({ table, column: table.columns.text, isLinkCell: false, yearOf: () => null }, carriedLinks);
}
