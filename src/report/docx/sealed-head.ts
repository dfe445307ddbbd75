import { AlignmentType, Paragraph, Table, TableBorders, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PlacedEmblem } from '../content/blocks';
import { fitted, TWIPS_A_PIXEL } from './fitted';
import { imageOf } from './image';
import { STYLES } from './look';
import type { Page } from './page';
import { cellOf, line, spacer } from './table-parts';

/** Room for the seal: about 1 cm, so that the text of no page begins lower than without it. */
const ROOM = { width: 1_400, height: 600 };

/** Between the text and the seal. */
const GAP = 140;

/** Under the row, in twips: of the cells, and of the paragraph that keeps the rule and the page's text apart. */
export const SEALED_HEAD = { padding: 60, end: 40 } as const;

/** @returns the height of the seal in the head of a page and the width of its column, in twips */
export function sealSides({ picture }: PlacedEmblem): { readonly height: number; readonly column: number } {
  const { width, height } = fitted(picture, ROOM);
  return { height: height * TWIPS_A_PIXEL, column: width * TWIPS_A_PIXEL + GAP };
}

/**
 * The head of a page with the seal beside its lines, on a rule: a table, so that the seal takes the height of the lines
 * and not one of its own.
 */
export function sealedHead(lines: readonly Paragraph[], seal: PlacedEmblem, page: Page): (Paragraph | Table)[] {
  const { column } = sealSides(seal);
  const words = { name: seal.words, title: seal.words, description: seal.words };
  const image = new Paragraph({
    style: STYLES.cell,
    alignment: AlignmentType.RIGHT,
    children: [imageOf(seal.picture, ROOM, words, page.pictures)],
  });
  const widths = [page.width - column, column];
  const cells = [lines, [image]].map((children, place) => cellOf(children, widths[place] ?? 0));
  const table = new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: page.width, type: WidthType.DXA },
    margins: { top: 0, bottom: SEALED_HEAD.padding, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { ...TableBorders.NONE, bottom: line(page.look.colours.rule, 6) },
  });
  return [table, spacer(SEALED_HEAD.end)];
}
