import type { Photo } from '../../domain/model/follow-up';
import type { PictureOutcomes, PictureRefusal } from '../../domain/pictures/placed-pictures';
import type { Tool } from '../../domain/model/tool';
import { pictureTexts } from '../../texts/pictures';
import { reportTexts } from '../../texts/report';
import type { Block, Notice, Picture, Run, Section } from './blocks';
import type { Subject } from './subject';

/** The pictures of a tool: each with its caption; one that cannot be placed leaves a notice, so that it is missed. */
export function photoBlocks({ followUp, municipality, pictures }: Subject, tool: Tool): (Picture | Notice)[] {
  return followUp.photos
    .filter((photo) => photo.municipality === municipality.name && photo.toolCode === tool.code)
    .map((photo) => photoBlock(photo, pictures));
}

function photoBlock(photo: Photo, pictures: PictureOutcomes): Picture | Notice {
  const outcome = pictures.get(photo.image.trim());
  if (outcome === undefined) return photoNotice(photo, null);
  if (outcome.kind === 'refused') return photoNotice(photo, outcome.reason);
  const caption = photo.caption || reportTexts.withoutCaption;
  return { kind: 'picture', number: 0, caption, picture: outcome };
}

/** A caption without its picture, and its address where it has one, for all to see. */
function photoNotice({ image, caption }: Photo, reason: PictureRefusal | null): Notice {
  const address = image.trim();
  const label = address ? reportTexts.photoNotIncluded : reportTexts.missingPhoto;
  const why: Run[] = reason === null ? [] : [{ text: pictureTexts.why(reason, 'photo') }];
  return {
    kind: 'notice',
    runs: [
      { text: label, bold: true },
      { text: ` ${caption || reportTexts.withoutCaption}` },
      ...sourceOf(address),
      ...why,
    ],
  };
}

/** Only what a reader can open is a link. */
function sourceOf(address: string): Run[] {
  if (address === '') return [];
  return [{ text: ' ' }, /^https?:\/\//i.test(address) ? { text: address, link: address } : { text: address }];
}

/** @returns the sections with their pictures numbered from 1, through the whole document */
export function withNumberedPictures(sections: readonly Section[]): Section[] {
  let number = 0;
  const numbered = (block: Block): Block => {
    if (block.kind !== 'picture') return block;
    number += 1;
    return { ...block, number };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }));
}
