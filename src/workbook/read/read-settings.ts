import { normalise } from '../../domain/model/same-text';
import type { Settings } from '../../domain/model/follow-up';
import type { Theme } from '../../domain/model/legend';
import type { WorkbookContent } from '../grid';
import { settings, themeNames, type SettingSpec } from '../../domain/model/settings';
import { settingsTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders } from '../tables/read-row';

/** Reads the tab "Configuración": the value of each known key; a key that is not there has its initial value. */
export function readSettings(content: WorkbookContent, problems: WorkbookProblem[]): Settings {
  const table = requireTable(content, settingsTab, problems);
  const typed = new Map<string, string>();
  for (const row of table ? rowReaders(table, problems) : [])
    typed.set(normalise(row.text('key')), row.text('value').trim());
  const specs: SettingSpec[] = Object.values(settings);
  return new Map(specs.map(({ key, initial }) => [key, typed.get(normalise(key)) ?? initial]));
}

/** Reads which theme is chosen; a word that is no theme is a problem, told with its cell. */
export function readTheme(content: WorkbookContent, problems: WorkbookProblem[]): Theme {
  const table = requireTable(content, settingsTab, problems);
  const rows = table ? rowReaders(table, problems) : [];
  const row = rows.find((candidate) => normalise(candidate.text('key')) === normalise(settings.theme.key));
  const word = row?.text('value').trim() ?? '';
  if (row === undefined || word === '' || normalise(word) === normalise(themeNames.infoem)) return 'infoem';
  if (normalise(word) === normalise(themeNames.accessible)) return 'accessible';
  return row.fail('value', { kind: 'not-one-of', found: word, choices: Object.values(themeNames) }, 'infoem');
}
