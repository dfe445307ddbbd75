import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { TransformOptions } from 'esbuild';
import { projectRoot } from '../../build/bundle.mjs';

/** What Node's V8 reads and Apps Script does not (G/guides/v8-runtime): `#private` members and static fields. */
const refused: Record<string, boolean> = {
  'class-private-accessor': false,
  'class-private-brand-check': false,
  'class-private-field': false,
  'class-private-method': false,
  'class-private-static-accessor': false,
  'class-private-static-field': false,
  'class-private-static-method': false,
  'class-static-field': false,
};

/** Such members begin like this, though not all that does is one: most scripts cost no second look. */
const suspicious = /(?:[\s{};*]|get|set|async|static)#[\p{ID_Start}$_]|\bstatic\s+[\w$"'[\]]+\s*[=;}\n]/u;

/**
 * @param code a script that V8 could parse
 * @returns whether a class of it has a `#private` member or a static field: it is printed once as it
 * is and once with those written in other words, and where it has none both are the same
 */
export function hasRefusedSyntax(code: string): boolean {
  if (!suspicious.test(code)) return false;
  const { transformSync } = createRequire(resolve(projectRoot, 'package.json'))('esbuild') as typeof import('esbuild');
  const options: TransformOptions = { target: 'esnext', logLevel: 'silent' };
  return transformSync(code, options).code !== transformSync(code, { ...options, supported: refused }).code;
}
