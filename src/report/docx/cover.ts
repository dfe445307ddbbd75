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
import type { ImageRun, Table } from 'docx';
import type { Cover, Emblem } from '../content/blocks';
import type { Sides } from './fitted';
import { imageOf } from './image';
import { COLOURS, STYLES, SIZES } from './look';
import type { Page } from './page';
import { fixedTable, noLine } from './table-parts';
import { xmlText } from './xml-text';

/** Side of the square kept for the seal: 3.8 cm. */
const SEAL_SIDE = 2_150;

/** What the square's paddings and its line leave of it. */
const SEAL_ROOM = { width: 1_980, height: 1_980 };

/** 1.6 cm high: with it, and the overline closer, the cover of the longest name is still one page. */
const LOGO_ROOM = { width: 5_400, height: 900 };
const closer = { spacing: { before: 300, after: 360, line: 276, lineRule: 'auto' } } as const;

/** The cover, from its overline to the dates. */
export function coverParts(cover: Cover, page: Page): (Paragraph | Table)[] {
  const { look } = page;
  const rule = { style: BorderStyle.SINGLE, size: 18, color: look.colours.main, space: 14 };
  return [
    ...logoParts(cover.logo, page),
    new Paragraph({ style: STYLES.coverLine, text: xmlText(cover.institution) }),
    new Paragraph({ style: STYLES.coverOverline, text: xmlText(cover.overline), ...(cover.logo ? closer : {}) }),
    new Paragraph({
      style: STYLES.coverTitle,
      border: { top: rule, bottom: rule },
      text: xmlText(cover.title).toLocaleUpperCase('es-MX'),
    }),
    new Paragraph({ style: STYLES.coverName, text: xmlText(cover.municipality) }),
    sealSquare(cover, page),
    new Paragraph({ style: STYLES.coverLine, spacing: { before: 900, after: 60, line: 276, lineRule: 'auto' } }),
    ...cover.lines.map((text) => new Paragraph({ style: STYLES.coverLine, text: xmlText(text) })),
  ];
}

/** The logo above all, or why it is not there. */
function logoParts(logo: Emblem | undefined, page: Page): Paragraph[] {
  if (logo === undefined) return [];
  const spacing = { before: 0, after: 200, line: 240, lineRule: 'auto' } as const;
  return [new Paragraph({ style: STYLES.coverLine, spacing, children: [emblemRun(logo, LOGO_ROOM, page)] })];
}

function emblemRun(emblem: Emblem, room: Sides, { pictures }: Page): ImageRun | TextRun {
  const { words } = emblem;
  return emblem.kind === 'missing'
    ? quietRun(words)
    : imageOf(emblem.picture, room, { name: words, title: words, description: words }, pictures);
}

function quietRun(text: string): TextRun {
  return new TextRun({ text: xmlText(text), color: COLOURS.quiet, size: SIZES.small });
}

/** The seal in its square; without it the square is drawn, and says what goes there or why it does not. */
function sealSquare({ seal, sealPlace }: Cover, page: Page): Table {
  const side = seal?.kind === 'placed' ? noLine : { style: BorderStyle.DASHED, size: 6, color: page.look.colours.rule };
  const cell = new TableCell({
    width: { size: SEAL_SIDE, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: side, bottom: side, left: side, right: side },
    children: [
      new Paragraph({
        style: STYLES.cell,
        alignment: AlignmentType.CENTER,
        children: [seal ? emblemRun(seal, SEAL_ROOM, page) : quietRun(sealPlace)],
      }),
    ],
  });
  const row = new TableRow({ children: [cell], height: { value: SEAL_SIDE, rule: HeightRule.EXACT } });
  return fixedTable([row], [SEAL_SIDE], { centred: true });
}
