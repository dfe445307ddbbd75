import type { CellInput, WorkbookEdit } from '../edits';
import type { Area, WorkbookContent } from '../grid';
import { linkVerdictNames } from '../layout/link-verdicts';
import { linksHead, linksTab, linksTitle, verdictColours, type LinksKey } from '../layout/links-tab';
import { look } from '../layout/look';
import { ownTabLabel } from '../layout/matrix-tab';
import { listLookEdits } from '../plan/list-look';
import { cellText } from '../tables/cell-text';
import { columnGroups } from '../tables/column-groups';
import { findTab } from '../tables/find-table';
import { stretchesOf } from '../tables/stretches';
import { freshColumns, type RecordInput } from '../tables/write-rows';
import { linkRecord, type LinkRow, type ListedLinks } from './link-row';

const keys = Object.keys(linksTab.columns) as LinksKey[];
const verdicts = Object.keys(linkVerdictNames) as (keyof typeof linkVerdictNames)[];

/** Where the list stands, or will. */
interface Place {
  readonly tab: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<LinksKey, number>>;
  /** Rows under the header that already look as they should. */
  readonly formattedRows: number;
}

function placeOf(content: WorkbookContent, { table }: ListedLinks): Place {
  if (table) {
    const { tab, headerRow, columns, cells } = table;
    return { tab, headerRow, columns, formattedRows: Math.max(linksTab.formattedRows, cells.length - headerRow) };
  }
  const tab = findTab(content, linksTab.name)?.name ?? linksTab.name;
  return { tab, headerRow: linksHead.headers, columns: freshColumns(linksTab), formattedRows: linksTab.formattedRows };
}

/** What is above a new list: its title, and the words under which the links are counted. */
function headEdits({ tab }: Place): WorkbookEdit[] {
  const words: CellInput[] = verdicts.map((verdict) => linkVerdictNames[verdict]);
  const line = (row: number): Area => ({ tab, row, column: 1, rows: 1, columns: verdicts.length });
  return [
    { kind: 'write', at: { tab, row: linksHead.title, column: 1 }, cells: [[linksTitle]] },
    { kind: 'style', area: { ...line(linksHead.title), columns: 1 }, style: { ...look.title, bold: true } },
    { kind: 'style', area: line(linksHead.words), style: { horizontal: 'center', wrap: true, numberFormat: '@' } },
    { kind: 'style', area: line(linksHead.counts), style: { horizontal: 'center', bold: true, numberFormat: '0' } },
    { kind: 'write', at: { tab, row: linksHead.words, column: 1 }, cells: [words] },
  ];
}

/** How many links there are of each verdict, under the words of the head, wherever people pushed it; nowhere, where it is gone. */
function countEdits({ tab, headerRow }: Place, { table }: ListedLinks, links: readonly LinkRow[]): WorkbookEdit[] {
  const [words, counts] = [linksHead.words, linksHead.counts].map((row) => row + headerRow - linksHead.headers);
  if (words === undefined || counts === undefined || words < 1) return [];
  const isThere = verdicts.every(
    (verdict, at) => cellText(table?.cells[words - 1]?.[at]) === linkVerdictNames[verdict],
  );
  if (table !== null && !isThere) return [];
  const tally = verdicts.map((verdict) => links.filter(({ memory }) => memory?.verdict === verdict).length);
  return [{ kind: 'write', at: { tab, row: counts, column: 1 }, cells: [tally] }];
}

function paintEdit({ tab, headerRow, columns }: Place, rows: number): WorkbookEdit {
  const list: Area = { tab, row: headerRow + 1, column: columns.verdict, rows, columns: 1 };
  const words: Area = { tab, row: linksHead.words, column: 1, rows: 1, columns: verdicts.length };
  const rules = verdicts.map((verdict) => {
    return { areas: [list, words], text: linkVerdictNames[verdict], ...verdictColours[verdict] };
  });
  return { kind: 'paint', area: list, rules };
}

function newTabEdits(content: WorkbookContent, place: Place, rows: number, position: number): WorkbookEdit[] {
  const { tab, headerRow } = place;
  const specs = Object.values(linksTab.columns);
  const size = { rows: headerRow + rows, columns: specs.length };
  return [
    ...(findTab(content, tab) ? [] : [{ kind: 'add-tab' as const, tab, position, ...size }]),
    ...listLookEdits(content, specs, { tab, headerRow, column: 1 }, rows),
    ...headEdits(place),
    { kind: 'write', at: { tab, row: headerRow, column: 1 }, cells: [specs.map(({ header }) => header)] },
    { kind: 'freeze', tab, rows: headerRow, columns: 1 },
    { kind: 'guard-tab', tab, description: ownTabLabel },
    paintEdit(place, rows),
  ];
}

/** Rows beyond those that look as they should, given their looks. */
function grownEdits(content: WorkbookContent, { tab, headerRow, columns }: Place, rows: number): WorkbookEdit[] {
  return columnGroups(columns, keys).flatMap(({ column, keys: group }) => {
    const specs = group.map((key) => linksTab.columns[key]);
    return listLookEdits(content, specs, { tab, headerRow, column }, rows).filter(({ kind }) => kind !== 'widths');
  });
}

type LinkRecord = RecordInput<LinksKey>;

/** A row as it should be, and what it holds where it is there. */
interface RowChange {
  readonly row: number;
  readonly before: LinkRecord;
  readonly after: LinkRecord;
}

const shown = (record: LinkRecord, key: LinksKey): string => JSON.stringify(record[key] ?? '');

function differs({ before, after }: RowChange, key: LinksKey): boolean {
  return shown(before, key) !== shown(after, key);
}

/** Only the columns in which something changes are written. */
function writeEdits({ tab, columns }: Place, changes: readonly RowChange[]): WorkbookEdit[] {
  const changed = changes.filter((change) => keys.some((key) => differs(change, key)));
  return stretchesOf(changed).flatMap((stretch) => {
    const changing = keys.filter((key) => stretch.some((change) => differs(change, key)));
    return columnGroups(columns, changing).map(({ column, keys: group }): WorkbookEdit => {
      const cells = stretch.map(({ after }) => group.map((key): CellInput => after[key] ?? ''));
      return { kind: 'write', at: { tab, row: stretch[0]?.row ?? 1, column }, cells };
    });
  });
}

/**
 * Plans what the tab "Ligas" must say. A row stays where people moved it; what is new goes under everything.
 * @param content as read
 * @param listed the rows of the tab, as read
 * @param links every row as it should be: those listed first, in their order, then the new ones
 * @param position place among the tabs, from 0, of the tab where it must be made
 */
export function linksEdits(
  content: WorkbookContent,
  listed: ListedLinks,
  links: readonly LinkRow[],
  position: number,
): WorkbookEdit[] {
  const place = placeOf(content, listed);
  const firstNew = listed.table ? listed.table.cells.length + 1 : place.headerRow + 1;
  const changes = links.map((link, index): RowChange => {
    const before = listed.rows[index];
    const row = before?.row ?? firstNew + index - listed.rows.length;
    return { row, before: before ? linkRecord(before) : {}, after: linkRecord(link) };
  });
  const lastRow = changes.reduce((last, { row }) => Math.max(last, row), 0);
  const rows = Math.max(place.formattedRows, lastRow - place.headerRow);
  const isGrown = listed.table !== null && rows > place.formattedRows;
  return [
    ...(listed.table ? [] : newTabEdits(content, place, rows, position)),
    ...(isGrown ? [...grownEdits(content, place, rows), paintEdit(place, rows)] : []),
    ...writeEdits(place, changes),
    ...countEdits(place, listed, links),
  ];
}
