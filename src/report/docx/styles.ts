import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { BULLET_INDENT, BULLETS, COLOURS, SIZES, STYLES, type Look } from './look';

/** Space around a paragraph. The line rule is always said: without it a multiple of lines is read as a height. */
function spacing(before: number, after: number, line = 276) {
  return { before, after, line, lineRule: 'auto' } as const;
}

/** The document's styles: real headings for navigation, es-MX for the spelling checker, one font throughout. */
export function documentStyles(look: Look): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: look.font,
          size: SIZES.body,
          color: COLOURS.text,
          language: { value: 'es-MX', eastAsia: 'es-MX' },
        },
        paragraph: { spacing: spacing(0, 140) },
      },
      heading1: headingStyle(look, SIZES.heading1, spacing(240, 200), AlignmentType.CENTER),
      heading2: headingStyle(look, SIZES.heading2, spacing(320, 120)),
      heading3: headingStyle(look, SIZES.heading3, spacing(120, 120)),
      heading4: headingStyle(look, SIZES.heading4, spacing(200, 80)),
      hyperlink: { run: { color: COLOURS.link, underline: {} } },
    },
    paragraphStyles: [...contentsStyles(look), ...tableStyles(look), ...coverStyles(look), ...closingStyles()],
  };
}

function headingStyle(
  { font, colours }: Look,
  size: number,
  space: ReturnType<typeof spacing>,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
) {
  return {
    run: { font, size, bold: true, italics: false, color: colours.main },
    paragraph: { spacing: space, alignment, keepNext: true, keepLines: true },
  };
}

function contentsStyles({ colours }: Look): IParagraphStyleOptions[] {
  return [
    style(STYLES.contentsTitle, {
      run: { size: SIZES.heading1, bold: true, color: colours.main },
      paragraph: { spacing: spacing(120, 280), alignment: AlignmentType.CENTER },
    }),
    {
      ...style('TOC1', {
        run: { size: SIZES.contents - 2, bold: true },
        paragraph: { spacing: spacing(120, 60, 240) },
      }),
      name: 'toc 1',
    },
    {
      ...style('TOC2', {
        run: { size: SIZES.contents - 1 },
        paragraph: { spacing: spacing(0, 60, 240), indent: { left: 280 } },
      }),
      name: 'toc 2',
    },
  ];
}

function tableStyles({ colours }: Look): IParagraphStyleOptions[] {
  return [
    style(STYLES.tableTitle, {
      run: { bold: true, color: colours.main, size: SIZES.heading4 },
      paragraph: { spacing: spacing(240, 100), keepNext: true },
    }),
    style(STYLES.cell, { run: { size: SIZES.table }, paragraph: { spacing: spacing(0, 0, 240) } }),
    style(STYLES.pictureCaption, {
      run: { size: SIZES.table, italics: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 160 } },
    }),
    style(STYLES.notice, {
      run: { color: COLOURS.notice, size: SIZES.table },
      paragraph: { spacing: spacing(80, 140, 240) },
    }),
  ];
}

function coverStyles({ colours }: Look): IParagraphStyleOptions[] {
  const centred = { alignment: AlignmentType.CENTER };
  return [
    style(STYLES.coverOverline, {
      run: { size: 40, bold: true, color: colours.main, characterSpacing: 120 },
      paragraph: { ...centred, spacing: spacing(1_000, 360) },
    }),
    style(STYLES.coverTitle, {
      run: { size: 48, bold: true },
      paragraph: { ...centred, spacing: spacing(480, 480) },
    }),
    style(STYLES.coverName, {
      run: { size: 36, color: colours.main, bold: true },
      paragraph: { ...centred, spacing: spacing(480, 640) },
    }),
    style(STYLES.coverLine, {
      run: { size: 22, color: COLOURS.quiet },
      paragraph: { ...centred, spacing: spacing(60, 60) },
    }),
  ];
}

function closingStyles(): IParagraphStyleOptions[] {
  return [
    style(STYLES.signature, {
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(0, 60), keepLines: true },
    }),
  ];
}

function style(id: string, look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>): IParagraphStyleOptions {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, ...look };
}

/** The one list of the report: round bullets. */
export function documentNumbering({ font }: Look): INumberingOptions {
  return {
    config: [
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: { run: { font }, paragraph: { indent: { left: BULLET_INDENT, hanging: 280 } } },
          },
        ],
      },
    ],
  };
}
