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

/** Reads the tab "Simbología": a legend for each report, its states in the order of their rows. */
export function readLegends(content: WorkbookContent, problems: WorkbookProblem[]): Legend[] {
  const table = requireTable(content, legendTab, problems);
  if (!table) return [];
  const legends = new Map<number, { state: LegendState; row: number }[]>();
  for (const row of rowReaders(table, problems)) {
    const report = row.number('report');
    const letter = readLetter(row, 'letter');
    if (report === null || letter === '') continue;
    const states = legends.get(report) ?? [];
    const earlier = states.find(({ state }) => state.letter === letter);
    if (earlier) row.fail('letter', { kind: 'duplicate', found: letter, firstRow: earlier.row });
    else legends.set(report, [...states, { state: readState(row, letter), row: row.row }]);
  }
  return [...legends].map(([report, states]) => ({ report, states: states.map(({ state }) => state) }));
}
