/** The id in a folder's address: "…/drive/u/0/folders/ID?usp=sharing", or "…/open?id=ID". */
const idInAddress = /(?:\/folders\/|[?&]id=)([\w-]+)/;

/**
 * @param setting what "Carpeta de informes" says: a folder's id, or its address copied from the browser
 * @returns the folder's id; what was written, where no id is found in it
 */
export function folderId(setting: string): string {
  return idInAddress.exec(setting)?.[1] ?? setting.trim();
}
