import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../build/bundle.mjs';
import { goOn, items, local } from '../local';
import { atMost, type Measure } from '../measure';

/** Most memory that a command of its own process held, in MB, as the kernel tells. */
function peakMegabytes(...args: string[]): number {
  const script = `
    process.argv = [process.argv[0], 'run.mjs', 'scripts/local/cli/main.ts', ...${JSON.stringify(args)}, '--json'];
    process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));
    await import(${JSON.stringify(resolve(projectRoot, 'scripts/run.mjs'))});`;
  const command = ['--input-type=module', '-e', script];
  const output = execFileSync('/bin/sh', ['-c', '"$0" "$@" 2>&1 >/dev/null', process.execPath, ...command], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return Number(/peak (\d+)/.exec(output)?.[1]) / 1024;
}

/** One municipality's report, and all of them in one execution. */
export function measureReports(folder: string): Measure[] {
  const one = join(folder, 'uno.xlsx');
  const all = join(folder, 'todos.xlsx');
  for (const book of [one, all]) local('new', book, '--demo');
  const peak = peakMegabytes('run', items.report, one, '--select', 'Reporte 3!C15', ...goOn);
  const { elapsedMs, files } = local('run', items.allReports, all, ...goOn);
  const perReport = elapsedMs / 1000 / files.length;
  return [
    atMost(
      'One report, of all made in one execution',
      3,
      perReport,
      's',
      `${files.length} in ${(elapsedMs / 1000).toFixed(1)} s of 360`,
    ),
    atMost('Memory of the process that makes one report', 250, peak, 'MB', 'the local host included'),
  ];
}
