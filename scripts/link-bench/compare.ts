/**
 * `npm run bench:verdicts`: what the add-on, linkinator and a program with lychee's
 * rules say of every behaviour of the bench. Prints how often each is wrong, and writes docs/verdicts.md.
 */
import { isDead } from '../../src/domain/links/link-verdict';
import type { LinkVerdict } from '../../src/domain/links/link-verdict';
import { linkVerdictNames } from '../../src/workbook/layout/link-verdicts';
import { ensureBuilt } from '../build/build-bundle';
import { behaviours, families } from './behaviours/index';
import { type Bench, startBench } from './servers';
import type { ToolName, ToolOutcome } from './tools/outcome';
import { checkWithAddOn, type OwnOutcome } from './tools/ours';
import { runTool } from './tools/run-tool';
import { type Score, scoreOf, scoreTable, verdictTables } from './verdict-table';
import { writeDocument } from './verdict-document';

const addresses = behaviours.map(({ address }) => address);

/** Each on servers of its own: some answer otherwise the second time. */
async function onFreshBench<T>(task: (bench: Bench) => Promise<T>): Promise<T> {
  const bench = await startBench();
  try {
    return await task(bench);
  } finally {
    await bench.close();
  }
}

async function askTool(tool: ToolName): Promise<ReadonlyMap<string, ToolOutcome>> {
  const { outcomes } = await onFreshBench((bench) => runTool(tool, bench, addresses));
  return new Map(behaviours.map(({ name }, at) => [name, outcomes[at] ?? { says: 'nothing', saw: '' }]));
}

function says(word: string): ToolOutcome['says'] {
  const found = Object.entries(linkVerdictNames).find(([, name]) => name === word);
  const verdict = (found?.[0] ?? 'doubtful') as LinkVerdict;
  if (isDead(verdict)) return 'dead';
  return verdict === 'alive' || verdict === 'redirected' ? 'alive' : 'nothing';
}

/** Prints what the add-on says otherwise than it should. */
function printWrong(outcomes: readonly OwnOutcome[]): void {
  behaviours.forEach(({ name, verdict }, at) => {
    const { verdict: said = '', detail = '' } = outcomes[at] ?? {};
    if (said !== linkVerdictNames[verdict]) console.log(`${name}: ${said} · ${detail} (${linkVerdictNames[verdict]})`);
  });
}

await ensureBuilt();
const { outcomes } = await onFreshBench((bench) => checkWithAddOn(bench, addresses, Date.now()));
const said = { linkinator: await askTool('linkinator'), lychee: await askTool('lychee') };
const scores: readonly Score[] = [
  scoreOf(
    'Semáforo',
    behaviours,
    outcomes.map(({ verdict }) => says(verdict)),
  ),
  scoreOf(
    'linkinator',
    behaviours,
    [...said.linkinator.values()].map((each) => each.says),
  ),
  scoreOf(
    'a la manera de lychee',
    behaviours,
    [...said.lychee.values()].map((each) => each.says),
  ),
];
printWrong(outcomes);
for (const { who, falseDead, falseAlive } of scores)
  console.log(`${who.padEnd(24)} ${falseDead} false dead, ${falseAlive} false alive`);
writeDocument(`${scoreTable(behaviours, scores)}\n\n${verdictTables(families, said)}`);
