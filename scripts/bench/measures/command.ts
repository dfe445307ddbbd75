import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { items, local } from '../local';
import { atMost, median, type Measure } from '../measure';

const rounds = 5;

function secondsOf(task: () => void): number {
  const startedAt = performance.now();
  task();
  return (performance.now() - startedAt) / 1000;
}

/** A local command from call to answer, in turn with a Node that does nothing. */
export function measureCommand(folder: string): Measure[] {
  const book = join(folder, 'comando.xlsx');
  local('new', book, '--demo');
  const commands: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    commands.push(secondsOf(() => local('run', items.paint, book)));
    baselines.push(secondsOf(() => spawnSync(process.execPath, ['-e', '0'])));
  }
  const note = `median of ${rounds}; Node alone: ${median(baselines).toFixed(2)} s`;
  return [atMost('A local command on the sample, from call to answer', 2, median(commands), 's', note)];
}
