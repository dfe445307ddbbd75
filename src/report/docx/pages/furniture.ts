import type { ReportContent } from '../../content/blocks';
import { SIZES, type Look } from '../look';
import type { FlowParagraph, Stretch } from './flow';
import type { Letters } from './letters/letters';
import { measureParagraph } from './measure';
import type { Furniture } from './read-flow';

/** Space after each line of head and foot but the last, and room of the rule that parts them from the text, in twips. */
const AFTER = 40;
const RULE = 95;

/** How far the heads and feet of a report's sections reach into the page: a long phrase pushes the text down. */
export function furnitureOf({ frame, sections }: ReportContent, { letters }: Look): Furniture {
  return (section, width, { header, footer }) => {
    const heightOf = (text: string, size: number, bold: boolean, room: number) =>
      paragraphHeight({ text, size, bold }, room, letters);
    const framed = sections[section]?.framed ?? true;
    const notice = frame.notice ? [heightOf(frame.notice, SIZES.small, true, width)] : [];
    const phrase = [
      heightOf(frame.phrase, SIZES.small, false, width),
      heightOf(frame.administration, SIZES.small, true, width) + RULE,
    ];
    const contact = frame.contact ? [heightOf(frame.contact, SIZES.small - 1, false, width) + RULE] : [];
    const number = [heightOf(frame.pageLabel, SIZES.small - 1, false, width) - AFTER];
    return {
      top: header + sum([...notice, ...(framed ? phrase : [])]),
      bottom: footer + (framed ? sum([...contact, ...number]) : 0),
    };
  };
}

function paragraphHeight(stretch: Stretch, width: number, letters: Letters): number {
  const paragraph: FlowParagraph = {
    ...{ kind: 'paragraph', stretches: [stretch], letters, size: stretch.size, before: 0, after: AFTER },
    ...{ line: { rule: 'multiple', value: 1 }, indent: 0, borders: 0, newPage: false, keepNext: false, bookmarks: [] },
  };
  return sum(measureParagraph(paragraph, width).lines) + AFTER;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
