import {
  BorderStyle,
  Paragraph,
  VerticalAlignTable,
  TableCell,
  TableRow,
  WidthType,
  HeightRule,
  AlignmentType,
  TextRun,
} from 'docx';
import type { Table } from 'docx';
import type { Cover } from '../content/blocks';
import { COLOURS, STYLES, SIZES, type Look } from './look';
import type { Page } from './page';
import { fixedTable } from './table-parts';
import { xmlText } from './xml-text';

/** Side of the square kept for the seal: 3.8 cm. */
const SEAL_SIDE = 2_150;

/** The cover, from its overline to the dates. */
export function coverParts(cover: Cover, { look }: Page): (Paragraph | Table)[] {
  const rule = { style: BorderStyle.SINGLE, size: 18, color: look.colours.main, space: 14 };
  return [
    new Paragraph({ style: STYLES.coverLine, text: xmlText(cover.institution) }),
    new Paragraph({ style: STYLES.coverOverline, text: xmlText(cover.overline) }),
    new Paragraph({
      style: STYLES.coverTitle,
      border: { top: rule, bottom: rule },
      text: xmlText(cover.title).toLocaleUpperCase('es-MX'),
    }),
    new Paragraph({ style: STYLES.coverName, text: xmlText(cover.municipality) }),
    sealPlace(cover.seal, look),
    new Paragraph({ style: STYLES.coverLine, spacing: { before: 900, after: 60, line: 276, lineRule: 'auto' } }),
    ...cover.lines.map((text) => new Paragraph({ style: STYLES.coverLine, text: xmlText(text) })),
  ];
}

function sealPlace(caption: string, { colours }: Look): Table {
  const dashes = { style: BorderStyle.DASHED, size: 6, color: colours.rule };
  const cell = new TableCell({
    width: { size: SEAL_SIDE, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: dashes, bottom: dashes, left: dashes, right: dashes },
    children: [
      new Paragraph({
        style: STYLES.cell,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: xmlText(caption), color: COLOURS.quiet, size: SIZES.small })],
      }),
    ],
  });
  const row = new TableRow({ children: [cell], height: { value: SEAL_SIDE, rule: HeightRule.EXACT } });
  return fixedTable([row], [SEAL_SIDE], { centred: true });
}
