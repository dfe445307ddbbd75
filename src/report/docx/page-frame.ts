import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import type { Frame } from '../content/blocks';
import { COLOURS, SIZES } from './look';
import type { Page } from './page';
import { xmlText } from './xml-text';

const ruleOf = (color: string) => ({ style: BorderStyle.SINGLE, size: 6, color, space: 4 }) as const;
const tight = { before: 0, after: 40, line: 240, lineRule: 'auto' } as const;

/** The head of every page: the notice where there is one, the phrase and the administration; the cover has the first alone. */
export function pageHeader(frame: Frame, framed: boolean, { look: { colours } }: Page): Header {
  const administration: IRunOptions = {
    text: xmlText(frame.administration),
    bold: true,
    size: SIZES.small,
    color: colours.main,
  };
  const phrase = [
    centred(frame.phrase, { italics: true, size: SIZES.small }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: tight,
      border: { bottom: ruleOf(colours.rule) },
      children: [new TextRun(administration)],
    }),
  ];
  const notice = frame.notice ? [centred(frame.notice, { bold: true, size: SIZES.small, color: COLOURS.notice })] : [];
  const children = [...notice, ...(framed ? phrase : [])];
  return new Header({ children: children.length > 0 ? children : [new Paragraph({ children: [] })] });
}

function centred(text: string, look: IRunOptions): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: tight,
    children: [new TextRun({ text: xmlText(text), ...look })],
  });
}

/** The foot of a page: where the municipality is found, and the page's number at the right margin. */
export function pageFooter(frame: Frame, framed: boolean, { width, look }: Page): Footer {
  if (!framed) return new Footer({ children: [new Paragraph({ children: [] })] });
  const small = { size: SIZES.small - 1, color: COLOURS.quiet };
  const contact = frame.contact
    ? [
        new Paragraph({
          spacing: tight,
          border: { top: ruleOf(look.colours.rule) },
          children: [new TextRun({ ...small, text: xmlText(frame.contact) })],
        }),
      ]
    : [];
  const number = new Paragraph({
    spacing: { ...tight, after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun({ ...small, children: [new Tab(), `${frame.pageLabel} `, PageNumber.CURRENT] })],
  });
  return new Footer({ children: [...contact, number] });
}
