import { readDays } from '../../domain/evidence/days';
import { normalise } from '../../domain/model/same-text';
import type { Settings } from '../../domain/model/follow-up';
import type { Theme } from '../../domain/model/legend';
import { settings, themeNames, type SettingSpec, type WholeNumbers } from '../../domain/model/settings';
import { readWholeNumber } from '../../domain/model/whole-number';
import type { WorkbookContent } from '../grid';
import { settingsTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';

type SettingRow = RowReader<keyof typeof settingsTab.columns>;

function settingRows(content: WorkbookContent, problems: WorkbookProblem[]): SettingRow[] {
  const table = requireTable(content, settingsTab, problems);
  return table ? rowReaders(table, problems) : [];
}

function themeIn(rows: readonly SettingRow[]): Theme {
  const row = rows.find((candidate) => normalise(candidate.text('key')) === normalise(settings.theme.key));
  const word = row?.text('value').trim() ?? '';
  if (row === undefined || word === '' || normalise(word) === normalise(themeNames.infoem)) return 'infoem';
  if (normalise(word) === normalise(themeNames.accessible)) return 'accessible';
  return row.fail('value', { kind: 'not-one-of', found: word, choices: Object.values(themeNames) }, 'infoem');
}

const specOf = new Map<string, SettingSpec>(Object.values(settings).map((spec) => [normalise(spec.key), spec]));

/** Notes a value that is not what its key holds; a blank one is left to its initial value. */
function checkValue(row: SettingRow): void {
  const { holds } = specOf.get(normalise(row.text('key'))) ?? {};
  if (holds === undefined || row.text('value').trim() === '') return;
  if (holds === 'date') row.date('value');
  else if (holds === 'days') checkDays(row);
  else checkWholeNumber(row, holds);
}

/** One problem for a cell, with the first thing in it that is no day. */
function checkDays(row: SettingRow): void {
  const [found] = readDays(row.text('value')).wrong;
  if (found !== undefined) row.fail('value', { kind: 'not-a-date', found });
}

function checkWholeNumber(row: SettingRow, { least, most }: WholeNumbers): void {
  const found = row.text('value').trim();
  if (readWholeNumber(found, { least, most }) === null) {
    row.fail('value', { kind: 'not-a-whole-number', found, least, most });
  }
}

/**
 * Reads the tab "Configuración".
 * @param problems receives what keeps a value from being read, a theme that is none, and a day or a number that is not
 * @returns the value of each known key; a key that is not there has its initial value
 */
export function readSettings(content: WorkbookContent, problems: WorkbookProblem[]): Settings {
  const rows = settingRows(content, problems);
  rows.forEach(checkValue);
  const typed = new Map(rows.map((row) => [normalise(row.text('key')), row.text('value').trim()]));
  const specs: SettingSpec[] = Object.values(settings);
  const values = specs.map(({ key, initial }) => [key, typed.get(normalise(key)) ?? initial] as const);
  return new Map([...values, [settings.theme.key, themeNames[themeIn(rows)]]]);
}

/** Reads which theme is chosen; a word that is no theme is a problem, told with its cell. */
export function readTheme(content: WorkbookContent, problems: WorkbookProblem[]): Theme {
  return themeIn(settingRows(content, problems));
}
