/**
 * Runs a TypeScript script of this project: `node scripts/run.mjs scripts/NAME.ts ARGUMENTS…`.
 * The script is bundled once and kept until one of its sources changes.
 */
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleIfChanged, cacheFolder, projectRoot } from './build/bundle.mjs';

const [entry, ...scriptArguments] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node scripts/run.mjs scripts/NAME.ts [ARGUMENTS…]');
  process.exit(2);
}

const outfile = resolve(cacheFolder, 'scripts', `${basename(entry, '.ts')}.mjs`);
await bundleIfChanged({
  entryPoints: [resolve(projectRoot, entry)],
  outfile,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
});
process.argv = [process.argv[0], resolve(projectRoot, entry), ...scriptArguments];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile).href);
