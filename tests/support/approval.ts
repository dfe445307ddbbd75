import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The approved text of a file in tests/golden. To approve what a change brings, run with APPROVE=1 and read the
 * difference before committing it.
 */
export function approved(name: string, current: string): string {
  const file = resolve(__dirname, '../golden', name);
  if (process.env['APPROVE'] === '1') writeFileSync(file, current);
  return readFileSync(file, 'utf8');
}
