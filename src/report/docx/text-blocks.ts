import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, ShadingType, TextRun } from 'docx';
import type {
  Addressee,
  Bullet,
  EvidenceItem,
  Heading,
  Notice,
  Paragraph as TextParagraph,
  Run,
  Signature,
} from '../content/blocks';
import { BULLET_INDENT, BULLETS, COLOURS, STYLES } from './look';
import { textRuns } from './runs';
import { xmlText } from './xml-text';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A heading of the document's outline; chapters are in capitals, as in the institute's reports. */
export function headingPart({ level, text, newPage }: Heading): Paragraph {
  const printed = level === 1 ? text.toLocaleUpperCase('es-MX') : text;
  return new Paragraph({
    heading: HEADINGS[level],
    children: [new TextRun({ text: xmlText(printed) })],
    ...(newPage ? { pageBreakBefore: true } : {}),
  });
}

/** Justified as official documents are, but for text with an address, whose one long word would tear the line apart. */
export function paragraphPart({ runs, aligned, keepWithNext = false }: TextParagraph): Paragraph {
  return new Paragraph({
    alignment: aligned === 'right' ? AlignmentType.RIGHT : alignmentOf(runs),
    keepNext: keepWithNext,
    keepLines: keepWithNext,
    children: textRuns(runs),
  });
}

/** To whom a letter goes: one block that no page's end parts. */
export function addresseeParts({ lines }: Addressee): Paragraph[] {
  return lines.map((text, place) => {
    const isLast = place === lines.length - 1;
    return new Paragraph({
      keepNext: !isLast,
      spacing: { before: 0, after: isLast ? 200 : 0, line: 264, lineRule: 'auto' },
      children: textRuns([{ text, bold: true }]),
    });
  });
}

export function bulletPart({ runs }: Bullet): Paragraph {
  return new Paragraph({
    alignment: alignmentOf(runs),
    numbering: { reference: BULLETS, level: 0 },
    children: textRuns(runs),
  });
}

function alignmentOf(runs: readonly Run[]): (typeof AlignmentType)[keyof typeof AlignmentType] {
  return runs.some((run) => run.link !== undefined) ? AlignmentType.LEFT : AlignmentType.JUSTIFIED;
}

/** A framed remark. */
export function noticePart({ runs }: Notice): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.notice, space: 4 };
  return new Paragraph({
    style: STYLES.notice,
    border: { left: { ...border, size: 24 } },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.noticeGround },
    children: textRuns(runs),
  });
}

/** Each piece of evidence, with its details below and set in. */
export function evidenceParts(items: readonly EvidenceItem[]): Paragraph[] {
  return items.flatMap(({ title, details }) => [
    new Paragraph({
      numbering: { reference: BULLETS, level: 0 },
      spacing: { before: 60, after: 40, line: 264, lineRule: 'auto' },
      ...(details.length > 0 ? { keepNext: true } : {}),
      children: [new TextRun({ text: xmlText(title) })],
    }),
    ...details.map((runs, place) => detailPart(runs, place === details.length - 1)),
  ]);
}

function detailPart(runs: readonly Run[], last: boolean): Paragraph {
  return new Paragraph({
    indent: { left: BULLET_INDENT },
    spacing: { before: 0, after: last ? 120 : 20, line: 252, lineRule: 'auto' },
    children: textRuns(runs, { size: 19 }),
  });
}

function signatureSpacing(compact: boolean) {
  const room = compact ? { before: 440, after: 940 } : { before: 900, after: 1_300 };
  return { ...room, line: 276, lineRule: 'auto' } as const;
}

/** Closing word, room for the signature, name in capitals and post: never parted by the end of a page. */
export function signatureParts({ closing, name, post, compact = false }: Signature): Paragraph[] {
  const rule = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.text, space: 6 };
  const part = (text: string, options: object) =>
    new Paragraph({ style: STYLES.signature, children: [new TextRun({ text: xmlText(text) })], ...options });
  const upper = (text: string) => text.toLocaleUpperCase('es-MX');
  return [
    part(closing, { keepNext: true, spacing: signatureSpacing(compact) }),
    part(upper(name), { keepNext: post !== '', indent: { left: 2_200, right: 2_200 }, border: { top: rule } }),
    ...(post === '' ? [] : [part(upper(post), {})]),
  ];
}
