import { join, resolve } from 'node:path';
import { projectRoot } from '../../build/bundle.mjs';
import type { CallCounts } from '../../local/runtime/run-state';
import { goOn, items, local } from '../local';
import { atMost, type Measure } from '../measure';

function described({ reads, writes, drive, other }: CallCounts): string {
  return `${reads} reads, ${writes} writes, ${drive} Drive, ${other} other`;
}

/** Reading is all that a report does with the spreadsheet but listing what it made. */
function reportMeasures(book: string): Measure[] {
  const tabs = Number(local('exec', resolve(projectRoot, 'scripts/bench/count-tabs.js'), book).result);
  const { calls } = local('run', items.report, book, '--select', 'Reporte 3!C15');
  const beyondReading = calls.writes + calls.drive + calls.other;
  return [
    atMost('Reads of a whole workbook, per tab', 2, calls.reads / tabs, 'calls', `${calls.reads} for ${tabs} tabs`),
    atMost('Calls for one report, beyond reading', 6, beyondReading, 'calls', described(calls)),
  ];
}

/** Counts what making one report costs on the sample; how other actions grow is measured by size. */
export function countCalls(folder: string): Measure[] {
  const book = join(folder, 'muestra.xlsx');
  local('new', book, '--demo');
  // The first report makes the folder; the budget is for the ones after it.
  local('run', items.report, book, '--select', 'Reporte 3!C7', ...goOn);
  // Nor is it for those that are asked about first: that reads the sheet twice.
  local('exec', resolve(projectRoot, 'scripts/bench/nothing-open.js'), book);
  return reportMeasures(book);
}
