import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { bundleIfChanged, cacheFolder, projectRoot } from '../../build/bundle.mjs';
import type { ScriptSource } from '../runtime/compiled-scripts';
import { texts } from './texts';
import { WorkError } from './usage-error';

/** The script that fills the sample workbook, run in the same host as any other. */
export async function demoScript(): Promise<ScriptSource> {
  const entry = resolve(projectRoot, 'scripts/demo/fill.ts');
  if (!existsSync(entry)) throw new WorkError(texts.demoMissing);
  const outfile = resolve(cacheFolder, 'demo-fill.js');
  await bundleIfChanged({ entryPoints: [entry], outfile, format: 'iife', target: 'es2022', charset: 'utf8' });
  return { code: readFileSync(outfile, 'utf8'), fileName: basename(outfile) };
}
