import { PageOrientation, Paragraph, SectionType, TableOfContents } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import type { Block, Frame, Section } from '../content/blocks';
import { barParts } from './bars';
import { coverParts } from './cover';
import { FRAME_MARGINS, STYLES, TEXT_MARGINS } from './look';
import { legendParts, matrixParts, toolKeyParts } from './matrix';
import { pageFooter, pageHeader } from './page-frame';
import type { Page } from './page';
import { pictureParts } from './pictures';
import { cardParts, tableParts } from './tables';
import {
  addresseeParts,
  bulletPart,
  evidenceParts,
  headingPart,
  noticePart,
  paragraphPart,
  signatureParts,
} from './text-blocks';
import { xmlText } from './xml-text';

/** A section of the content as a section of the document, each with a head and foot of its own. */
export function documentSection(
  { orientation, framed, blocks }: Section,
  frame: Frame,
  document: Omit<Page, 'width'>,
): ISectionOptions {
  const page: Page = { ...document, width: document.look.textWidth[orientation] };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          ...page.look.paper,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...TEXT_MARGINS[orientation], ...FRAME_MARGINS },
      },
    },
    headers: { default: pageHeader(frame, framed, page) },
    footers: { default: pageFooter(frame, framed, page) },
    children: blocks.flatMap((block) => documentParts(block, page)),
  };
}

type Maker<Kind extends Block['kind']> = (block: Extract<Block, { kind: Kind }>, page: Page) => FileChild[];

/** How each kind of block is printed. */
const makers: { readonly [Kind in Block['kind']]: Maker<Kind> } = {
  cover: coverParts,
  contents: (block) => [
    new Paragraph({ style: STYLES.contentsTitle, text: xmlText(block.title) }),
    new TableOfContents(xmlText(block.title), { hyperlink: true, headingStyleRange: '1-2' }),
  ],
  heading: (block) => [headingPart(block)],
  paragraph: (block) => [paragraphPart(block)],
  addressee: addresseeParts,
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

function documentParts(block: Block, page: Page): FileChild[] {
  // The table above pairs each kind with its own maker, which the compiler cannot follow through a lookup.
  const make = makers[block.kind] as (block: Block, page: Page) => FileChild[];
  return make(block, page);
}
