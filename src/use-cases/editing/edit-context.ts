import type { RecordedState } from '../../domain/log/recorded-state';
import type { ReportRound } from '../../domain/model/round';
import type { WorkbookContent } from '../../workbook/grid';
import { evidenceRows, type EvidenceRow } from '../../workbook/log/evidence-rows';
import { readRegistry } from '../../workbook/log/registry';
import type { WorkbookProblem } from '../../workbook/problems';
import { readLegends, type ReadLegend } from '../../workbook/read/read-legends';
import { readKnownNames } from '../../workbook/read/read-known-names';
import type { KnownNames } from '../../workbook/read/read-owned-rows';
import { readRounds } from '../../workbook/read/read-rounds';

/** All that an edit, or what the menu does to a report, is judged by. */
export interface EditContext {
  readonly content: WorkbookContent;
  readonly known: KnownNames;
  readonly rounds: readonly ReportRound[];
  readonly legends: readonly ReadLegend[];
  readonly evidence: readonly EvidenceRow[];
  /** What the log said before the edit; null where the registry cannot be read. */
  readonly recorded: RecordedState | null;
}

/**
 * @param problems receives what is wrong in the lists of municipalities, tools, reports and legends; an edit as it is
 *        typed goes by what can be read, and leaves them out
 * @returns what the lists say
 */
export function readEditContext(content: WorkbookContent, problems: WorkbookProblem[] = []): EditContext {
  const known = readKnownNames(content, problems);
  return {
    content,
    known,
    rounds: readRounds(content, problems),
    legends: readLegends(content, problems),
    evidence: evidenceRows(content, known) ?? [],
    recorded: readRegistry(content),
  };
}
