import type { ReportContent } from '../../content/blocks';
import { SIZES } from '../look';
import type { FlowParagraph } from './flow';
import { measureParagraph } from './measure';
import type { Furniture } from './read-flow';

/** Space after each line of head and foot but the last, and room of the rule that parts them from the text, in twips. */
const AFTER = 40;
const RULE = 95;

/** How far the heads and feet of a report's sections reach into the page: a long phrase pushes the text down. */
export function furnitureOf({ frame, sections }: ReportContent): Furniture {
  return (section, width, { header, footer }) => {
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

function heightOf(text: string, size: number, bold: boolean, width: number): number {
  const paragraph: FlowParagraph = {
    ...{ kind: 'paragraph', stretches: [{ text, size, bold }], size, before: 0, after: AFTER },
    ...{ line: { rule: 'multiple', value: 1 }, indent: 0, borders: 0, newPage: false, keepNext: false, bookmarks: [] },
  };
  return sum(measureParagraph(paragraph, width).lines) + AFTER;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
