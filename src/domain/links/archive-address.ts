import type { CivilDate } from '../model/civil-date';

/** @returns where the Internet Archive shows an address as it was about that day, if it kept it; nothing is asked of it */
export function archiveAddress(address: string, day: CivilDate): string {
  return `https://web.archive.org/web/${day.replace(/-/g, '')}/${address}`;
}
