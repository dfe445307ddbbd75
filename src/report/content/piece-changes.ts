import type { ReportPieces } from './pieces';

/** One difference between two versions of a document. */
export type PieceChange =
  | {
      readonly kind: 'state';
      readonly report: number;
      readonly toolCode: string;
      /** '' for a blank. */
      readonly before: string;
      readonly after: string;
    }
  /** What stands under a heading, or on every page where it is ''. */
  | { readonly kind: 'changed' | 'added' | 'removed'; readonly heading: string };

/** @returns what is another in a version than in the one before: states first, then parts in their order */
export function changesBetween(before: ReportPieces, after: ReportPieces): PieceChange[] {
  return [...stateChanges(before.states, after.states), ...partChanges(before.parts, after.parts)];
}

type Texts = Readonly<Record<string, string>>;

const keysOf = (before: Texts, after: Texts): string[] => [...new Set([...Object.keys(after), ...Object.keys(before)])];

function stateChanges(before: Texts, after: Texts): PieceChange[] {
  return keysOf(before, after).flatMap((key): PieceChange[] => {
    const [older = '', newer = ''] = [before[key], after[key]];
    const [report = '', toolCode = ''] = key.split('/');
    return older === newer ? [] : [{ kind: 'state', report: Number(report), toolCode, before: older, after: newer }];
  });
}

function partChanges(before: Texts, after: Texts): PieceChange[] {
  return keysOf(before, after).flatMap((heading): PieceChange[] => {
    const [older, newer] = [before[heading], after[heading]];
    if (older === newer) return [];
    if (older === undefined) return [{ kind: 'added', heading }];
    return [{ kind: newer === undefined ? 'removed' : 'changed', heading }];
  });
}
