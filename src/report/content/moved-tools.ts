import { hasMoved, type CellChange, type ComparedCell } from '../../domain/model/comparison';
import type { Catalogue } from '../../domain/model/tool';
import { summaryTexts } from '../../texts/report-summary';
import type { Block, Bullet } from './blocks';
import { movementHeading, movementOf } from './movement';
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
export function movedBlocks({ followUp, municipality }: Subject): Block[] {
  const movement = movementOf({ ...followUp, municipalities: [municipality] });
  if (movement.kind === 'too-few-reports') return [];
  const title = movementHeading(movement);
  if (movement.kind === 'no-map') return [title, plain(summaryTexts.noMap)];
  const cells = movement.comparison.cells.filter(hasMoved);
  if (cells.length === 0) return [title, plain(summaryTexts.nothingMoved)];
  return [title, ...movedBullets(cells, followUp.catalogue)];
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
