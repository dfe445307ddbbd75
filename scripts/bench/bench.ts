/**
 * `npm run bench`: the budgets against what is measured. Calls are counted, so they are the same on
 * any machine; times are medians of runs taken in turn with a baseline, and quoted as both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../build/build-bundle';
import { countCalls } from './measures/calls';
import { measureColdLoad } from './measures/cold-load';
import { measureCommand } from './measures/command';
import { measureReports } from './measures/reports';
import { measureScale } from './measures/scale';
import type { Measure } from './measure';

function line({ what, budget, measured, unit, note, within }: Measure): string {
  const verdict = within ? 'ok' : 'OVER';
  return `${verdict.padEnd(5)} ${what.padEnd(58)} ${`${measured} ${unit}`.padStart(14)}   budget ${budget}${note ? `   (${note})` : ''}`;
}

const { code } = await ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'semaforo-bench-'));
try {
  const measures = [
    ...measureColdLoad(code),
    ...countCalls(folder),
    ...measureReports(folder),
    ...measureCommand(folder),
    ...(await measureScale(code)),
  ];
  for (const measure of measures) console.log(line(measure));
  process.exitCode = measures.every(({ within }) => within) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
