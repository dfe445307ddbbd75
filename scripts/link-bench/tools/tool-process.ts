/** One of the other tools in a process of its own, whose connections all lead to the bench: a question in, an answer out. */
import { text } from 'node:stream/consumers';
import type { HostMapping } from '../../local/runtime/bridge-parts/http/destination';
import { linkinator, linkinatorPage } from './linkinator';
import { lycheeStyle } from './lychee-style';
import { mapConnections } from './mapped-connections';
import type { Tool, ToolName, ToolOutcome } from './outcome';

export interface ToolQuestion {
  readonly tool: ToolName;
  readonly resolve: readonly HostMapping[];
  readonly addresses: readonly string[];
}

export interface ToolAnswer {
  /** In the order of the addresses. */
  readonly outcomes: readonly ToolOutcome[];
  /** What checking took, starting the process left out. */
  readonly milliseconds: number;
}

const tools: Readonly<Record<ToolName, Tool>> = {
  linkinator,
  lychee: lycheeStyle,
  'linkinator-page': linkinatorPage,
};

// A page in a broken gzip makes linkinator throw where nobody can catch it: that check never ends, the others do.
process.on('uncaughtException', () => undefined);

const { tool, resolve, addresses } = JSON.parse(await text(process.stdin)) as ToolQuestion;
mapConnections(resolve);
const startedAt = performance.now();
const outcomes = await tools[tool](addresses);
const answer: ToolAnswer = { outcomes, milliseconds: performance.now() - startedAt };
// What still hangs is left hanging.
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
