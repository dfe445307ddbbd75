import { readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';
import { atMost, median, type Measure } from '../measure';

const rounds = 21;

/** Milliseconds of processor, which other work on the machine does not lengthen, to compile and run a script in a fresh bare context, as every execution does. */
function loadOnce(code: string): number {
  const context = vm.createContext({});
  const startedAt = process.cpuUsage();
  new vm.Script(code).runInContext(context);
  return process.cpuUsage(startedAt).user / 1000;
}

/** Each source is told apart by a comment, so that no compilation is kept from the last round. */
export function measureColdLoad(codeFile: string): Measure[] {
  const code = readFileSync(codeFile, 'utf8');
  const loads: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    loads.push(loadOnce(`/*${round}*/${code}`));
    baselines.push(loadOnce(`/*${round}*/function onOpen() {}`));
  }
  const note = `median of ${rounds}; an empty script: ${median(baselines).toFixed(1)} ms`;
  return [
    atMost('Cold load of the bundle, no report made', 25, median(loads), 'ms', note),
    atMost('Size of the bundle', 1500, statSync(codeFile).size / 1000, 'kB'),
  ];
}
