import { readDays } from '../../domain/evidence/days';
import { readColour } from '../../domain/model/colour';
import { contrastWithWhite, leastContrast } from '../../domain/model/letterhead';
import { normalise, sameText } from '../../domain/model/same-text';
import { pictureSource } from '../../domain/pictures/picture-source';
import type { Settings } from '../../domain/model/follow-up';
import type { Theme } from '../../domain/model/legend';
import { settings, themeNames, type SettingSpec, type WholeNumbers } from '../../domain/model/settings';
import { readWholeNumber } from '../../domain/model/whole-number';
import type { WorkbookContent } from '../grid';
import { settingsTab } from '../layout/tabs';
import type { CellProblem, WorkbookProblem } from '../problems';
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

type Holds = NonNullable<SettingSpec['holds']>;

/** What is wrong with a value that is not blank, by what its key holds; null where nothing is. Days are read as their cells are. */
function problemIn(text: string, holds: Exclude<Holds, 'date'>): CellProblem | null {
  if (holds === 'dark-colour') return colourProblem(text);
  if (holds === 'picture') return pictureProblem(text);
  if (holds === 'days') return daysProblem(text);
  return 'kind' in holds ? wholeNumberProblem(text, holds) : choiceProblem(text, holds);
}

function choiceProblem(text: string, choices: readonly string[]): CellProblem | null {
  const isChoice = choices.some((choice) => sameText(choice, text));
  return isChoice ? null : { kind: 'not-one-of', found: text, choices };
}

function pictureProblem(text: string): CellProblem | null {
  const { kind } = pictureSource(text);
  return kind === 'drive' || kind === 'web' ? null : { kind: 'not-a-picture-source', found: text };
}

function colourProblem(text: string): CellProblem | null {
  const colour = readColour(text);
  if (colour === null) return { kind: 'not-a-colour', found: text };
  const contrast = contrastWithWhite(colour);
  return contrast >= leastContrast ? null : { kind: 'too-light', found: text, contrast, least: leastContrast };
}

/** One problem for a cell, with the first thing in it that is no day. */
function daysProblem(text: string): CellProblem | null {
  const [found] = readDays(text).wrong;
  return found === undefined ? null : { kind: 'not-a-date', found };
}

function wholeNumberProblem(text: string, { least, most }: WholeNumbers): CellProblem | null {
  return readWholeNumber(text, { least, most }) === null
    ? { kind: 'not-a-whole-number', found: text, least, most }
    : null;
}

/** Notes a value that is not what its key holds; a blank one is left to its initial value. */
function checkValue(row: SettingRow): void {
  const holds = specOf.get(normalise(row.text('key')))?.holds;
  if (holds === undefined) return;
  if (holds === 'date') {
    row.date('value');
    return;
  }
  const text = row.text('value').trim();
  const problem = text === '' ? null : problemIn(text, holds);
  if (problem !== null) row.fail('value', problem);
}

/**
 * Reads the tab "Configuración".
 * @param problems receives what keeps a value from being read, and each value that is not what its key holds
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
