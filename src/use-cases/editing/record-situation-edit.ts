import { editTexts } from '../../texts/edits';
import { roundsTab } from '../../workbook/layout/tabs';
import { situationWords } from '../../workbook/log/read-current';
import { textEdits } from '../../workbook/plan/marks';
import { findTab, locateTable } from '../../workbook/tables/find-table';
import type { EditContext } from './edit-context';
import type { EditRecord } from './edit-record';
import { isEdited, type SheetEdit } from './sheet-edit';

/** Deals with an edit of the list of reports: one is closed and opened by the menu, which asks why, never by hand. */
export function recordSituationEdit(edit: SheetEdit, { content, recorded }: EditContext): EditRecord {
  const tab = findTab(content, roundsTab.name);
  const column = (tab && locateTable(tab, roundsTab)?.columns.situation) ?? 0;
  const refused = Array.from(situationWords(content)).flatMap(([report, { word, row }]) => {
    const before = recorded?.situations.get(report);
    const isChanged = before !== undefined && before !== word && isEdited(edit, { row, column });
    return isChanged ? [{ report, before, word, row, column }] : [];
  });
  return {
    edits: tab
      ? textEdits(
          tab.name,
          refused.map(({ before, row }) => ({ row, column, text: before })),
        )
      : [],
    changes: refused.map(({ report, before, word }) => {
      const change = { datum: 'situation' as const, report, before, after: before };
      return { change, origin: 'refused', detail: editTexts.typed(word) };
    }),
    notices: refused.map(({ report }) => editTexts.situationByHand(report)),
  };
}
