import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { DriveFolderBridge } from '../bridge';

/**
 * The folder that stands for Drive. It is made on first writing; nothing outside it is reached.
 * @param folder its absolute path
 */
export function makeDriveBridge(folder: string): DriveFolderBridge {
  const inside = (path: string): string => {
    const full = resolve(folder, path);
    const back = relative(folder, full);
    if (back.startsWith('..') || isAbsolute(back)) throw new Error(`local host: ${path} is outside the drive folder`);
    return full;
  };
  return {
    read: (path) => readFileSync(inside(path)).toString('base64'),
    write: (path, base64) => {
      writeWhole(inside(path), Buffer.from(base64, 'base64'));
    },
    remove: (path) => {
      if (inside(path) === resolve(folder)) throw new Error('local host: the drive folder itself cannot be removed');
      rmSync(inside(path), { recursive: true, force: true });
    },
    exists: (path) => existsSync(inside(path)),
    makeFolder: (path) => {
      mkdirSync(inside(path), { recursive: true });
    },
    rename: (from, to) => {
      mkdirSync(dirname(inside(to)), { recursive: true });
      renameSync(inside(from), inside(to));
    },
    list: () => (existsSync(folder) ? listBelow(folder, '') : []),
    size: (path) => statSync(inside(path)).size,
  };
}

/** Beside and then renamed, so that no half-written report is ever found under its name. */
function writeWhole(file: string, data: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const half = `${file}.part`;
  writeFileSync(half, data);
  renameSync(half, file);
}

/** Everything below, folders before what is in them; hidden files are nobody's documents. */
function listBelow(folder: string, prefix: string): { path: string; isFolder: boolean; modified: number }[] {
  const entries = readdirSync(resolve(folder, prefix), { withFileTypes: true }).filter(
    (entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()),
  );
  return entries.flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    const own = { path, isFolder: entry.isDirectory(), modified: statSync(resolve(folder, path)).mtimeMs };
    return entry.isDirectory() ? [own, ...listBelow(folder, path)] : [own];
  });
}
