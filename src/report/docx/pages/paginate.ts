import { sum } from '../../sum';
import type { FlowParagraph, FlowRow, FlowSection, FlowTable } from './flow';
import { measureParagraph, rowHeight } from './measure';

/** Fewest lines of a paragraph left at the foot of a page, or carried to the head of the next. */
const WIDOWS = 2;

/** The page being filled, and what is known of those before. */
class Pages {
  readonly bookmarks = new Map<string, number>();
  private number = 0;
  private used = 0;
  /** Space after the last paragraph, which the next one's space before may cover. */
  private pending = 0;
  private height = 0;
  /** Nothing stands on the page yet, and it was not asked for by a break: space before is dropped there. */
  private overflowed = false;

  get count(): number {
    return this.number;
  }

  get room(): number {
    return this.height - this.used;
  }

  get isEmpty(): boolean {
    return this.used === 0;
  }

  get full(): number {
    return this.height;
  }

  /** Begins a page by a break, or because the one before is full. */
  turn(overflowed: boolean, height = this.height): void {
    this.number += 1;
    this.used = 0;
    this.pending = 0;
    this.height = height;
    this.overflowed = overflowed;
  }

  /** Space above a paragraph: the larger of its own and what the last one leaves. */
  gapBefore(before: number): number {
    return this.isEmpty && this.overflowed ? 0 : Math.max(before, this.pending);
  }

  fill(height: number, after = 0): void {
    this.used += height;
    this.pending = after;
  }

  mark(names: readonly string[]): void {
    for (const name of names) this.bookmarks.set(name, this.number);
  }
}

/** Where a document's bookmarks fall, and how long it is. */
export interface Pagination {
  /** Pages count from the first of all. */
  readonly bookmarks: ReadonlyMap<string, number>;
  readonly pages: number;
}

/**
 * Fills pages with what the sections hold.
 *
 * Follows what word processors agree on: spacing between paragraphs is the larger of the two, space before is dropped
 * at the head of a page that the text overflowed to, at least two lines of a paragraph stay together, a heading stays
 * with what follows, a table's headings come again on each of its pages.
 */
export function layOut(sections: readonly FlowSection[]): Pagination {
  const pages = new Pages();
  for (const section of sections) {
    pages.turn(false, section.textHeight);
    section.items.forEach((item, place) => {
      if (item.kind === 'table') placeTable(pages, item);
      else placeParagraph(pages, item, section, place);
    });
  }
  return { bookmarks: pages.bookmarks, pages: pages.count };
}

function placeParagraph(pages: Pages, paragraph: FlowParagraph, section: FlowSection, place: number): void {
  if (paragraph.newPage && !pages.isEmpty) pages.turn(false);
  const { lines } = measureParagraph(paragraph, section.textWidth);
  const needed = paragraph.keepNext ? chainHeight(section, place) : leastOf(lines) + paragraph.borders;
  const gap = pages.gapBefore(paragraph.before);
  if (!pages.isEmpty && gap + needed > pages.room && needed <= pages.full) pages.turn(true);
  pages.fill(pages.gapBefore(paragraph.before));
  pages.mark(paragraph.bookmarks);
  pages.fill(paragraph.borders);
  fillLines(pages, lines);
  pages.fill(0, paragraph.after);
}

/** Height of a paragraph that keeps with the next one, and of as much of what follows as must stand with it. */
function chainHeight({ items, textWidth }: FlowSection, place: number): number {
  const item = items[place];
  if (item === undefined) return 0;
  if (item.kind === 'table') return leastTableHeight(item);
  const { lines } = measureParagraph(item, textWidth);
  if (!item.keepNext) return leastOf(lines) + item.borders;
  const next = items[place + 1];
  const gap = next?.kind === 'paragraph' ? Math.max(item.after, next.before) : item.after;
  return sum(lines) + item.borders + gap + chainHeight({ items, textWidth, textHeight: 0 }, place + 1);
}

/** What must stand together of a paragraph: two lines, or all when what is left would be a line alone. */
function leastOf(lines: readonly number[]): number {
  return sum(lines.length < 2 * WIDOWS ? lines : lines.slice(0, WIDOWS));
}

/** Fills pages line by line, with never a line alone before or after a page's end. */
function fillLines(pages: Pages, lines: readonly number[]): void {
  let rest = lines;
  while (rest.length > 0) {
    const fitting = Math.max(1, fittingLines(rest, pages.room));
    const kept = fitting < rest.length ? Math.max(WIDOWS, Math.min(fitting, rest.length - WIDOWS)) : fitting;
    pages.fill(sum(rest.slice(0, kept)));
    rest = rest.slice(kept);
    if (rest.length > 0) pages.turn(true);
  }
}

/** A hair of tolerance, so that sums of fractions do not push a line that fits. */
const HAIR = 1;

function fittingLines(lines: readonly number[], room: number): number {
  let used = 0;
  const first = lines.findIndex((height) => {
    used += height;
    return used > room + HAIR;
  });
  return first === -1 ? lines.length : first;
}

function placeTable(pages: Pages, table: FlowTable): void {
  const headings = headingRows(table);
  const headingHeight = sum(headings.map(rowHeight));
  const start = pages.gapBefore(0);
  const least = pages.isEmpty ? 0 : leastTableHeight(table);
  if (!pages.isEmpty && start + least > pages.room && least <= pages.full) pages.turn(true);
  pages.fill(pages.gapBefore(0));
  table.rows.forEach((row, place) => {
    placeRow(pages, row, place < headings.length ? 0 : headingHeight);
  });
}

function placeRow(pages: Pages, row: FlowRow, headingHeight: number): void {
  let height = rowHeight(row);
  if (height > pages.room + HAIR && row.whole && !pages.isEmpty) {
    pages.turn(true);
    pages.fill(headingHeight);
  }
  while (height > pages.room + HAIR && height > 0) {
    height -= Math.max(1, pages.room);
    pages.turn(true);
    pages.fill(headingHeight >= pages.full ? 0 : headingHeight);
  }
  pages.fill(height);
}

/** The headings and the first row below them stand together. */
function leastTableHeight(table: FlowTable): number {
  const count = headingRows(table).length;
  return sum(table.rows.slice(0, count + 1).map((row, place) => (place < count || row.whole ? rowHeight(row) : 0)));
}

function headingRows({ rows }: FlowTable): readonly FlowRow[] {
  const first = rows.findIndex((row) => !row.repeated);
  return first === -1 ? rows : rows.slice(0, first);
}
