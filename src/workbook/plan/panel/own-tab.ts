import { normalise } from '../../../domain/model/same-text';
import type { TabContent, WorkbookContent } from '../../grid';
import { reportOfTab } from '../../layout/matrix-tab';
import { formerPanelHeaders, headTexts } from '../../layout/panel-tab';
import type { WorkbookProblem } from '../../problems';
import { findText } from '../../read/locate-block';
import { headerText } from '../../tables/cell-text';
import { findTab } from '../../tables/find-table';

/** How a tab that the add-on writes is found. */
export type OwnTab =
  | { readonly kind: 'absent' }
  /** There, with nothing in it but what the add-on leaves in a tab that it has not drawn yet. */
  | { readonly kind: 'undrawn'; readonly tab: TabContent }
  | { readonly kind: 'drawn'; readonly tab: TabContent }
  /** A person's own, of that name. */
  | { readonly kind: 'foreign'; readonly tab: TabContent };

/** @returns the place among the tabs, from 0, after those of the reports */
export function afterReports(content: WorkbookContent): number {
  return content.filter(({ name }) => reportOfTab(name) !== null).length;
}

function isUndrawn({ cells }: TabContent, title: string): boolean {
  const left = [title, headTexts.invitation, ...formerPanelHeaders].map(normalise);
  return cells.length <= 2 && cells.every((row) => row.every((cell) => cell === '' || left.includes(headerText(cell))));
}

/** @returns the tab of that name, and whose it is: the add-on's own bears the title */
export function findOwnTab(content: WorkbookContent, name: string, title: string): OwnTab {
  const tab = findTab(content, name);
  if (!tab) return { kind: 'absent' };
  if (isUndrawn(tab, title)) return { kind: 'undrawn', tab };
  return findText(tab, title) ? { kind: 'drawn', tab } : { kind: 'foreign', tab };
}

/**
 * @param problems receives a person's own tab of that name, which is never written over
 * @returns the tab, or that it is to be made
 */
export function requireOwnTab(
  content: WorkbookContent,
  name: string,
  title: string,
  problems: WorkbookProblem[],
): Exclude<OwnTab, { kind: 'foreign' }> | null {
  const own = findOwnTab(content, name, title);
  if (own.kind !== 'foreign') return own;
  problems.push({ kind: 'foreign-tab', tab: own.tab.name, column: title });
  return null;
}
