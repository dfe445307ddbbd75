import type { OriginatedChange } from '../../domain/log/log-entry';
import type { WorkbookEdit } from '../../workbook/edits';

/** What dealing with an edit comes to. */
export interface EditRecord {
  readonly edits: readonly WorkbookEdit[];
  /** What the log is told. */
  readonly changes: readonly OriginatedChange[];
  /** Sentences for whoever made the edit. */
  readonly notices: readonly string[];
}
