import { ensureBuilt } from '../build/build-bundle';
import { BenchDesk } from './scale/bench-desk';
import { click } from './scale/click';
import { makeScaleBooks } from './scale/scale-book';
import { items } from './local';
const { code } = await ensureBuilt();
const desk = await BenchDesk.open(code);
const n = Number(process.argv[2] ?? 125);
const books = await makeScaleBooks(desk, { municipalities: n, evidenceRows: n * 4 });
const { Session } = await import('node:inspector');
const session = new Session(); session.connect();
const post = (m: string, p?: object) => new Promise<any>((res, rej) => session.post(m, p as never, (e: Error | null, r: unknown) => e ? rej(e) : res(r)));
await post('Profiler.enable'); await post('Profiler.setSamplingInterval', { interval: 1000 });
const { writeFileSync } = await import('node:fs');
for (const [name, book, item, answers] of [['prepare', 'listed', items.prepare, []], ['prepare2', 'filled', items.prepare, []], ['review', 'filled', items.review, []], ['close','filled',items.closeRound,['3','Sí']],['panel','filled',items.panel,[]]] as const) {
  if (process.argv[3] && process.argv[3] !== name) continue;
  await post('Profiler.start');
  const run = click(desk.session(books[book], answers), item);
  const { profile } = await post('Profiler.stop');
  writeFileSync(`/tmp/prof-${name}.json`, JSON.stringify(profile));
  console.log(name, run.milliseconds, JSON.stringify(run.report.calls));
}
desk.close();
