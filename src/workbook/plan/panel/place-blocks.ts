import type { WorkbookEdit } from '../../edits';
import type { TabContent } from '../../grid';
import { panelSizes } from '../../layout/panel-tab';
import type { WorkbookProblem } from '../../problems';
import { locateBlock, type BlockPlace } from '../../read/locate-block';
import type { PanelBlock } from './block';

/** A table and where it goes, once the rows that the tables above it lacked are pushed in. */
export interface PlacedBlock {
  readonly block: PanelBlock;
  readonly place: BlockPlace;
  /** How many of the rows stand there already; the rest are pushed in or, in a new table, are free. */
  readonly present: number;
  readonly isNew: boolean;
  /** Rows that were the table's and are no longer needed. */
  readonly spareRows: readonly number[];
  /** What makes room for the rows it lacks. */
  readonly room: readonly WorkbookEdit[];
}

/** Title, remark and header above the rows of a table that is laid out anew. */
const rowsAbove = 3;

/** Free rows between a table or its chart and the next. */
const rowsBetween = 2;

/** @returns pixels of a table's chart: as tall as the table */
export function chartHeight({ rows, chart }: PanelBlock): number {
  return Math.max(chart?.leastHeight ?? panelSizes.chartHeight, (rows.length + rowsAbove) * panelSizes.row);
}

function freshPlace({ columns, rows }: PanelBlock, titleRow: number): BlockPlace {
  const first = titleRow + rowsAbove;
  return {
    titleRow,
    titleColumn: 1,
    remarkRow: titleRow + 1,
    headerRow: titleRow + 2,
    columns: columns.map((_, index) => index + 1),
    spareColumns: [],
    rows: rows.map((_, index) => first + index),
  };
}

/** The place of a table that stands, `shift` rows further down, with as many rows as it needs. */
function grownPlace(block: PanelBlock, found: BlockPlace, tab: string, shift: number): PlacedBlock {
  const down = (row: number): number => row + shift;
  const own = found.rows.map(down);
  const kept = own.slice(0, block.rows.length);
  const lacking = Math.max(0, block.rows.length - own.length);
  const next = Math.max(down(found.headerRow), ...own) + 1;
  const added = Array.from({ length: lacking }, (_, index) => next + index);
  return {
    block,
    place: {
      ...found,
      titleRow: down(found.titleRow),
      remarkRow: found.remarkRow === null ? null : down(found.remarkRow),
      headerRow: down(found.headerRow),
      rows: [...kept, ...added],
    },
    present: kept.length,
    isNew: false,
    spareRows: own.slice(block.rows.length),
    room: lacking === 0 ? [] : [{ kind: 'insert-rows', tab, row: next, count: lacking }],
  };
}

function locateAll(blocks: readonly PanelBlock[], tab: TabContent, problems: WorkbookProblem[]) {
  const titles = blocks.map(({ title }) => title);
  const found = blocks.map((block) => ({ block, place: locateBlock(tab, block, titles, problems) }));
  const standing = found.flatMap(({ block, place }) => (place ? [{ block, place }] : []));
  const absent = found.flatMap(({ block, place }) => (place ? [] : [block]));
  return { standing: standing.sort((a, b) => a.place.titleRow - b.place.titleRow), absent };
}

/**
 * Decides where each table goes: where it stands, or under everything else in the order given.
 * @param tab as it is; without cells where it is made anew
 * @param pushed rows that are pushed in above all tables
 * @param firstRow where the first one is laid out in a tab without any
 * @param problems receives the headers that someone removed from a table
 */
export function placeBlocks(
  blocks: readonly PanelBlock[],
  tab: TabContent,
  pushed: number,
  firstRow: number,
  problems: WorkbookProblem[],
): PlacedBlock[] {
  const { standing, absent } = locateAll(blocks, tab, problems);
  const placed: PlacedBlock[] = [];
  let shift = pushed;
  for (const { block, place } of standing) {
    const one = grownPlace(block, place, tab.name, shift);
    shift += Math.max(0, block.rows.length - place.rows.length);
    placed.push(one);
  }
  let next = standing.length === 0 ? firstRow : tab.cells.length + shift + rowsBetween;
  for (const block of absent) {
    placed.push({ block, place: freshPlace(block, next), present: 0, isNew: true, spareRows: [], room: [] });
    next += Math.ceil(chartHeight(block) / panelSizes.row) + rowsBetween;
  }
  return placed;
}
