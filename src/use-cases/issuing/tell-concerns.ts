import { issuingTexts } from '../../texts/issuing';
import type { FoundCell } from '../../workbook/cell-finder';
import type { WorkbookContent } from '../../workbook/grid';
import { cellAddress } from '../../workbook/place';
import { concernPlaces } from './concern-places';
import type { IssuingConcern } from './issuing-concerns';

/** A concern in words, and the cell where it can be mended. */
export interface ToldConcern {
  readonly sentence: string;
  readonly place: FoundCell | null;
}

/** @returns the concern as a sentence */
export function concernSentence(concern: IssuingConcern): string {
  switch (concern.kind) {
    case 'dead-link':
      return issuingTexts.concerns['dead-link'](concern);
    case 'grave-finding':
      return issuingTexts.concerns['grave-finding'](concern);
    case 'no-advance':
      return issuingTexts.concerns['no-advance'](concern);
    case 'no-officer':
    case 'no-post':
      return issuingTexts.concerns[concern.kind]();
  }
}

/** @returns each concern as a sentence that says where to look */
export function toldConcerns(
  content: WorkbookContent,
  municipality: string,
  concerns: readonly IssuingConcern[],
): ToldConcern[] {
  const placeOf = concernPlaces(content, municipality);
  return concerns.map((concern) => {
    const place = placeOf(concern);
    const sentence = concernSentence(concern);
    return { sentence: place ? issuingTexts.withPlace(sentence, place) : sentence, place };
  });
}

/** @param workbook address of the spreadsheet. @returns the concern as a paragraph with an address that leads to its cell */
export function linkedConcern({ sentence, place }: ToldConcern, workbook: string): string {
  return place?.tabId === undefined
    ? sentence
    : `${sentence}\n${workbook.replace(/#.*/, '')}#gid=${place.tabId}&range=${cellAddress(place)}`;
}
