import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions, Table } from 'docx';
import type { Frame } from '../content/blocks';
import { COLOURS, SIZES } from './look';
import type { Page } from './page';
import { sealedHead, sealSides } from './sealed-head';
import { xmlText } from './xml-text';

const ruleOf = (color: string) => ({ style: BorderStyle.SINGLE, size: 6, color, space: 4 }) as const;
const tight = { before: 0, after: 40, line: 240, lineRule: 'auto' } as const;

/** The head of every page: the notice where there is one, the phrase and the administration; the cover has the first alone. */
export function pageHeader(frame: Frame, framed: boolean, page: Page): Header {
  const notice = frame.notice ? [centred(frame.notice, { bold: true, size: SIZES.small, color: COLOURS.notice })] : [];
  const children = [...notice, ...(framed ? headLines(frame, page) : [])];
  return new Header({ children: children.length > 0 ? children : [new Paragraph({ children: [] })] });
}

/** The phrase in the middle of the page and the administration at its right, with the seal where there is one. */
function headLines({ phrase, administration, seal }: Frame, page: Page): (Paragraph | Table)[] {
  const { colours } = page.look;
  const look: IRunOptions = { text: xmlText(administration), bold: true, size: SIZES.small, color: colours.main };
  const phraseLook = { italics: true, size: SIZES.small };
  const administrationLine = (border: IParagraphOptions) =>
    new Paragraph({ alignment: AlignmentType.RIGHT, spacing: tight, ...border, children: [new TextRun(look)] });
  if (seal === undefined) {
    return [centred(phrase, phraseLook), administrationLine({ border: { bottom: ruleOf(colours.rule) } })];
  }
  const indent = { left: sealSides(seal).column };
  return sealedHead([centred(phrase, phraseLook, { indent }), administrationLine({})], seal, page);
}

function centred(text: string, look: IRunOptions, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: tight,
    ...options,
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
