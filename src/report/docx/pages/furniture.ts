import type { Frame, ReportContent } from '../../content/blocks';
import { SIZES, type Look } from '../look';
import { SEALED_HEAD, sealSides } from '../sealed-head';
import { sum } from '../../sum';
import type { FlowParagraph } from './flow';
import type { Letters } from './letters/letters';
import { measureParagraph } from './measure';
import type { Furniture } from './read-flow';

/** Space after each line of head and foot but the last, and room of the rule that parts them from the text, in twips. */
const AFTER = 40;
const RULE = 95;

/** A rule under a table, in twips: three quarters of a point. */
const TABLE_RULE = 15;

/** How far the heads and feet of a report's sections reach into the page: a long phrase pushes the text down. */
export function furnitureOf({ frame, sections }: ReportContent, { letters }: Look): Furniture {
  return (section, width, { header, footer }) => {
    const framed = sections[section]?.framed ?? true;
    const notice = frame.notice ? heightOf(frame.notice, SIZES.small, true, width, letters) : 0;
    return {
      top: header + notice + (framed ? linesHeight(frame, width, letters) : 0),
      bottom: footer + (framed ? footHeight(frame, width, letters) : 0),
    };
  };
}

/** Of the phrase and the administration, and of the seal beside them. */
function linesHeight({ phrase, administration, seal }: Frame, width: number, letters: Letters): number {
  const { height, column } = seal ? sealSides(seal) : { height: 0, column: 0 };
  const lines =
    heightOf(phrase, SIZES.small, false, width - 2 * column, letters) +
    heightOf(administration, SIZES.small, true, width - column, letters);
  if (seal === undefined) return lines + RULE;
  const sealLine = height + SIZES.table * 10 * letters.tails;
  return Math.max(lines, sealLine) + SEALED_HEAD.padding + TABLE_RULE + SEALED_HEAD.end;
}

function footHeight({ contact, pageLabel }: Frame, width: number, letters: Letters): number {
  const size = SIZES.small - 1;
  const number = heightOf(pageLabel, size, false, width, letters) - AFTER;
  return number + (contact ? heightOf(contact, size, false, width, letters) + RULE : 0);
}

function heightOf(text: string, size: number, bold: boolean, width: number, letters: Letters): number {
  const paragraph: FlowParagraph = {
    ...{ kind: 'paragraph', stretches: [{ text, size, bold }], letters, size, before: 0, after: AFTER },
    ...{ line: { rule: 'multiple', value: 1 }, indent: 0, borders: 0, newPage: false, keepNext: false, bookmarks: [] },
  };
  return sum(measureParagraph(paragraph, width).lines) + AFTER;
}
