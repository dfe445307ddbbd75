import type { CivilDate } from '../../../domain/model/civil-date';
import type { Legend } from '../../../domain/model/legend';
import { legendTab, roundsTab, situations } from '../../layout/tabs';
import type { WorkbookEdit } from '../../edits';
import type { WorkbookContent } from '../../grid';
import type { WorkbookProblem } from '../../problems';
import { requireTable } from '../../tables/find-table';
import { columnWrites } from '../../tables/write-rows';
import { legendRecords } from '../seeds';

/** A follow-up report that begins. */
export interface NewRound {
  readonly number: number;
  readonly cutOff: CivilDate;
  /** The states it begins with, to be changed in the tab "Simbología"; null where its rows are there already. */
  readonly legend: Legend | null;
}

/** @returns the edits that list the report as open, and its legend */
export function newRoundEdits(
  content: WorkbookContent,
  { number, cutOff, legend }: NewRound,
  problems: WorkbookProblem[],
): WorkbookEdit[] {
  const rounds = requireTable(content, roundsTab, problems);
  const legends = requireTable(content, legendTab, problems);
  if (!rounds || !legends) return [];
  const { columns, tab, cells } = rounds;
  const { number: numberColumn, cutOff: cutOffColumn, situation } = columns;
  const written = { number: numberColumn, cutOff: cutOffColumn, situation };
  const round = { number, cutOff: { date: cutOff }, situation: situations.open };
  const states = legend ? legendRecords({ ...legend, report: number }) : [];
  return [
    ...columnWrites(tab, cells.length + 1, written, [round]),
    ...columnWrites(legends.tab, legends.cells.length + 1, legends.columns, states),
  ];
}
