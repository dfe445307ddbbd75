import type { OriginatedChange } from '../../domain/log/log-entry';
import { replay } from '../../domain/log/recorded-state';
import type { Services } from '../../services/services';
import { roundTexts } from '../../texts/rounds';
import { reportOfTab } from '../../workbook/layout/matrix-tab';
import { cellKey } from '../editing/cell-key';
import { readEditContext } from '../editing/edit-context';
import { reconcileNow } from '../editing/reconcile-log';
import { isEdited } from '../editing/sheet-edit';
import { openMatrices, refreshedMarks, shownStatuses, type MarkedMatrix } from '../editing/refresh-marks';
import type { ShownStatus } from '../editing/status-marks';
import type { Outcome } from '../outcome';
import { logNowEdits } from './log-now';
import { isNeededForRounds } from './rounds-content';

function confirmation({ geometry }: MarkedMatrix, { municipality, toolCode, text }: ShownStatus): OriginatedChange {
  const { report } = geometry;
  const change = { datum: 'status' as const, report, municipality, toolCode, before: text, after: text };
  return { change, origin: 'confirmed', detail: '' };
}

/** "Confirmar estados traídos": what a person has looked at in the selection is no longer marked as brought along. */
export function confirmCarried(services: Pick<Services, 'workbook' | 'clock' | 'people'>): Outcome {
  const selection = services.workbook.selection();
  reconcileNow(services);
  const context = readEditContext(services.workbook.read(isNeededForRounds));
  const report = selection === null ? null : reportOfTab(selection.tab);
  const matrix = openMatrices(context).find(({ geometry }) => geometry.report === report);
  const isWanted = (cell: ShownStatus): boolean => selection !== null && cell.isCarried && isEdited(selection, cell);
  const cells = matrix ? shownStatuses(matrix, context).filter(isWanted) : [];
  if (!matrix || !context.recorded || cells.length === 0) {
    return { kind: 'refused', title: roundTexts.confirmTitle, message: roundTexts.nothingToConfirm };
  }
  const changes = cells.map((cell) => confirmation(matrix, cell));
  const recorded = replay(changes, context.recorded);
  const confirmed = new Set(cells.map(cellKey));
  services.workbook.apply([
    ...refreshedMarks(matrix, { ...context, recorded }, (cell) => confirmed.has(cellKey(cell)), services),
    ...logNowEdits(changes, context.content, context.recorded, services),
  ]);
  return { kind: 'done', title: roundTexts.confirmTitle, message: roundTexts.confirmed(cells.length) };
}
