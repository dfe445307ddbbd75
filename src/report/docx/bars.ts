import { Paragraph } from 'docx';
import type { Table, TableCell, TableRow } from 'docx';
import type { Bar, BarChart } from '../content/blocks';
import { STYLES } from './look';
import type { Page } from './page';
import { bodyRow, fixedTable, headerLook, headerRow, spacer, textCell, type CellLook } from './table-parts';
import { xmlText } from './xml-text';

/** Parts of the width that labels and figures take; bars have the rest. */
const parts = { label: 0.26, figures: 0.3 } as const;

/** A bar shorter than this, in twips, would not be seen as one. */
const LEAST_BAR = 60;

/** A chart of horizontal bars: each is a cell filled as far as its share goes, its figures in words beside it. */
export function barParts({ title, headers, bars }: BarChart, { width, look }: Page): (Paragraph | Table)[] {
  const label = Math.round(width * parts.label);
  const figures = Math.round(width * parts.figures);
  const room = width - label - figures;
  const cuts = cutsOf(bars, room);
  const spanned = (from: number, to: number): number => cuts.filter((cut) => cut > from && cut <= to).length;
  const heads = headerLook(look);
  const header = headerRow([
    textCell(headers[0], label, heads),
    textCell(headers[1], room, { ...heads, columnSpan: spanned(0, room) }),
    textCell(headers[2], figures, heads),
  ]);
  const rows = bars.map((bar) => barRow(bar, { label, room, figures, fill: look.colours.main }, spanned));
  const widths = [label, ...cuts.map((cut, place) => cut - (cuts[place - 1] ?? 0)), figures];
  const heading = new Paragraph({ style: STYLES.tableTitle, text: xmlText(title) });
  return [heading, fixedTable([header, ...rows], widths), spacer()];
}

/** Where bars end, in twips, each once: the columns that all rows of the table share. */
function cutsOf(bars: readonly Bar[], room: number): number[] {
  const ends = bars.map((bar) => barLength(bar, room)).filter((end) => end > 0 && end < room);
  return Array.from(new Set([...ends, room])).sort((one, other) => one - other);
}

function barLength({ share }: Bar, room: number): number {
  if (share === null || share <= 0) return 0;
  const length = Math.round(Math.min(1, share) * room);
  // A bar that is nearly whole leaves as much as can be seen, and the other way about.
  if (length === room || share >= 1) return room;
  return Math.min(room - LEAST_BAR, Math.max(LEAST_BAR, length));
}

function barRow(
  bar: Bar,
  widths: { readonly label: number; readonly room: number; readonly figures: number; readonly fill: string },
  spanned: (from: number, to: number) => number,
): TableRow {
  const end = barLength(bar, widths.room);
  const piece = (from: number, to: number, look: CellLook): TableCell[] =>
    to > from ? [textCell('', to - from, { ...look, columnSpan: spanned(from, to) })] : [];
  return bodyRow(
    [
      textCell(bar.label, widths.label),
      ...piece(0, end, { fill: widths.fill }),
      ...piece(end, widths.room, {}),
      textCell(bar.figures, widths.figures),
    ],
    bar.label.length,
  );
}
