import type { WorkbookContent } from '../grid';
import { matrixTabName, reportTab } from '../layout/matrix-tab';
import { readRegistry } from '../log/registry';
import type { WorkbookProblem } from '../problems';
import { readRounds } from '../read/read-rounds';

/**
 * Reports whose tab held states, as the log knows, and is not there: renamed, most likely. Made again it would be blank,
 * beside the one that people go on writing in.
 */
export function lostTabs(content: WorkbookContent): WorkbookProblem[] {
  const recorded = readRegistry(content);
  return readRounds(content, [])
    .filter(({ number }) => reportTab(content, number) === undefined)
    .filter(({ number }) => (recorded?.statuses.get(number)?.size ?? 0) > 0)
    .map(({ number }) => ({ kind: 'lost-tab', tab: matrixTabName(number) }));
}
