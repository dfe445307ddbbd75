import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostBridge } from '../bridge';

const conversionTimeoutMs = 120_000;

/** Extensions come from scripts: only plain ones may become part of a file name. */
const plainExtension = /^[a-z0-9]{1,8}$/i;

/**
 * Conversion between document types, by LibreOffice where `soffice` is installed.
 * @returns `convert` answers null where it is not installed or cannot convert
 */
export function makeConvertBridge(): Pick<HostBridge, 'convert'> {
  return {
    convert: (dataBase64, from, to) => {
      if (!plainExtension.test(from) || !plainExtension.test(to)) return null;
      const folder = mkdtempSync(join(tmpdir(), 'semaforo-convert-'));
      try {
        return convertIn(folder, Buffer.from(dataBase64, 'base64'), from, to);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function convertIn(folder: string, data: Buffer, from: string, to: string): string | null {
  const source = join(folder, `source.${from}`);
  const target = join(folder, 'out', `source.${to}`);
  writeFileSync(source, data);
  // A profile of its own, so that an open LibreOffice does not swallow the request.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const arguments_ = [
    profile,
    '--headless',
    ...importAs(from, to),
    '--convert-to',
    to,
    '--outdir',
    join(folder, 'out'),
    source,
  ];
  spawnSync('soffice', arguments_, { timeout: conversionTimeoutMs, stdio: 'ignore' });
  return existsSync(target) ? readFileSync(target).toString('base64') : null;
}

/** A web page is opened as a text document where it shall become one: LibreOffice would open it as a page. */
function importAs(from: string, to: string): string[] {
  return /^html?$/.test(from) && to !== 'pdf' ? ['--infilter=HTML (StarWriter)'] : [];
}
