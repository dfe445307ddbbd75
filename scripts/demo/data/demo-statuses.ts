import { REGIONAL_MODEL } from '../../../src/domain/model/catalogue';
import { FOLLOWED_MUNICIPALITIES } from '../../../src/domain/model/municipalities';

/** The states of one report's matrix; '' is a cell without data. */
export interface DemoMatrix {
  readonly report: number;
  readonly rows: readonly { readonly municipality: string; readonly letters: Readonly<Record<string, string>> }[];
}

/** Shown wherever the invented states show. */
export const DEMO_NOTICE = 'Datos de demostración: los estados de las matrices son inventados.';

const SCORES = 23;

/**
 * How each report turns a score (0 to 22, lower is better) into a letter of its own legend: the first step whose limit
 * is above the score. Limits grow from report to report, so that nothing fulfilled is lost and some things improve.
 */
const STEPS: Readonly<Record<number, readonly (readonly [limit: number, letter: string])[]>> = {
  1: [
    [5, 'C'],
    [12, 'E'],
    [18, 'S'],
    [21, 'X'],
    [SCORES, ''],
  ],
  2: [
    [9, 'C'],
    [13, 'P'],
    [22, 'E'],
    [SCORES, ''],
  ],
  3: [
    [14, 'C'],
    [18, 'P'],
    [22, 'E'],
    [SCORES, ''],
  ],
};

/**
 * INVENTED states for every municipality and tool: the seed lost which cell had which colour (domain.md), so these
 * only show what a painted matrix looks like. They say nothing of any municipality, and whoever shows them shows
 * {@link DEMO_NOTICE} too. The same on every run.
 */
export const demoMatrices: readonly DemoMatrix[] = [1, 2, 3].map((report) => ({
  report,
  rows: FOLLOWED_MUNICIPALITIES.map(({ number, name }) => ({ municipality: name, letters: lettersOf(report, number) })),
}));

function lettersOf(report: number, municipality: number): Record<string, string> {
  const cells = REGIONAL_MODEL.tools.map((tool, index) => [tool.code, letterOf(report, scoreOf(municipality, index))]);
  return Object.fromEntries(cells) as Record<string, string>;
}

/**
 * A fixed scatter of 0 to 22 over municipality and tool. The polynomial has no root modulo the prime, so that no tool
 * gives every municipality the same score.
 */
function scoreOf(municipality: number, tool: number): number {
  return (municipality * (tool * tool + 3 * tool + 1) + tool * 11) % SCORES;
}

function letterOf(report: number, score: number): string {
  return STEPS[report]?.find(([limit]) => score < limit)?.[1] ?? '';
}
