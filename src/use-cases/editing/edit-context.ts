import type { RecordedState } from '../../domain/log/recorded-state';
import type { Legend } from '../../domain/model/legend';
import type { ReportRound } from '../../domain/model/round';
import type { WorkbookContent } from '../../workbook/grid';
import { evidenceRows, type EvidenceRow } from '../../workbook/log/evidence-rows';
import { readRegistry } from '../../workbook/log/registry';
import type { WorkbookProblem } from '../../workbook/problems';
import { readLegends } from '../../workbook/read/read-legends';
import { readKnownNames } from '../../workbook/read/read-known-names';
import type { KnownNames } from '../../workbook/read/read-owned-rows';
import { readRounds } from '../../workbook/read/read-rounds';

/** All that an edit, or what the menu does to a report, is judged by. */
export interface EditContext {
  readonly content: WorkbookContent;
  readonly known: KnownNames;
  readonly rounds: readonly ReportRound[];
  readonly legends: readonly Legend[];
  readonly evidence: readonly EvidenceRow[];
  /** What is wrong in the tab "Simbología": until it is mended, no letter is judged. */
  readonly legendProblems: readonly WorkbookProblem[];
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
  const legendProblems: WorkbookProblem[] = [];
  const legends = readLegends(content, legendProblems);
  problems.push(...legendProblems);
  return {
    content,
    known,
    rounds: readRounds(content, problems),
    legends,
    legendProblems,
    evidence: evidenceRows(content, known) ?? [],
    recorded: readRegistry(content),
  };
}
