import { AlignmentType, Paragraph } from 'docx';
import { pictureTexts } from '../../texts/pictures';
import type { Picture } from '../content/blocks';
import { imageOf } from './image';
import { STYLES } from './look';
import type { Page } from './page';
import { xmlText } from './xml-text';

/** 9 cm, so that a page holds two with their captions. */
const MOST_HEIGHT = 5_103;

/** A picture in the middle of the page, as large as it is but for what the page allows, and its caption with it. */
export function pictureParts(block: Picture, { width, pictures }: Page): Paragraph[] {
  const caption = pictureTexts.caption(block.number, block.caption);
  const words = { name: pictureTexts.name(block.number), title: caption, description: block.caption };
  const image = imageOf(block.picture, { width, height: MOST_HEIGHT }, words, pictures);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, after: 60, line: 240, lineRule: 'auto' },
      children: [image],
    }),
    new Paragraph({ style: STYLES.pictureCaption, text: xmlText(caption) }),
  ];
}
