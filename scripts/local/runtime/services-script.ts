import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { bundleIfChanged, cacheFolder, projectRoot } from '../../build/bundle.mjs';

/**
 * The services as one script, bundled again only when a source changed, and with V8's compiled
 * code kept beside it, so that a command starts fast.
 * @returns a script whose value is the module of services/index.ts
 */
export async function loadServicesScript(): Promise<vm.Script> {
  const outfile = resolve(cacheFolder, 'host-services.js');
  const wasBuilt = await bundleIfChanged({
    entryPoints: [resolve(projectRoot, 'scripts/local/services/index.ts')],
    inject: [resolve(projectRoot, 'scripts/local/services/text-decoder.ts')],
    outfile,
    format: 'iife',
    globalName: 'hostServices',
    target: 'es2022',
    charset: 'utf8',
    banner: { js: '(function () {' },
    footer: { js: 'return hostServices; })()' },
  });
  return compile(outfile, wasBuilt);
}

function compile(file: string, isNew: boolean): vm.Script {
  const keptFile = `${file}.v8`;
  const kept = isNew ? undefined : readIfThere(keptFile);
  const script = new vm.Script(readFileSync(file, 'utf8'), {
    filename: 'local-host',
    ...(kept === undefined ? {} : { cachedData: kept }),
  });
  if (kept === undefined || script.cachedDataRejected) writeFileSync(keptFile, script.createCachedData());
  return script;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
