/**
 * `npm run bench [PART…]`: the budgets against what is measured, all of them or some parts. Calls are
 * counted, so they are the same on any machine; times are medians of runs taken in turn with a
 * baseline, and quoted as both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../build/build-bundle';
import { countCalls } from './measures/calls';
import { measureChaos } from './measures/chaos';
import { measureColdLoad } from './measures/cold-load';
import { measureCommand } from './measures/command';
import { compareDocxMakers } from './measures/docx-makers';
import { measureLinks } from './measures/links';
import { measureReportChaos } from './measures/report-chaos';
import { measureReports } from './measures/reports';
import { measureScale } from './measures/scale';
import type { Measure } from './measure';

const { code } = await ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'semaforo-bench-'));

/** What is measured, by the name it is asked for; the longest last. */
const parts: Readonly<Record<string, () => Measure[] | Promise<Measure[]>>> = {
  load: () => measureColdLoad(code),
  calls: () => countCalls(folder),
  reports: () => [...measureReports(folder), ...compareDocxMakers()],
  command: () => measureCommand(folder),
  links: () => measureLinks(),
  chaos: () => measureChaos(),
  'report-chaos': () => measureReportChaos(),
  scale: () => measureScale(code),
};

function line({ what, budget, measured, unit, note, within }: Measure): string {
  const verdict = within ? 'ok' : 'OVER';
  return `${verdict.padEnd(5)} ${what.padEnd(58)} ${`${measured} ${unit}`.padStart(14)}   budget ${budget}${note ? `   (${note})` : ''}`;
}

/** @returns whether everything measured was within its budget; each part is printed as soon as it is known */
async function measureParts(names: readonly string[]): Promise<boolean> {
  let within = true;
  for (const name of names) {
    const measures = (await parts[name]?.()) ?? [];
    for (const measure of measures) console.log(line(measure));
    within = within && measures.every((measure) => measure.within);
  }
  return within;
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
try {
  if (unknown !== undefined) throw new Error(`no part ${unknown}; there are ${Object.keys(parts).join(', ')}`);
  process.exitCode = (await measureParts(asked.length > 0 ? asked : Object.keys(parts))) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
