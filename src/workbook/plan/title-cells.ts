import { settings } from '../../domain/model/settings';
import type { FormulaCell } from '../edits';
import type { ListTab } from '../layout/tab-spec';
import { roundsTab, settingsTab } from '../layout/tabs';

/** A column of a list as a whole, to look values up in: "'Reportes'!$A:$A". */
export type ColumnOf = <Key extends string>(list: ListTab<Key>, key: Key) => string;

/** Shows a value of another list beside its key, or nothing where there is none. */
function lookup(values: string, keys: string, wanted: string): FormulaCell {
  const cell = `INDEX(${values},MATCH(${wanted},${keys},0))`;
  return { formula: `=IFERROR(IF(${cell}="","",${cell}),"")` };
}

/** @returns what heads whatever shows a report's states, as formulas: its days, and that they are demonstration data */
export function titleCells(report: number, columnOf: ColumnOf) {
  const reports = columnOf(roundsTab, 'number');
  const notice = `"${settings.demonstrationNotice.key}"`;
  return {
    cutOff: lookup(columnOf(roundsTab, 'cutOff'), reports, String(report)),
    updated: lookup(columnOf(roundsTab, 'updated'), reports, String(report)),
    notice: lookup(columnOf(settingsTab, 'value'), columnOf(settingsTab, 'key'), notice),
  };
}
