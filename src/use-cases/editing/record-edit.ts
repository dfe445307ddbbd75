import type { LogEntry } from '../../domain/log/log-entry';
import { replay } from '../../domain/log/recorded-state';
import { sameText } from '../../domain/model/same-text';
import type { Services } from '../../services/services';
import { editTexts } from '../../texts/edits';
import { logTexts } from '../../texts/log';
import { messages } from '../../texts/messages';
import type { WorkbookContent } from '../../workbook/grid';
import { reportOfTab } from '../../workbook/layout/matrix-tab';
import {
  evidenceTab,
  legendTab,
  modelTab,
  municipalitiesTab,
  registryTab,
  roundsTab,
} from '../../workbook/layout/tabs';
import { registryEdits } from '../../workbook/log/registry';
import { readEditContext, type EditContext } from './edit-context';
import type { EditRecord } from './edit-record';
import { logEdits } from './log-edits';
import { recordEvidenceEdit } from './record-evidence-edit';
import { recordSituationEdit } from './record-situation-edit';
import { recordStatusEdit } from './status/record-status-edit';
import type { SheetEdit } from './sheet-edit';

type EditServices = Pick<Services, 'workbook' | 'clock' | 'screen' | 'turn'>;
type Recorder = (edit: SheetEdit, context: EditContext, services: EditServices) => EditRecord;

const neededLists = [evidenceTab, legendTab, modelTab, municipalitiesTab, registryTab, roundsTab];

/** @returns how an edit of that tab is dealt with; null for a tab whose edits nobody follows */
function recorderOf(tab: string): Recorder | null {
  const report = reportOfTab(tab);
  if (report !== null) return (edit, context, services) => recordStatusEdit(edit, report, context, services);
  if (sameText(tab, evidenceTab.name)) return recordEvidenceEdit;
  return sameText(tab, roundsTab.name) ? recordSituationEdit : null;
}

function entriesOf({ changes }: EditRecord, { user }: SheetEdit, { clock }: EditServices): LogEntry[] {
  const when = clock.now();
  const who = user === '' ? editTexts.hiddenAccount : user;
  return changes.map((change) => ({
    ...change,
    when,
    who: change.origin === 'reconciled' ? logTexts.nobodyKnown : who,
  }));
}

function keep(
  record: EditRecord,
  edit: SheetEdit,
  content: WorkbookContent,
  context: EditContext,
  services: EditServices,
) {
  const entries = entriesOf(record, edit, services);
  const noted = context.recorded ? registryEdits(content, replay(entries, context.recorded)) : [];
  services.workbook.apply([...record.edits, ...logEdits(entries, services), ...noted]);
}

/**
 * What follows a person's edit. Apps Script gives it 30 seconds, tells of no edit that a script made, and drops some
 * while many are made (platform.md §1, §3): what is missed here, or cannot wait for its turn, "Conciliar bitácora" finds.
 */
export function recordEdit(edit: SheetEdit, services: EditServices): void {
  const recorder = recorderOf(edit.tab);
  if (recorder === null) return;
  if (!services.turn.take()) {
    services.screen.toast(messages.product, editTexts.notFollowed);
    return;
  }
  const content = services.workbook.read(
    (name) => name === edit.tab || neededLists.some((list) => sameText(name, list.name)),
  );
  const context = readEditContext(content);
  const record = recorder(edit, context, services);
  keep(record, edit, content, context, services);
  services.turn.end();
  if (record.notices.length > 0) services.screen.toast(messages.product, record.notices.join('\n'));
}
