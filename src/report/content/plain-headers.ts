import type { HeaderGroup } from './blocks';

/** Headers of one level, each over its own column. */
export function plainHeaders(titles: readonly string[]): HeaderGroup[] {
  return titles.map((title) => ({ title, columns: [] }));
}
