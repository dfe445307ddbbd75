import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no hay permiso para escribir ahí; guárdelo en otra carpeta o pida permiso',
  EPERM: 'no hay permiso para escribir ahí; guárdelo en otra carpeta o pida permiso',
  EROFS: 'la unidad es de solo lectura; guárdelo en otra carpeta',
  ENOENT: 'la carpeta no existe; créela o elija otra',
  ENOTDIR: 'la carpeta no existe; créela o elija otra',
  EISDIR: 'hay una carpeta con ese nombre; elija otro nombre',
  ENOSPC: 'no queda espacio en el disco; libere espacio y vuelva a intentarlo',
  EBUSY: 'otro programa lo tiene abierto; ciérrelo y vuelva a intentarlo',
};

/** The sentence a person gets when a file could not be saved. */
function saveError(path: string, error: unknown): Error {
  const reason = REASONS[errorCode(error)] ?? 'el sistema no lo permitió; vuelva a intentarlo';
  return new Error(`No se pudo guardar «${basename(path)}»: ${reason}. El archivo quedó como estaba.`, {
    cause: error,
  });
}

/** Follows a link to the file itself, so that the link stays one. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** @returns the mode of the file to be replaced, or that of a new one; refuses a read-only one */
async function modeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found) return 0o644;
  await access(path, constants.W_OK);
  return found.mode & 0o777;
}

async function writeWhole(path: string, data: Uint8Array | string, mode: number): Promise<void> {
  const file = await open(path, 'w', mode);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Replaces a file whole or not at all: the new content is on the disk before it takes the old
 * one's name.
 * @param path of the file, existing or not
 * @param data its new content
 * @throws Error with a Spanish sentence; the file is then as it was
 */
export async function replaceFile(path: string, data: Uint8Array | string): Promise<void> {
  const target = await targetOf(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeWhole(temporary, data, await modeOf(target));
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw saveError(path, error);
  }
}
