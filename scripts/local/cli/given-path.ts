import { resolve } from 'node:path';

/**
 * A path as the person wrote it, from the folder in which they called: npm runs scripts in the
 * project's own, and tells that one as INIT_CWD (docs.npmjs.com/cli/commands/npm-run).
 * @returns the absolute path
 */
export function givenPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;
  return script === 'local' && calledIn !== undefined ? resolve(calledIn, path) : resolve(path);
}
