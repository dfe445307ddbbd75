import type { CellInput, WorkbookEdit } from '../edits';
import type { Area, WorkbookContent } from '../grid';
import { linkVerdictNames } from '../layout/link-verdicts';
import { linksHead, linksTab, linksTitle, verdictColours, type LinksKey } from '../layout/links-tab';
import { look } from '../layout/look';
import { ownTabLabel } from '../layout/matrix-tab';
import { columnLetters } from '../place';
import { listLookEdits } from '../plan/list-look';
import { columnGroups } from '../tables/column-groups';
import { findTab } from '../tables/find-table';
import { freshColumns } from '../tables/write-rows';
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

/** What is above a new list: its title, and how many links there are of each verdict, which Sheets keeps up to date. */
function headEdits({ tab, headerRow, columns }: Place): WorkbookEdit[] {
  const letters = columnLetters(columns.verdict);
  const list = `$${letters}$${headerRow + 1}:$${letters}`;
  const words: CellInput[] = verdicts.map((verdict) => linkVerdictNames[verdict]);
  const counts = verdicts.map((verdict): CellInput => ({
    formula: `=COUNTIF(${list},"${linkVerdictNames[verdict]}")`,
  }));
  const line = (row: number): Area => ({ tab, row, column: 1, rows: 1, columns: verdicts.length });
  return [
    { kind: 'write', at: { tab, row: linksHead.title, column: 1 }, cells: [[linksTitle]] },
    { kind: 'style', area: { ...line(linksHead.title), columns: 1 }, style: { ...look.title, bold: true } },
    { kind: 'style', area: line(linksHead.words), style: { horizontal: 'center', wrap: true, numberFormat: '@' } },
    { kind: 'style', area: line(linksHead.counts), style: { horizontal: 'center', bold: true, numberFormat: '0' } },
    { kind: 'write', at: { tab, row: linksHead.words, column: 1 }, cells: [words, counts] },
  ];
}

function paintEdit({ tab, headerRow, columns }: Place, rows: number): WorkbookEdit {
  const list: Area = { tab, row: headerRow + 1, column: columns.verdict, rows, columns: 1 };
  const words: Area = { tab, row: linksHead.words, column: 1, rows: 1, columns: verdicts.length };
  const rules = verdicts.map((verdict) => {
    return { areas: [list, words], text: linkVerdictNames[verdict], ...verdictColours[verdict] };
  });
  return { kind: 'paint', area: list, rules };
}

function newTabEdits(content: WorkbookContent, place: Place, rows: number): WorkbookEdit[] {
  const { tab, headerRow } = place;
  const specs = Object.values(linksTab.columns);
  const size = { rows: headerRow + rows, columns: specs.length };
  const position = content.findIndex(({ name }) => name === 'Evidencias') + 1;
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

/** A row as it stands and as it should. */
interface RowChange {
  readonly row: number;
  readonly link: LinkRow;
  readonly isChanged: boolean;
}

/** Stretches of rows one under the other, from the first that changes to the last. */
function stretchesOf(changes: readonly RowChange[]): RowChange[][] {
  const stretches: RowChange[][] = [];
  let last: RowChange | undefined;
  for (const change of changes) {
    if (last?.row === change.row - 1) stretches[stretches.length - 1]?.push(change);
    else stretches.push([change]);
    last = change;
  }
  return stretches.map(trimmed).filter((stretch) => stretch.length > 0);
}

function trimmed(stretch: readonly RowChange[]): RowChange[] {
  const first = stretch.findIndex(({ isChanged }) => isChanged);
  const end = stretch.length - [...stretch].reverse().findIndex(({ isChanged }) => isChanged);
  return first < 0 ? [] : stretch.slice(first, end);
}

function writeEdits({ tab, columns }: Place, changes: readonly RowChange[]): WorkbookEdit[] {
  const groups = columnGroups(columns, keys);
  return stretchesOf(changes).flatMap((stretch) => {
    const records = stretch.map(({ link }) => linkRecord(link));
    return groups.map(({ column, keys: group }): WorkbookEdit => {
      const cells = records.map((record) => group.map((key): CellInput => record[key] ?? ''));
      return { kind: 'write', at: { tab, row: stretch[0]?.row ?? 1, column }, cells };
    });
  });
}

/**
 * Plans what the tab "Ligas" must say. A row stays where people moved it; what is new goes under everything.
 * @param content as read
 * @param listed the rows of the tab, as read
 * @param links every row as it should be: those listed first, in their order, then the new ones
 */
export function linksEdits(content: WorkbookContent, listed: ListedLinks, links: readonly LinkRow[]): WorkbookEdit[] {
  const place = placeOf(content, listed);
  const firstNew = listed.table ? listed.table.cells.length + 1 : place.headerRow + 1;
  const changes = links.map((link, index): RowChange => {
    const before = listed.rows[index];
    if (before === undefined) return { row: firstNew + index - listed.rows.length, link, isChanged: true };
    const { row, ...said } = before;
    return { row, link, isChanged: JSON.stringify(said) !== JSON.stringify(link) };
  });
  const lastRow = changes.reduce((last, { row }) => Math.max(last, row), 0);
  const rows = Math.max(place.formattedRows, lastRow - place.headerRow);
  const isGrown = listed.table !== null && rows > place.formattedRows;
  return [
    ...(listed.table ? [] : newTabEdits(content, place, rows)),
    ...(isGrown ? [...grownEdits(content, place, rows), paintEdit(place, rows)] : []),
    ...writeEdits(place, changes),
  ];
}
