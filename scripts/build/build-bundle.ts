import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleIfChanged, projectRoot } from './bundle.mjs';
import { textUntilUsed } from './text-until-used';

/** The bundle's budget, in bytes after minification (design.md, budgets). */
export const bundleByteLimit = 1_500_000;

/** Global name under which the bundle keeps its entry points; one word, so that nothing else collides. */
const bundleName = 'SemaforoDeTransparencia';

/** Where the two files that clasp pushes are. */
export interface BuiltBundle {
  /** Absolute path of Code.js. */
  readonly code: string;
  /** Absolute path of appsscript.json. */
  readonly manifest: string;
}

/** @returns names of the functions that `main.ts` exports: the entry points Apps Script must see */
function entryPoints(mainFile: string): string[] {
  const source = readFileSync(mainFile, 'utf8');
  return Array.from(source.matchAll(/^export function (\w+)/gm), ([, name]) => name ?? '');
}

/**
 * Apps Script finds entry points only as top-level functions (platform.md §8), which a bundler
 * would rename or drop: so each gets a line after the bundle.
 */
function entryPointLines(names: readonly string[]): string {
  return names.map((name) => `function ${name}() { return ${bundleName}.${name}.apply(this, arguments); }`).join('\n');
}

function assertWithinBudget(file: string): void {
  const { size } = statSync(file);
  if (size > bundleByteLimit) throw new Error(`Code.js has ${size} bytes; the budget is ${bundleByteLimit}`);
}

/**
 * Makes dist/Code.js and dist/appsscript.json from src, unless they are up to date.
 * @returns where they are
 * @throws when the source does not compile, or the bundle is over its size budget
 */
export async function ensureBuilt(): Promise<BuiltBundle> {
  const dist = resolve(projectRoot, 'dist');
  const code = resolve(dist, 'Code.js');
  const main = resolve(projectRoot, 'src/main.ts');
  const inputsOfParts: string[] = [];
  const options = {
    entryPoints: [main],
    outfile: code,
    format: 'iife' as const,
    globalName: bundleName,
    target: 'es2019',
    charset: 'utf8' as const,
    minify: true,
    legalComments: 'eof' as const,
    footer: { js: entryPointLines(entryPoints(main)) },
    plugins: [textUntilUsed((file) => inputsOfParts.push(file))],
  };
  await bundleIfChanged(
    options,
    () => undefined,
    () => [...inputsOfParts, 'scripts/build/text-until-used.ts'],
  );
  assertWithinBudget(code);
  return { code, manifest: copyManifest(dist) };
}

function copyManifest(dist: string): string {
  const manifest = resolve(dist, 'appsscript.json');
  if (!existsSync(dist)) mkdirSync(dist, { recursive: true });
  copyFileSync(resolve(projectRoot, 'appsscript.json'), manifest);
  return manifest;
}
