import { linkVerdictNames } from '../../src/workbook/layout/link-verdicts';
import type { Behaviour } from './behaviour';
import type { Family } from './behaviours/index';
import type { ToolName, ToolOutcome } from './tools/outcome';

/** What each of the other tools said, by the name of the behaviour. */
export type SaidByTool = Readonly<Record<Exclude<ToolName, 'linkinator-page'>, ReadonlyMap<string, ToolOutcome>>>;

/** What a row says of a behaviour by itself: what it is called, what it does, and the one right verdict. */
export function ownCells({ name, why, verdict }: Behaviour): readonly string[] {
  return [name, why, linkVerdictNames[verdict]];
}

const heading = ['Comportamiento', 'Qué hace', 'Veredicto', 'linkinator', 'a la manera de lychee'];

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

/** @returns the tables in Markdown, one a family */
export function verdictTables(families: readonly Family[], said: SaidByTool): string {
  return families.map((family) => tableOf(family, said)).join('\n\n');
}

function tableOf({ title, behaviours }: Family, { linkinator, lychee }: SaidByTool): string {
  const rows = behaviours.map((behaviour) =>
    row([...ownCells(behaviour), ...[linkinator, lychee].map((tool) => toolCell(behaviour, tool.get(behaviour.name)))]),
  );
  return [`### ${title}`, '', row(heading), row(heading.map(() => '---')), ...rows].join('\n');
}

/** What a person would call each outcome. */
const words = { alive: 'viva', dead: 'rota', nothing: 'no la juzga' } as const satisfies Record<
  ToolOutcome['says'],
  string
>;

/** In bold where it is wrong. */
function toolCell(behaviour: Behaviour, outcome: ToolOutcome | undefined): string {
  if (outcome === undefined) return '';
  const text = outcome.saw === '' ? words[outcome.says] : `${words[outcome.says]} (${outcome.saw})`;
  return mistakeOf(behaviour, outcome.says) === null ? text : `**${text}**`;
}

/** The two mistakes that matter. */
export type Mistake = 'false-dead' | 'false-alive';

/** @returns what is wrong in what was said of a behaviour; null where nothing is, or nobody can tell */
export function mistakeOf({ isAlive }: Behaviour, says: ToolOutcome['says']): Mistake | null {
  if (isAlive === true && says === 'dead') return 'false-dead';
  return isAlive === false && says === 'alive' ? 'false-alive' : null;
}

/** What one checker said of everything. */
export interface Score {
  readonly who: string;
  readonly falseDead: number;
  readonly falseAlive: number;
}

/** @param said in the order of the behaviours */
export function scoreOf(who: string, behaviours: readonly Behaviour[], said: readonly ToolOutcome['says'][]): Score {
  const mistakes = behaviours.map((behaviour, at) => mistakeOf(behaviour, said[at] ?? 'nothing'));
  const count = (mistake: Mistake): number => mistakes.filter((each) => each === mistake).length;
  return { who, falseDead: count('false-dead'), falseAlive: count('false-alive') };
}

/** @returns the counts as a table in Markdown */
export function scoreTable(behaviours: readonly Behaviour[], scores: readonly Score[]): string {
  const count = (isAlive: boolean): number => behaviours.filter((behaviour) => behaviour.isAlive === isAlive).length;
  const top = ['', `Vivas dadas por muertas, de ${count(true)}`, `Muertas dadas por vivas, de ${count(false)}`];
  const rows = scores.map(({ who, falseDead, falseAlive }) => row([who, String(falseDead), String(falseAlive)]));
  return [row(top), row(top.map(() => '---')), ...rows].join('\n');
}
