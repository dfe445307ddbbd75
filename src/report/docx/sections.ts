import { PageOrientation, Paragraph, SectionType, TableOfContents } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import type { Block, Frame, Section } from '../content/blocks';
import { barParts } from './bars';
import { coverParts } from './cover';
import { MARGINS, PAPER, STYLES, TEXT_WIDTH } from './look';
import { legendParts, matrixParts, toolKeyParts } from './matrix';
import { pageFooter, pageHeader } from './page-frame';
import { pictureParts, type PictureBytes } from './pictures';
import { cardParts, tableParts } from './tables';
import { bulletPart, evidenceParts, headingPart, noticePart, paragraphPart, signatureParts } from './text-blocks';
import { xmlText } from './xml-text';

/** A section of the content as a section of the document, each with a head and foot of its own. */
export function documentSection(
  { orientation, framed, blocks }: Section,
  frame: Frame,
  pictures: PictureBytes,
): ISectionOptions {
  const width = TEXT_WIDTH[orientation];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          ...PAPER,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...MARGINS[orientation], header: MARGINS.header, footer: MARGINS.footer },
      },
    },
    headers: { default: pageHeader(frame, framed) },
    footers: { default: pageFooter(frame, framed, width) },
    children: blocks.flatMap((block) => documentParts(block, width, pictures)),
  };
}

type Maker<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  width: number,
  pictures: PictureBytes,
) => FileChild[];

/** How each kind of block is printed. */
const makers: { readonly [Kind in Block['kind']]: Maker<Kind> } = {
  cover: coverParts,
  contents: (block) => [
    new Paragraph({ style: STYLES.contentsTitle, text: xmlText(block.title) }),
    new TableOfContents(xmlText(block.title), { hyperlink: true, headingStyleRange: '1-2' }),
  ],
  heading: (block) => [headingPart(block)],
  paragraph: (block) => [paragraphPart(block)],
  bullet: (block) => [bulletPart(block)],
  notice: (block) => [noticePart(block)],
  picture: pictureParts,
  matrix: matrixParts,
  'tool-key': toolKeyParts,
  legend: legendParts,
  table: tableParts,
  card: cardParts,
  bars: barParts,
  evidence: (block) => evidenceParts(block.items),
  signature: signatureParts,
};

function documentParts(block: Block, width: number, pictures: PictureBytes): FileChild[] {
  // The table above pairs each kind with its own maker, which the compiler cannot follow through a lookup.
  const make = makers[block.kind] as (block: Block, width: number, pictures: PictureBytes) => FileChild[];
  return make(block, width, pictures);
}
