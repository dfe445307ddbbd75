import { REGIONAL_MODEL } from '../../domain/model/catalogue';
import { DEFAULT_EQUIVALENCES } from '../../domain/model/equivalence';
import type { CivilDate } from '../../domain/model/civil-date';
import type { Legend, StateWeight } from '../../domain/model/legend';
import { PUBLISHED_ROUNDS } from '../../domain/model/legends';
import { FOLLOWED_MUNICIPALITIES } from '../../domain/model/municipalities';
import { YEAR_PHRASES } from '../../domain/model/year-phrases';
import type { CellInput } from '../edits';
import { settings } from '../../domain/model/settings';
import {
  changeNames,
  equivalenceTab,
  legendTab,
  modelTab,
  municipalitiesTab,
  notApplicable,
  phrasesTab,
  roundsTab,
  settingsTab,
  situations,
} from '../layout/tabs';
import type { RecordInput } from '../tables/write-rows';

/**
 * When the rows that a list begins with are written:
 * 'empty', only while it has no rows, so that what a person deleted stays deleted;
 * 'missing', each row whose first column is not there yet, because the add-on reads it by that key.
 */
export type SeedRule = 'empty' | 'missing';

/** The rows that a list begins with, keyed as its columns are. */
export interface ListSeed {
  readonly rule: SeedRule;
  readonly records: readonly RecordInput<string>[];
}

function weightText(weight: StateWeight): CellInput {
  return weight === 'not-applicable' ? notApplicable : weight;
}

function dateCell(date: CivilDate | null): CellInput {
  return date === null ? '' : { date };
}

/** @returns the rows of a legend in the tab "Simbología" */
export function legendRecords({ report, states }: Legend): RecordInput<keyof typeof legendTab.columns>[] {
  return states.map(({ letter, label, colour, accessibleColour, weight }) => {
    return { report, letter, label, colour, accessibleColour, weight: weightText(weight) };
  });
}

function modelRecords(): RecordInput<keyof typeof modelTab.columns>[] {
  return REGIONAL_MODEL.tools.map(({ code, dimension: number, name, means }) => {
    const dimension = REGIONAL_MODEL.dimensions.find((candidate) => candidate.number === number);
    return { code, dimension: `${number}. ${dimension?.name ?? ''}`, tool: name, means };
  });
}

function roundRecords(): RecordInput<keyof typeof roundsTab.columns>[] {
  return PUBLISHED_ROUNDS.map(({ round }) => ({
    number: round.number,
    cutOff: dateCell(round.cutOff),
    updated: dateCell(round.updated),
    situation: situations[round.situation],
  }));
}

/** What each list begins with, by the list's name; a list that is not here begins empty. */
export const seeds: Readonly<Partial<Record<string, ListSeed>>> = {
  [municipalitiesTab.name]: { rule: 'empty', records: FOLLOWED_MUNICIPALITIES.map((identity) => ({ ...identity })) },
  [modelTab.name]: { rule: 'empty', records: modelRecords() },
  [roundsTab.name]: { rule: 'empty', records: roundRecords() },
  [legendTab.name]: { rule: 'empty', records: PUBLISHED_ROUNDS.flatMap(({ legend }) => legendRecords(legend)) },
  [equivalenceTab.name]: {
    rule: 'empty',
    records: DEFAULT_EQUIVALENCES.map(({ from, to, change }) => ({ from, to, change: changeNames[change] })),
  },
  [phrasesTab.name]: { rule: 'empty', records: YEAR_PHRASES.map((phrase) => ({ ...phrase })) },
  [settingsTab.name]: {
    rule: 'missing',
    records: Object.values(settings).map(({ key, initial, description }) => ({ key, value: initial, description })),
  },
};
