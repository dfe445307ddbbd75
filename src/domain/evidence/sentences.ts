import { normalise } from '../model/same-text';

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/;
/** Words whose full stop ends nothing: "Cabildo No. 027/2022", "Lic. Jiménez". */
const ABBREVIATIONS =
  /\b(no|num|art|arts|lic|ing|dr|dra|mtro|mtra|prof|c|cp|col|av|edo|mex|fracc|inc|pag|vol|cap|ed)\. /g;
/** A stop within an address or a number has no space after it. */
const STOP = /[.;!?]+(?= |$)/;

/**
 * The sentences of a text, as names are compared (`normalise`): without accents, case, and the marks of an Avance.
 *
 * @returns none of them empty, in order; a line break ends a sentence too.
 */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\*\*|\\(?=_)/g, '')
    .split(LINE_BREAK)
    .flatMap((line) => normalise(line).replace(ABBREVIATIONS, '$1 ').split(STOP))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
