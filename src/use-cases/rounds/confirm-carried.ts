import type { OriginatedChange } from '../../domain/log/log-entry';
import { replay } from '../../domain/log/recorded-state';
import type { Selection, Services } from '../../services/services';
import { roundTexts } from '../../texts/rounds';
import { reportOfTab } from '../../workbook/layout/matrix-tab';
import { ownerKey } from '../../domain/model/owner-key';
import { readEditContext, type EditContext } from '../editing/edit-context';
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

/** Those of the selected cells that nobody has confirmed. */
function selectedCarried(matrix: MarkedMatrix, selection: Selection, context: EditContext): ShownStatus[] {
  return shownStatuses(matrix, context).filter((cell) => cell.isCarried && isEdited(selection, cell));
}

function refused(message: string): Outcome {
  return { kind: 'refused', title: roundTexts.confirmTitle, message };
}

/** Why nothing is confirmed: a closed report shows its marks too, and only reopening it lets them be taken away. */
function refusal(selection: Selection | null, context: EditContext): Outcome {
  const round = context.rounds.find(({ number }) => selection !== null && number === reportOfTab(selection.tab));
  if (selection === null || round?.situation !== 'closed') return refused(roundTexts.nothingToConfirm);
  const closed = openMatrices({ ...context, rounds: [{ ...round, situation: 'open' }] });
  const isAnyCarried = closed.some((matrix) => selectedCarried(matrix, selection, context).length > 0);
  return refused(isAnyCarried ? roundTexts.confirmInClosed(round.number) : roundTexts.nothingToConfirm);
}

/** "Confirmar estados traídos": what a person has looked at in the selection is no longer marked as brought along. */
export function confirmCarried(services: Pick<Services, 'workbook' | 'clock' | 'people'>): Outcome {
  const selection = services.workbook.selection();
  reconcileNow(services);
  const context = readEditContext(services.workbook.read(isNeededForRounds));
  const report = selection === null ? null : reportOfTab(selection.tab);
  const matrix = openMatrices(context).find(({ geometry }) => geometry.report === report);
  const cells = matrix && selection ? selectedCarried(matrix, selection, context) : [];
  if (!matrix || !context.recorded || cells.length === 0) return refusal(selection, context);
  const changes = cells.map((cell) => confirmation(matrix, cell));
  const recorded = replay(changes, context.recorded);
  const confirmed = new Set(cells.map(ownerKey));
  services.workbook.apply([
    ...refreshedMarks(matrix, { ...context, recorded }, (cell) => confirmed.has(ownerKey(cell)), services),
    ...logNowEdits(changes, context.content, context.recorded, services),
  ]);
  return { kind: 'done', title: roundTexts.confirmTitle, message: roundTexts.confirmed(cells.length) };
}
