import type { TextBlock, TextRun } from '../../domain/evidence/inline-text';

/** How much of a text is looked at for each character that there is room for: marks take some, and do not show. */
const looked = 3;

/** @returns the part of a text, in whole words where it has any, that is long enough to fill that many characters: the rest costs no time */
export function nearText(text: string, characters: number): string {
  const near = text.slice(0, characters * looked);
  if (near === text) return text;
  const end = Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n'));
  return end < 0 ? near : near.slice(0, end + 1);
}

/** Blocks within a number of characters, and whether they are all. */
export interface CutBlocks {
  readonly blocks: readonly TextBlock[];
  readonly isWhole: boolean;
}

/** @returns the blocks as far as their text has that many characters; a link that would be cut is left out whole */
export function cutBlocks(blocks: readonly TextBlock[], characters: number): CutBlocks {
  const kept: TextBlock[] = [];
  let left = characters;
  for (const block of blocks) {
    const runs = cutRuns(block.runs, left);
    if (runs.length > 0) kept.push({ ...block, runs });
    if (lengthOf(runs) < lengthOf(block.runs)) return { blocks: kept, isWhole: false };
    left -= lengthOf(runs);
  }
  return { blocks: kept, isWhole: true };
}

function cutRuns(runs: readonly TextRun[], characters: number): TextRun[] {
  const kept: TextRun[] = [];
  let left = characters;
  for (const run of runs) {
    if (run.text.length > left) return run.kind === 'link' ? kept : [...kept, ...cutRun(run, left)];
    kept.push(run);
    left -= run.text.length;
  }
  return kept;
}

function cutRun(run: TextRun, characters: number): TextRun[] {
  const text = cutText(run.text, characters);
  return text === '' ? [] : [{ ...run, text }];
}

/** How far back a cut goes to the end of a word. */
const longestWord = 40;

/** @returns the text within that many characters, cut between words where it can be, and never in the middle of a pair */
function cutText(text: string, characters: number): string {
  const cut = text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '');
  const blank = cut.lastIndexOf(' ');
  return blank > cut.length - longestWord ? cut.slice(0, blank) : cut;
}

function lengthOf(runs: readonly TextRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
