import type { RecordedState } from '../../domain/log/recorded-state';
import type { Legend } from '../../domain/model/legend';
import type { ReportRound } from '../../domain/model/round';
import type { WorkbookContent } from '../../workbook/grid';
import { evidenceRows, type EvidenceRow } from '../../workbook/log/evidence-rows';
import { readRegistry } from '../../workbook/log/registry';
import { readCatalogue } from '../../workbook/read/read-catalogue';
import { readLegends } from '../../workbook/read/read-legends';
import { readMunicipalities } from '../../workbook/read/read-municipalities';
import type { KnownNames } from '../../workbook/read/read-owned-rows';
import { readRounds } from '../../workbook/read/read-rounds';

/** All that an edit is judged by. What is wrong in the lists is told elsewhere: an edit only goes by what can be read. */
export interface EditContext {
  readonly content: WorkbookContent;
  readonly known: KnownNames;
  readonly rounds: readonly ReportRound[];
  readonly legends: readonly Legend[];
  readonly evidence: readonly EvidenceRow[];
  /** What the log said before the edit; null where the registry cannot be read. */
  readonly recorded: RecordedState | null;
}

/** @returns what the lists say, whatever else is wrong in them */
export function readEditContext(content: WorkbookContent): EditContext {
  const known = { municipalities: readMunicipalities(content, []), catalogue: readCatalogue(content, []) };
  return {
    content,
    known,
    rounds: readRounds(content, []),
    legends: readLegends(content, []),
    evidence: evidenceRows(content, known) ?? [],
    recorded: readRegistry(content),
  };
}
