import type { MenuModel } from '../runtime/run-state';
import { fireAll } from '../runtime/triggers/fire';
import { findEntry, menuLines } from './menu-path';
import { texts } from './texts';
import { UsageError } from './usage-error';
import type { Workspace } from './workspace';

/**
 * Opens the sheet as a person does.
 * @returns the menus that were built, or null where a trigger threw: the session's report tells
 */
export function openMenus({ session }: Workspace): MenuModel[] | null {
  const runs = fireAll(session, 'ON_OPEN', { kind: 'open' });
  return runs.every(({ report }) => report.ok) ? runs.flatMap(({ menus }) => menus) : null;
}

/**
 * Opens the sheet and chooses an item of its menu. The report is of that item alone.
 * @param workspace the book
 * @param path such as "Transparencia > Aplicar simbología"
 * @param select a range selected before, or null
 * @throws UsageError where the menu has no such item, or there is no such range
 */
export function chooseItem(workspace: Workspace, path: string, select: string | null): void {
  const { session } = workspace;
  const menus = openMenus(workspace);
  if (menus === null) return;
  const entry = findEntry(menus, path);
  if (entry === null) throw new UsageError(texts.unknownItem(path, menuLines(menus).join('\n') || texts.noMenu));
  session.forgetRuns();
  const { outcome } = session.run({ kind: 'call', name: entry.handler, args: [] }, { context: 'menu', select });
  if (outcome.kind === 'bad-selection') throw new UsageError(texts.badSelection(outcome.a1));
}
