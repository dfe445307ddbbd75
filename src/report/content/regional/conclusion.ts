import { regionalTexts } from '../../../texts/regional';
import type { Block } from '../blocks';
import { plain } from '../runs';
import type { Region } from './region';

/** Closing words that judge no one: what the figures mean is for their reader to say. */
export function regionalConclusion({ followUp, settings }: Region): Block[] {
  return [
    { kind: 'heading', level: 1, text: regionalTexts.conclusionHeading, newPage: false },
    plain(regionalTexts.conclusion(followUp.municipalities.length, settings.acronym)),
  ];
}
