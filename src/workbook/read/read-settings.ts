import { normalise } from '../../domain/model/same-text';
import type { Settings } from '../../domain/model/follow-up';
import type { Theme } from '../../domain/model/legend';
import type { WorkbookContent } from '../grid';
import { settings, themeNames, type SettingSpec } from '../../domain/model/settings';
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
  if (specOf.get(normalise(row.text('key')))?.holds === 'date') row.date('value');
}

/**
 * Reads the tab "Configuración".
 * @param problems receives what keeps a value from being read, a theme that is none and a day that is none
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
