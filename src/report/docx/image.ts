import { ImageRun } from 'docx';
import type { PlaceablePicture } from '../../domain/pictures/placed-pictures';
import { fitted, type Sides } from './fitted';
import type { PictureBytes } from './page';
import { xmlText } from './xml-text';

/** What is told of a picture to those who do not see it. */
interface Words {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/**
 * @param room in twips, which the picture does not go beyond
 * @throws Error where the bytes of a picture that the content places are not there: that would be a bug
 */
export function imageOf(picture: PlaceablePicture, room: Sides, words: Words, pictures: PictureBytes): ImageRun {
  const data = pictures.get(picture.key);
  if (data === undefined) throw new Error(`the picture ${picture.key} has no bytes`);
  const altText = {
    name: xmlText(words.name),
    title: xmlText(words.title),
    description: xmlText(words.description),
  };
  return new ImageRun({ type: picture.kind, data, transformation: fitted(picture, room), altText });
}
