import { sameText } from '../../domain/model/same-text';
import { reportOfTab } from '../../workbook/layout/matrix-tab';
import {
  equivalenceTab,
  evidenceTab,
  legendTab,
  modelTab,
  municipalitiesTab,
  registryTab,
  roundsTab,
  settingsTab,
} from '../../workbook/layout/tabs';

const lists = [
  equivalenceTab,
  evidenceTab,
  legendTab,
  modelTab,
  municipalitiesTab,
  registryTab,
  roundsTab,
  settingsTab,
].map(({ name }) => name);

/** @returns whether beginning, closing or reopening a report reads that tab */
export function isNeededForRounds(tab: string): boolean {
  return reportOfTab(tab) !== null || lists.some((name) => sameText(name, tab));
}
