import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { pictureTexts } from '../../texts/pictures';
import type { Picture } from '../content/blocks';
import { STYLES } from './look';
import type { Page } from './page';
import { xmlText } from './xml-text';

/** docx measures pictures in pixels of which 96 are an inch; a twip is 1/1440 of one. */
const TWIPS_A_PIXEL = 15;

/** 9 cm, so that a page holds two with their captions. */
const MOST_HEIGHT = 5_103 / TWIPS_A_PIXEL;

/**
 * A picture in the middle of the page, as large as it is but for what the page allows, and its caption with it.
 * @throws Error where the bytes of a picture that the content places are not there: that would be a bug
 */
export function pictureParts(block: Picture, { width, pictures }: Page): Paragraph[] {
  const { kind, key } = block.picture;
  const data = pictures.get(key);
  if (data === undefined) throw new Error(`the picture ${key} has no bytes`);
  const caption = pictureTexts.caption(block.number, block.caption);
  const altText = {
    name: pictureTexts.name(block.number),
    title: xmlText(caption),
    description: xmlText(block.caption),
  };
  const image = new ImageRun({ type: kind, data, transformation: sizeOf(block, width / TWIPS_A_PIXEL), altText });
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

function sizeOf({ picture }: Picture, room: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, room / picture.width, MOST_HEIGHT / picture.height);
  const scaled = (side: number): number => Math.max(1, Math.floor(side * scale));
  return { width: scaled(picture.width), height: scaled(picture.height) };
}
