import { readFile, realpath } from 'node:fs/promises';
import { relative, resolve, isAbsolute } from 'node:path';

/**
 * @param folder that stands for Drive
 * @param path of a file within it, as the host knows it
 * @returns its bytes; null where it is not there, or a link leads out of the folder
 */
export async function driveFile(folder: string, path: string): Promise<Buffer | null> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(resolve(folder, path))]);
    const within = relative(root, file);
    const isInside = within !== '' && !within.startsWith('..') && !isAbsolute(within);
    return isInside ? await readFile(file) : null;
  } catch {
    // It was taken away by someone at the folder: to whoever asks it is not there.
    return null;
  }
}
