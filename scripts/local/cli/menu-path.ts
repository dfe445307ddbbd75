import type { MenuItemModel, MenuModel } from '../runtime/run-state';

/** An item a person can choose, with the captions that lead to it. */
export interface MenuEntry {
  readonly path: readonly string[];
  readonly handler: string;
}

/** @returns every item of the menus, in order */
function menuEntries(menus: readonly MenuModel[]): MenuEntry[] {
  return menus.flatMap((menu) => entriesOf(menu, []));
}

function entriesOf(menu: MenuModel, above: readonly string[]): MenuEntry[] {
  const path = [...above, menu.caption];
  const ofItem = (item: MenuItemModel): MenuEntry[] => {
    if (item.kind === 'submenu') return entriesOf(item.menu, path);
    return item.kind === 'item' ? [{ path: [...path, item.caption], handler: item.handler }] : [];
  };
  return menu.items.flatMap(ofItem);
}

/**
 * Finds an item by the captions that lead to it; where none fits exactly, accents and case are
 * left aside.
 * @param menus what onOpen built
 * @param wanted such as "Transparencia > Tema > Accesible"
 * @returns the item, or null
 */
export function findEntry(menus: readonly MenuModel[], wanted: string): MenuEntry | null {
  const entries = menuEntries(menus);
  const captions = wanted.split('>').map((caption) => caption.trim());
  const matches = (same: (one: string, other: string) => boolean) =>
    entries.find(
      ({ path }) =>
        path.length === captions.length && path.every((caption, index) => same(caption.trim(), captions[index] ?? '')),
    );
  return matches((one, other) => one === other) ?? matches((one, other) => plain(one) === plain(other)) ?? null;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** @returns the menus as indented lines, for a person */
export function menuLines(menus: readonly MenuModel[], indent = ''): string[] {
  return menus.flatMap(({ caption, items }) => [
    indent + caption,
    ...items.flatMap((item) => itemLines(item, `${indent}  `)),
  ]);
}

function itemLines(item: MenuItemModel, indent: string): string[] {
  if (item.kind === 'submenu') return menuLines([item.menu], indent);
  return [indent + (item.kind === 'item' ? item.caption : '—')];
}
