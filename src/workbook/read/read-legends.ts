import type { Legend, LegendState, StateWeight } from '../../domain/model/legend';
import { normalise } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { legendTab, notApplicable } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';
import { readLetter } from './read-letter';

type LegendKey = keyof typeof legendTab.columns;
type LegendRow = RowReader<LegendKey>;

function readColour(row: LegendRow, key: 'colour' | 'accessibleColour'): string {
  const text = row.required(key);
  if (text === '' || /^#[0-9A-F]{6}$/i.test(text)) return text.toUpperCase();
  return row.fail(key, { kind: 'not-a-colour', found: text });
}

/** "1", "0", "50%" as a share of one; "No aplica" leaves the state out; blank is worth nothing. */
function readWeight(row: LegendRow): StateWeight {
  const text = row.text('weight').trim();
  if (normalise(text) === normalise(notApplicable)) return 'not-applicable';
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text);
  const weight = percent ? Number(percent[1]) / 100 : Number(text);
  if (weight >= 0 && weight <= 1) return weight;
  return row.fail('weight', { kind: 'not-one-of', found: text, choices: ['1', '0', '0.5', notApplicable] }, 0);
}

function readState(row: LegendRow, letter: string): LegendState {
  return {
    letter,
    label: row.required('label'),
    colour: readColour(row, 'colour'),
    accessibleColour: readColour(row, 'accessibleColour'),
    weight: readWeight(row),
  };
}

/** A legend as its rows say it, with what is wrong in them: until that is mended, nothing is judged by it. */
export interface ReadLegend extends Legend {
  readonly problems: readonly WorkbookProblem[];
}

/** A legend while its rows are read. */
interface GatheredLegend {
  readonly states: { readonly state: LegendState; readonly row: number }[];
  readonly problems: WorkbookProblem[];
}

/** Reads one row into its report's legend. */
function gatherRow(row: LegendRow, letter: string, { states }: GatheredLegend): void {
  if (letter === '') return;
  const earlier = states.find(({ state }) => state.letter === letter);
  if (earlier) row.fail('letter', { kind: 'duplicate', found: letter, firstRow: earlier.row });
  else states.push({ state: readState(row, letter), row: row.row });
}

/** Reads the tab "Simbología": a legend for each report, its states in the order of their rows. */
export function readLegends(content: WorkbookContent, problems: WorkbookProblem[]): ReadLegend[] {
  const table = requireTable(content, legendTab, problems);
  if (!table) return [];
  const legends = new Map<number, GatheredLegend>();
  const ofRow: WorkbookProblem[] = [];
  for (const row of rowReaders(table, ofRow)) {
    const report = row.number('report');
    const letter = readLetter(row, 'letter');
    if (report !== null) {
      const legend = legends.get(report) ?? { states: [], problems: [] };
      gatherRow(row, letter, legend);
      legend.problems.push(...ofRow);
      legends.set(report, legend);
    }
    problems.push(...ofRow.splice(0));
  }
  return Array.from(legends)
    .filter(([, { states }]) => states.length > 0)
    .map(([report, legend]) => {
      return { report, states: legend.states.map(({ state }) => state), problems: legend.problems };
    });
}
