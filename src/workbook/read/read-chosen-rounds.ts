import type { FollowedRound } from '../../domain/model/follow-up';
import { sameText } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { reportOfTab } from '../layout/matrix-tab';
import { readRegistry } from '../log/registry';
import { legendTab, modelTab, municipalitiesTab, registryTab, roundsTab } from '../layout/tabs';
import { isOfWholeList, type WorkbookProblem } from '../problems';
import { readLegends } from './read-legends';
import { readKnownNames } from './read-known-names';
import type { KnownNames } from './read-owned-rows';
import { readRound } from './read-round';
import { readRounds } from './read-rounds';

/** Some of the reports, and the names that they are read with. */
export interface ChosenRounds extends KnownNames {
  /** In report order. */
  readonly rounds: readonly FollowedRound[];
}

const lists = [municipalitiesTab, modelTab, roundsTab, legendTab, registryTab].map(({ name }) => name);

/** @returns whether those reports are read from that tab: what is wrong in the others need not stop anybody */
export function holdsRounds(tab: string, reports: readonly number[]): boolean {
  return reports.includes(reportOfTab(tab) ?? 0) || lists.some((name) => sameText(name, tab));
}

/**
 * Reads some reports, with their legends.
 * @param reports their numbers
 * @param problems receives what is wrong in them and in the lists they are read with
 * @returns those that the tab "Reportes" has and can be read
 */
export function readChosenRounds(
  content: WorkbookContent,
  reports: readonly number[],
  problems: WorkbookProblem[],
): ChosenRounds {
  const known = readKnownNames(content, problems);
  const legends = readLegends(content, problems);
  const chosen = readRounds(content, problems).filter(({ number }) => reports.includes(number));
  // Without these lists no matrix can be judged: their own problem is told, not what follows from it.
  if (problems.some(isOfWholeList)) return { ...known, rounds: [] };
  const recorded = readRegistry(content);
  const rounds = chosen.flatMap((round) => {
    const legend = legends.find(({ report }) => report === round.number);
    return readRound(content, round, legend, { ...known, recorded }, problems) ?? [];
  });
  return { ...known, rounds };
}
