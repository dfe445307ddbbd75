import type { Change, OriginatedChange } from '../../../domain/log/log-entry';
import { editTexts } from '../../../texts/edits';
import { finalText, type EditedCell } from './edited-cells';

function originOf(
  { judged, recorded }: EditedCell,
  text: string,
  isClosed: boolean,
): OriginatedChange['origin'] | null {
  if (judged.kind === 'refused' && judged.text !== null) return 'refused';
  if (text !== (recorded?.text ?? '')) return 'edit';
  // Typing the letter again confirms it, but not in a closed report.
  return recorded?.isCarried && !isClosed ? 'confirmed' : null;
}

/** @returns what the log is told of an edited cell: what it had missed, then the edit; nothing where it holds what it held */
export function changesOf(edited: EditedCell, report: number, isClosed: boolean): OriginatedChange[] {
  const { cell, logged, recorded } = edited;
  const { municipality, toolCode } = cell;
  const before = recorded?.text ?? logged;
  const after = finalText(edited);
  const told = (from: string, to: string): Change => ({
    datum: 'status',
    report,
    municipality,
    toolCode,
    before: from,
    after: to,
  });
  const missed: OriginatedChange = { change: told(logged, before), origin: 'reconciled', detail: '' };
  const origin = originOf(edited, after, isClosed);
  const detail = origin === 'refused' ? editTexts.typed(cell.text) : '';
  return [
    ...(before === logged ? [] : [missed]),
    ...(origin === null ? [] : [{ change: told(before, after), origin, detail }]),
  ];
}
