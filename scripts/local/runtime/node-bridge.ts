import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { HostBridge } from './bridge';
import { makeConvertBridge } from './bridge-parts/convert';
import { makeDigestBridge } from './bridge-parts/digest';
import { makeDriveBridge } from './bridge-parts/drive';
import { makeFetchBridge, prepareFetchWorker } from './bridge-parts/fetch';
import type { HostMapping } from './bridge-parts/http/destination';
import { makeLocks, pause } from './bridge-parts/locks';
import { makeTextBridge } from './bridge-parts/text';

export interface NodeBridgeOptions {
  readonly bookFile: string | null;
  readonly driveFolder: string;
  readonly resolve: readonly HostMapping[];
  /** Certificate authorities trusted besides Node's own, in PEM. */
  readonly trusted?: readonly string[];
  /** Where HtmlService's files are; null: nowhere. */
  readonly scriptFolder: string | null;
  readonly print: (line: string) => void;
}

/** A bridge and how to be done with it. */
export interface OpenBridge {
  readonly bridge: HostBridge;
  /** Releases locks, ends the network's thread. */
  readonly close: () => void;
}

/** @returns all that services may ask of this machine */
export async function openNodeBridge(options: NodeBridgeOptions): Promise<OpenBridge> {
  const { close: closeFetch, ...network } = makeFetchBridge({
    resolve: options.resolve,
    trusted: options.trusted ?? [],
    workerFile: await prepareFetchWorker(),
  });
  const locks = makeLocks(options.bookFile);
  const bridge: HostBridge = {
    realNow: Date.now,
    sleep: pause,
    print: options.print,
    warn: (line) => {
      console.error(line);
    },
    drive: makeDriveBridge(options.driveFolder),
    locks: { acquire: locks.acquire, release: locks.release },
    scriptFile: (name) => fileBeside(options.scriptFolder, name),
    ...network,
    ...makeDigestBridge(),
    ...makeTextBridge(),
    ...makeConvertBridge(),
  };
  const close = (): void => {
    locks.releaseAll();
    closeFetch();
  };
  return { bridge, close };
}

/** Text of a file in the script's folder or below it, never elsewhere. */
function fileBeside(folder: string | null, name: string): string | null {
  if (folder === null) return null;
  const file = resolve(folder, name);
  const isInside = !relative(folder, file).startsWith('..');
  return isInside && existsSync(file) ? readFileSync(file, 'utf8') : null;
}
