/** Names a file system would refuse or hide; Drive allows any. */
const unsafe = /[\\/:*?"<>|\0-\x1f\x7f]/g;

/** Accented letters take two bytes of the 255 that a file name may have. */
const longest = 110;

/**
 * @param name as in Drive
 * @param extension with its dot; '' for none
 * @returns the name of the file on disk: the same where possible
 */
export function diskName(name: string, extension: string): string {
  const stem = name.toLowerCase().endsWith(extension) ? name.slice(0, name.length - extension.length) : name;
  const safe = stem
    .replace(unsafe, '_')
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '');
  return `${cut(safe === '' ? '_' : safe)}${extension}`;
}

function cut(name: string): string {
  return Array.from(name).slice(0, longest).join('');
}

/**
 * Drive keeps files of equal names; on disk the next one is "name (2).docx".
 * @param fileName the name wanted
 * @param isTaken whether a name is in use
 * @returns the first that is free
 */
export function freeName(fileName: string, isTaken: (name: string) => boolean): string {
  const [, stem = fileName, extension = ''] = /^(.+?)(\.[^.]*)?$/s.exec(fileName) ?? [];
  let candidate = fileName;
  for (let number = 2; isTaken(candidate); number++) candidate = `${stem} (${number})${extension}`;
  return candidate;
}
