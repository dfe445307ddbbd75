import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Manifest } from './run-state';

/** A script with no manifest: everything is granted and enabled. */
const noManifest: Manifest = { timeZone: 'America/Mexico_City', scopes: null, advancedServices: ['Drive'] };

/** The parts of appsscript.json that are read (https://developers.google.com/apps-script/manifest). */
interface ManifestFile {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
  readonly webapp?: { readonly executeAs?: 'USER_DEPLOYING' | 'USER_ACCESSING' };
}

/**
 * The manifest beside a script.
 * @param scriptFile path of the script
 * @returns what of it the host enforces; everything is allowed where there is none
 * @throws SyntaxError when it is no JSON
 */
export function manifestBeside(scriptFile: string): Manifest {
  const file = resolve(dirname(scriptFile), 'appsscript.json');
  if (!existsSync(file)) return noManifest;
  const read = JSON.parse(readFileSync(file, 'utf8')) as ManifestFile;
  const executeAs = read.webapp?.executeAs;
  return {
    timeZone: read.timeZone ?? noManifest.timeZone,
    scopes: read.oauthScopes ?? null,
    advancedServices: (read.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
    ...(executeAs === undefined ? {} : { executeAs }),
  };
}
