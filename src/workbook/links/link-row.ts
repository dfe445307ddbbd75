import type { LinkMemory } from '../../domain/links/memory/link-memory';
import type { LinkVerdict } from '../../domain/links/link-verdict';
import type { CivilDate } from '../../domain/model/civil-date';
import type { CivilMoment } from '../../domain/model/civil-moment';
import { sameText } from '../../domain/model/same-text';
import type { CellInput } from '../edits';
import type { CellContent, WorkbookContent } from '../grid';
import { linkVerdictNames } from '../layout/link-verdicts';
import { linksTab, type LinksKey } from '../layout/links-tab';
import type { WorkbookProblem } from '../problems';
import { rawText } from '../log/raw-text';
import { findTab, isEmptyTab, requireTable, type WholeTable } from '../tables/find-table';
import type { RecordInput } from '../tables/write-rows';

/** A row of the tab "Ligas". */
export interface LinkRow {
  readonly address: string;
  /** null where it was never visited. */
  readonly memory: LinkMemory | null;
  /** The cells that cite it, as people read them. */
  readonly uses: string;
  /** The run in which it is to be visited; 0 for none. */
  readonly queued: number;
  /** The run in which it was last visited; 0 for none. */
  readonly run: number;
}

/** The list as it stands in the sheet. */
export interface ListedLinks {
  /** null where the tab is still to be made. */
  readonly table: WholeTable<LinksKey> | null;
  readonly rows: readonly (LinkRow & { readonly row: number })[];
}

type CellOf = (key: LinksKey) => CellContent;

function dateIn(cell: CellContent): CivilDate | null {
  return typeof cell === 'object' && 'date' in cell ? cell.date : null;
}

function momentIn(cell: CellContent): CivilMoment | null {
  if (typeof cell !== 'object' || !('date' in cell)) return null;
  return `${cell.date}T${cell.time ?? '00:00:00'}` as CivilMoment;
}

function numberIn(cell: CellContent): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** @returns the verdict that a word of "Estado de la liga" says; null for another word */
export function verdictOf(word: string): LinkVerdict | null {
  const verdicts = Object.keys(linkVerdictNames) as LinkVerdict[];
  return verdicts.find((verdict) => sameText(linkVerdictNames[verdict], word)) ?? null;
}

/** What a person spoiled by hand is as if it were never visited: it is visited again. */
function memoryIn(of: CellOf, address: string): LinkMemory | null {
  const text = (key: LinksKey): string => rawText(of(key));
  const [verdict, checkedAt, firstSeen] = [
    verdictOf(text('verdict')),
    momentIn(of('checkedAt')),
    dateIn(of('firstSeen')),
  ];
  if (verdict === null || checkedAt === null || firstSeen === null) return null;
  return {
    address,
    verdict,
    checkedAt,
    firstSeen,
    detail: text('detail'),
    contents: text('contents'),
    leadsTo: text('leadsTo'),
    status: numberIn(of('status')),
    type: text('type'),
    length: numberIn(of('length')),
    fingerprint: text('fingerprint'),
    lastGood: dateIn(of('lastGood')),
    failingSince: dateIn(of('failingSince')),
    changedOn: dateIn(of('changedOn')),
  };
}

function readRow(of: CellOf, address: string): LinkRow {
  return {
    address,
    memory: memoryIn(of, address),
    uses: rawText(of('uses')),
    queued: numberIn(of('queued')) ?? 0,
    run: numberIn(of('run')) ?? 0,
  };
}

/**
 * Reads the tab "Ligas"; of two rows of one address the first counts.
 * @param problems receives what the tab lacks, where it is there
 */
export function readLinks(content: WorkbookContent, problems: WorkbookProblem[]): ListedLinks {
  const tab = findTab(content, linksTab.name);
  if (!tab || isEmptyTab(tab)) return { table: null, rows: [] };
  const table = requireTable(content, linksTab, problems);
  if (!table) return { table: null, rows: [] };
  const seen = new Set<string>();
  const rows = table.cells.flatMap((cells, index) => {
    const of: CellOf = (key) => cells[table.columns[key] - 1] ?? '';
    const address = rawText(of('address'));
    if (index < table.headerRow || address === '' || seen.has(address)) return [];
    seen.add(address);
    return [{ ...readRow(of, address), row: index + 1 }];
  });
  return { table, rows };
}

function dateCell(date: CivilDate | null): CellInput {
  return date ? { date } : '';
}

/** The cells of what is known of an address. */
function memoryRecord(memory: LinkMemory): RecordInput<LinksKey> {
  const { detail, contents, leadsTo, type, fingerprint } = memory;
  return {
    verdict: linkVerdictNames[memory.verdict],
    checkedAt: { moment: memory.checkedAt },
    ...{ detail, contents, leadsTo, type, fingerprint },
    status: memory.status ?? '',
    length: memory.length ?? '',
    firstSeen: dateCell(memory.firstSeen),
    lastGood: dateCell(memory.lastGood),
    failingSince: dateCell(memory.failingSince),
    changedOn: dateCell(memory.changedOn),
  };
}

/** @returns the cells of a row of the tab */
export function linkRecord({ address, memory, uses, queued, run }: LinkRow): RecordInput<LinksKey> {
  const told = memory === null ? {} : memoryRecord(memory);
  return { ...told, address, uses, queued: queued === 0 ? '' : queued, run: run === 0 ? '' : run };
}
