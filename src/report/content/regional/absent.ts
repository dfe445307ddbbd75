import { masculineOrdinal } from '../../../domain/evidence/spanish-ordinal';
import { regionalTexts } from '../../../texts/regional';
import { namesInWords } from './names-in-words';
import type { RegionRound } from './region';

/** @returns the sentence that tells which municipalities the matrix lacks; none where it has them all */
export function absentSentence({ followed, absent }: RegionRound): string[] {
  if (absent.length === 0) return [];
  return [regionalTexts.absent(masculineOrdinal(followed.round.number), namesInWords(absent))];
}
