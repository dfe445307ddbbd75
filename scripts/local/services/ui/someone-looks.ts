import type { Host } from '../host';

/** Web apps and clock triggers run without an open sheet (platform.md §4). */
export function someoneLooks({ input }: Host): boolean {
  return input.context !== 'web-app' && input.triggerEvent !== 'CLOCK';
}
