import { normalise } from '../../domain/model/same-text';
import { logTab } from './tabs';

/** "Bitácora 2026", and "Bitácora 2026 (2)" where one year fills more than one tab. */
const archivePattern = new RegExp(`^${normalise(logTab.name)}(?: (\\d{4})(?: \\((\\d+)\\))?)?$`);

/** @returns the name of the tab in which a full log of that year is kept, the first that is not taken */
export function archiveName(year: number, taken: readonly string[]): string {
  const names = new Set(taken.map(normalise));
  const nameOf = (place: number): string => `${logTab.name} ${year}${place > 1 ? ` (${place})` : ''}`;
  let place = 1;
  while (names.has(normalise(nameOf(place)))) place += 1;
  return nameOf(place);
}

/** @returns whether a tab is a full log put by under its year: nothing but the log's own reconciliation needs it */
export function isArchivedLog(tab: string): boolean {
  const order = logTabOrder(tab);
  return order !== null && order !== Number.MAX_SAFE_INTEGER;
}

/** @returns where a tab stands among the log's: by year, then place in it, the current one last; null where it is none */
export function logTabOrder(tab: string): number | null {
  const match = archivePattern.exec(normalise(tab));
  if (!match) return null;
  const [, year, place = '1'] = match;
  return year === undefined ? Number.MAX_SAFE_INTEGER : Number(year) * 10_000 + Number(place);
}
