import { dayOf } from '../../domain/model/civil-moment';
import type { LinkMemory } from '../../domain/links/memory/link-memory';
import { worstOf } from '../../domain/links/memory/worst';
import { sameText } from '../../domain/model/same-text';
import type { AreaStyle, CellInput, WorkbookEdit } from '../edits';
import { linkVerdictNames } from '../layout/link-verdicts';
import { moreLinks } from '../layout/links-tab';
import type { evidenceTab } from '../layout/tabs';
import { rawText } from '../log/raw-text';
import { columnEdits, type CellChange } from '../plan/column-edits';
import type { WholeTable } from '../tables/find-table';
import type { LinkUse } from './link-uses';

type EvidenceKey = keyof typeof evidenceTab.columns;
export type EvidenceTable = WholeTable<EvidenceKey>;

/** What begins the add-on's own lines in "Detalle"; every other line there is a person's, and stays. */
const lead = '▸ ';

/** Longest that an address is shown in a cell beside others. */
const shownAddress = 80;

/** Lines of the add-on's own in one cell: those of a hundred links would not fit in it. */
const mostLines = 25;

/** What the three columns of a row should hold. */
interface RowSays {
  readonly row: number;
  readonly verdict: string;
  readonly checkedOn: CellInput;
  readonly detail: string;
}

/** The word by which the add-on's own line says the verdict; null where it wrote none. */
function ownWord(detail: string): string | null {
  const line = detail.split('\n').find((each) => each.startsWith(lead)) ?? '';
  return /^▸ ([^:.]+)[:.]/.exec(line)?.[1]?.trim() ?? null;
}

/** A word that a person typed over the add-on's, having looked at the link, stays. */
function isOnesOwn(verdict: string, detail: string): boolean {
  return verdict !== '' && !sameText(verdict, ownWord(detail) ?? '');
}

function line({ verdict, detail, address }: LinkMemory, isOneOfSeveral: boolean): string {
  const about = isOneOfSeveral ? `${address.slice(0, shownAddress)}${address.length > shownAddress ? '…' : ''}` : '';
  const said = [about, detail].filter((part) => part !== '').join(' · ');
  return `${lead}${linkVerdictNames[verdict]}${said === '' ? '.' : `: ${said}`}`;
}

/** The gravest first, whose word is the row's. */
function detailOf(memories: readonly LinkMemory[], before: string): string {
  const worst = worstOf(memories.map(({ verdict }) => verdict));
  const sorted = [...memories].sort((one, other) => Number(other.verdict === worst) - Number(one.verdict === worst));
  const theirs = before.split('\n').filter((each) => each !== '' && !each.startsWith(lead));
  const own = sorted.slice(0, mostLines).map((each) => line(each, memories.length > 1));
  const left = memories.length - own.length;
  return [...theirs, ...own, ...(left > 0 ? [`${lead}${moreLinks(left)}`] : [])].join('\n');
}

function rowSays({ cells, columns }: EvidenceTable, row: number, memories: readonly LinkMemory[]): RowSays | null {
  const worst = worstOf(memories.map(({ verdict }) => verdict));
  const checks = memories.map(({ checkedAt }) => checkedAt).sort();
  const latest = checks[checks.length - 1];
  if (worst === null || latest === undefined) return null;
  const text = (key: EvidenceKey): string => rawText(cells[row - 1]?.[columns[key] - 1]);
  const [verdict, detail] = [text('linkVerdict'), text('detail')];
  return {
    row,
    verdict: isOnesOwn(verdict, detail) ? verdict : linkVerdictNames[worst],
    checkedOn: { date: dayOf(latest) },
    detail: detailOf(memories, detail),
  };
}

function changesOf(
  table: EvidenceTable,
  key: EvidenceKey,
  says: readonly RowSays[],
  cellOf: (said: RowSays) => CellInput,
): CellChange[] {
  return says.map((said) => {
    const before = table.cells[said.row - 1]?.[table.columns[key] - 1] ?? '';
    return { row: said.row, cell: cellOf(said), isChanged: JSON.stringify(before) !== JSON.stringify(cellOf(said)) };
  });
}

/**
 * Plans what "Estado de la liga", "Revisada el" and "Detalle" say of the rows whose links were visited. A row of several
 * links is said to be as its gravest; what people wrote stays.
 * @param uses the addresses of every row, as they stand now
 * @param known what is known of each address, by key
 * @param brought the keys of those that were just visited: only rows that cite one of them change
 */
export function evidenceEdits(
  table: EvidenceTable,
  uses: readonly LinkUse[],
  known: ReadonlyMap<string, LinkMemory>,
  brought: ReadonlySet<string>,
): WorkbookEdit[] {
  const byRow = new Map<number, LinkUse[]>();
  for (const use of uses) byRow.set(use.row, [...(byRow.get(use.row) ?? []), use]);
  const says = Array.from(byRow).flatMap(([row, cited]) => {
    if (!cited.some(({ key }) => brought.has(key))) return [];
    return (
      rowSays(
        table,
        row,
        cited.flatMap(({ key }) => known.get(key) ?? []),
      ) ?? []
    );
  });
  const { tab, columns } = table;
  const edits = (key: EvidenceKey, cellOf: (said: RowSays) => CellInput, style?: AreaStyle): WorkbookEdit[] =>
    columnEdits({ tab, column: columns[key] }, changesOf(table, key, says, cellOf), style);
  return [
    ...edits('linkVerdict', ({ verdict }) => verdict),
    // Rows that people added may have any format, under which a day is a number.
    ...edits('checkedOn', ({ checkedOn }) => checkedOn, { numberFormat: 'dd/mm/yyyy' }),
    ...edits('detail', ({ detail }) => detail),
  ];
}
