import type { MenuModel } from '../../runtime/run-state';
import { saying } from './element';

type Items = MenuModel['items'];
type Choose = (handler: string) => void;

/** The menu that onOpen built, worked with the mouse or the arrows as menus are (WAI-ARIA, menubar). */
export function showMenuBar(place: HTMLElement, menus: readonly MenuModel[], choose: Choose): void {
  const bar = document.createElement('ul');
  bar.className = 'menubar';
  bar.setAttribute('role', 'menubar');
  bar.append(...menus.map(({ caption, items }) => submenu(caption, items, choose)));
  bar.addEventListener('keydown', onKey);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !bar.contains(target)) closeAll(bar);
  });
  place.replaceChildren(bar);
}

function submenu(caption: string, items: Items, choose: Choose): HTMLLIElement {
  const line = document.createElement('li');
  const button = itemButton(caption);
  const list = document.createElement('ul');
  button.setAttribute('aria-haspopup', 'true');
  button.setAttribute('aria-expanded', 'false');
  list.setAttribute('role', 'menu');
  list.hidden = true;
  list.append(...items.flatMap((item) => lineOf(item, choose)));
  button.addEventListener('click', () => {
    setOpen(line, list.hidden !== false);
  });
  line.setAttribute('role', 'none');
  line.append(button, list);
  return line;
}

function lineOf(item: Items[number], choose: Choose): HTMLLIElement[] {
  if (item.kind === 'separator') return [];
  if (item.kind === 'submenu') return [submenu(`${item.menu.caption} ▸`, item.menu.items, choose)];
  const line = document.createElement('li');
  const button = itemButton(item.caption);
  button.addEventListener('click', () => {
    const bar = button.closest<HTMLElement>('.menubar');
    if (bar) closeAll(bar);
    choose(item.handler);
  });
  line.setAttribute('role', 'none');
  line.append(button);
  return [line];
}

function itemButton(caption: string): HTMLButtonElement {
  const button = saying('button', caption);
  button.type = 'button';
  button.setAttribute('role', 'menuitem');
  return button;
}

function setOpen(line: HTMLElement, isOpen: boolean): void {
  if (isOpen)
    siblings(line).forEach((other) => {
      setOpen(other, false);
    });
  const list = line.querySelector(':scope > ul');
  if (!(list instanceof HTMLElement)) return;
  list.hidden = !isOpen;
  line.querySelector(':scope > button')?.setAttribute('aria-expanded', String(isOpen));
  if (!isOpen)
    list.querySelectorAll<HTMLElement>(':scope > li').forEach((inner) => {
      setOpen(inner, false);
    });
}

function closeAll(bar: HTMLElement): void {
  bar.querySelectorAll<HTMLElement>(':scope > li').forEach((line) => {
    setOpen(line, false);
  });
}

function siblings(line: HTMLElement): HTMLElement[] {
  return Array.from(line.parentElement?.children ?? []).filter(
    (other): other is HTMLElement => other instanceof HTMLElement && other !== line,
  );
}

/** What each key does in the menu, from the line it is pressed in. */
const keys: Readonly<Partial<Record<string, (line: HTMLElement) => HTMLElement | null>>> = {
  ArrowDown: (line) => (isOfBar(line) ? firstWithin(line) : beside(line, 1)),
  ArrowUp: (line) => beside(line, -1),
  ArrowRight: (line) => (isOfBar(line) ? beside(line, 1) : firstWithin(line)),
  ArrowLeft: (line) => (isOfBar(line) ? beside(line, -1) : back(line)),
  Escape: (line) => back(line),
};

function onKey(event: KeyboardEvent): void {
  const line = event.target instanceof Element ? event.target.closest('li') : null;
  const act = keys[event.key];
  if (!act || !(line instanceof HTMLElement)) return;
  event.preventDefault();
  act(line)?.querySelector<HTMLElement>(':scope > button')?.focus();
}

function isOfBar(line: HTMLElement): boolean {
  return line.parentElement?.classList.contains('menubar') === true;
}

function firstWithin(line: HTMLElement): HTMLElement | null {
  setOpen(line, true);
  return line.querySelector<HTMLElement>(':scope > ul > li');
}

function back(line: HTMLElement): HTMLElement | null {
  const outer = line.parentElement?.closest('li');
  if (!(outer instanceof HTMLElement)) return line;
  setOpen(outer, false);
  return outer;
}

function beside(line: HTMLElement, step: number): HTMLElement {
  const lines = Array.from(line.parentElement?.children ?? []).filter((each) => each instanceof HTMLElement);
  return lines[(lines.indexOf(line) + step + lines.length) % lines.length] ?? line;
}
