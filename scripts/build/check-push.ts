import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from './bundle.mjs';
import { ensureBuilt } from './build-bundle';

/** Exactly what may reach Google: the one bundle and its manifest. */
const expectedFiles = ['appsscript.json', 'Code.js'];

/** @returns the files that `clasp push` would send, by name, sorted; clasp needs no login for this */
function filesToPush(): string[] {
  const clasp = resolve(projectRoot, 'node_modules/.bin/clasp');
  const printed = execFileSync(clasp, ['show-file-status', '--json'], { cwd: projectRoot, encoding: 'utf8' });
  const status = JSON.parse(printed) as { filesToPush: string[] };
  return status.filesToPush.map((file) => file.replace(/^dist\//, '')).sort((a, b) => a.localeCompare(b));
}

// clasp exits 0 even without a manifest, so the manifest is read here too.
const { manifest } = await ensureBuilt();
const { oauthScopes } = JSON.parse(readFileSync(manifest, 'utf8')) as { oauthScopes: string[] };
const found = filesToPush();
if (found.join() !== expectedFiles.join() || oauthScopes.length === 0) {
  console.error(`clasp would push ${found.join(', ')}; expected ${expectedFiles.join(', ')}`);
  process.exit(1);
}
console.log(`clasp would push exactly: ${found.join(', ')}`);
