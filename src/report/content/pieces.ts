import type { FollowUp } from '../../domain/model/follow-up';
import { ownLetterhead } from '../../domain/model/letterhead';
import { hashOf } from '../../domain/model/hash';
import type { Block, ReportContent } from './blocks';
import { coverEmblems } from './emblems';
import { isOfTheDay } from './of-the-day';
import { rowIn } from './subject';

/**
 * What a document says, in short: enough to tell later in which of its parts another version differs, without keeping
 * the document's own words.
 */
export interface ReportPieces {
  /** The municipality's letter by report and tool, "3/1.2"; blanks are left out. */
  readonly states: Readonly<Record<string, string>>;
  /** A short hash of what stands under each heading, by the heading; what every page bears is under ''. */
  readonly parts: Readonly<Record<string, string>>;
}

/** @returns the pieces of a report; what bears the day is left out, which is no news */
export function piecesOf(content: ReportContent, followUp: FollowUp, municipality: string): ReportPieces {
  return { states: statesOf(followUp, municipality), parts: partsOf(content) };
}

function statesOf({ rounds }: FollowUp, municipality: string): Record<string, string> {
  const entries = rounds.flatMap((followed) =>
    [...rowIn(followed, municipality).states].map(
      ([code, letter]) => [`${followed.round.number}/${code}`, letter] as const,
    ),
  );
  return Object.fromEntries(entries);
}

function partsOf(content: ReportContent): Record<string, string> {
  const { frame, look, sections } = content;
  const under = new Map<string, Block[]>();
  let heading = '';
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (isOfTheDay(block) || block.kind === 'contents') continue;
    if (block.kind === 'heading' && block.level < 4) heading = block.text;
    under.set(heading, [...(under.get(heading) ?? []), unnumbered(block)]);
  }
  const hashes = [...under].map(([title, blocks]) => [title, hashOf(JSON.stringify(blocks))] as const);
  return {
    '': hashOf(JSON.stringify({ ...frame, look: ownLetterhead(look), emblems: coverEmblems(content) })),
    ...Object.fromEntries(hashes),
  };
}

/** A picture that is added gives those after it another number: that is no news of theirs. */
function unnumbered(block: Block): Block {
  return block.kind === 'picture' ? { ...block, number: 0 } : block;
}
