import { byId, saying } from './element';

/** Milliseconds that a notice stays: long enough to be read twice. */
const shownFor = 9_000;

export function toast(title: string, message: string): void {
  const notice = saying('p', title === '' ? message : `${title}: ${message}`);
  byId('toasts', HTMLElement).append(notice);
  setTimeout(() => {
    notice.remove();
  }, shownFor);
}
