import { helpOfItems, helpTexts as texts } from '../texts/help';
import { menu, type MenuEntry, type MenuItem } from '../texts/menu';
import type { Outcome } from './outcome';

/** A line for each item, under the submenu that it is in. */
function linesOf(items: readonly MenuEntry[], before: string): string[] {
  return items.flatMap((item) => {
    const path = before + item.caption;
    return 'run' in item ? [`• ${path}: ${helpOfItems[item.run as MenuItem]}`] : linesOf(item.items, `${path} > `);
  });
}

/** "Ayuda": what each item of the menu does, and what to do where something fails. */
export function showHelp(): Outcome {
  const items = [texts.lead, ...linesOf(menu.items, '')].join('\n');
  return { kind: 'told', title: texts.title, message: [items, ...texts.failures, texts.version].join('\n\n') };
}
