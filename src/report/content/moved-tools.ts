import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import { compareRounds, hasMoved, type CellChange, type ComparedCell } from '../../domain/model/comparison';
import type { Equivalence } from '../../domain/model/equivalence';
import type { FollowedRound } from '../../domain/model/follow-up';
import type { Catalogue } from '../../domain/model/tool';
import { summaryTexts } from '../../texts/report-summary';
import type { Block, Bullet } from './blocks';
import { plain } from './runs';
import type { Subject } from './subject';

/** What is told of cells, in this order. */
export const toldChanges = [
  'advance',
  'setback',
  'gained',
  'lost',
  'not-comparable',
] as const satisfies readonly CellChange[];
export type ToldChange = (typeof toldChanges)[number];

/** What moved between the last two reports, through the map between their legends; nothing where there is one report. */
export function movedBlocks(subject: Subject): Block[] {
  const { rounds, equivalences } = subject.followUp;
  const [before, after] = rounds.slice(-2);
  if (!before || !after) return [];
  const [older, newer] = [before, after].map(({ round }) => masculineOrdinal(round.number));
  const title: Block = {
    kind: 'heading',
    level: 4,
    text: summaryTexts.moved(older ?? '', newer ?? ''),
    newPage: false,
  };
  if (equivalences === null) return [title, plain(summaryTexts.noMap)];
  const cells = movedCells(subject, [before, after], equivalences);
  if (cells.length === 0) return [title, plain(summaryTexts.nothingMoved)];
  return [title, ...movedBullets(cells, subject.followUp.catalogue)];
}

function movedCells(
  { followUp: { catalogue }, municipality }: Subject,
  [before, after]: readonly [FollowedRound, FollowedRound],
  equivalences: readonly Equivalence[],
): ComparedCell[] {
  const source = { before, after, catalogue, equivalences, municipalities: [municipality] };
  return compareRounds(source).cells.filter(hasMoved);
}

/** @returns the tools of one municipality's cells that moved, in words, a bullet for each kind of change */
export function movedBullets(cells: readonly ComparedCell[], catalogue: Catalogue): Bullet[] {
  return toldChanges.flatMap((change) => bulletOf(change, cells, catalogue));
}

function bulletOf(change: ToldChange, cells: readonly ComparedCell[], { tools }: Catalogue): Bullet[] {
  const own = cells.filter((cell) => cell.change === change);
  if (own.length === 0) return [];
  const names = new Map(tools.map(({ code, name }) => [code, name]));
  const list = own.map(({ toolCode, before, after }) =>
    summaryTexts.movedTool(`${toolCode} ${names.get(toolCode) ?? ''}`.trim(), before, after),
  );
  const lead = { text: summaryTexts.changes[change](own.length), bold: true };
  return [{ kind: 'bullet', runs: [lead, { text: ` ${list.join('; ')}.` }] }];
}
