import { join, resolve } from 'node:path';
import { projectRoot } from '../../build/bundle.mjs';
import type { CallCounts } from '../../local/runtime/run-state';
import { items, local } from '../local';
import { atMost, type Measure } from '../measure';

function total({ reads, writes, fetches, drive, other }: CallCounts): number {
  return reads + writes + fetches + drive + other;
}

function described({ reads, writes, drive, other }: CallCounts): string {
  return `${reads} reads, ${writes} writes, ${drive} Drive, ${other} other`;
}

function paintMeasure(book: string, size: string): Measure {
  const { calls } = local('run', items.paint, book);
  return atMost(`Calls of "Aplicar simbología", ${size}`, 40, total(calls), 'calls', described(calls));
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

/** Counts service calls on the sample, and on the sample grown to 125 municipalities. */
export function countCalls(folder: string): Measure[] {
  const small = join(folder, 'muestra.xlsx');
  const large = join(folder, 'grande.xlsx');
  for (const book of [small, large]) local('new', book, '--demo');
  local('exec', resolve(projectRoot, 'scripts/bench/grow.js'), large);
  local('run', items.prepare, large);
  // The first report makes the folder; the budget is for the ones after it.
  local('run', items.report, small, '--select', 'Reporte 3!C7');
  return [paintMeasure(small, '18 × 18'), paintMeasure(large, '125 × 18'), ...reportMeasures(small)];
}
