import type { MenuEntry } from '../texts/menu';

type Menu = GoogleAppsScript.Base.Menu;

function filled(target: Menu, items: readonly MenuEntry[], ui: GoogleAppsScript.Base.Ui): Menu {
  for (const item of items) {
    if ('run' in item) target.addItem(item.caption, item.run);
    else target.addSubMenu(filled(ui.createMenu(item.caption), item.items, ui));
  }
  return target;
}

/** Puts the add-on's menu beside Google's own; a menu of the same name is replaced (platform.md §4). */
export function addMenu(menu: { readonly caption: string; readonly items: readonly MenuEntry[] }): void {
  const ui = SpreadsheetApp.getUi();
  filled(ui.createMenu(menu.caption), menu.items, ui).addToUi();
}
