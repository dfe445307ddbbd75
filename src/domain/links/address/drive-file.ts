import type { WebAddress } from './web-address';

/** Sites whose addresses name a file of Drive. */
const driveHosts: readonly string[] = ['drive.google.com', 'docs.google.com', 'drive.usercontent.google.com'];

/** A file's id: "…/file/d/ID/view", "…/open?id=ID", "…/uc?export=view&id=ID". */
const idInAddress = /\/d\/([\w-]{10,})|[?&]id=([\w-]{10,})/;

/** @returns whether an address is of a site of Drive's */
export function isOfDrive({ host }: WebAddress): boolean {
  return driveHosts.includes(host);
}

/** @returns the id of the file that an address of Drive names; null where it names none */
export function driveFileId(address: WebAddress): string | null {
  if (!isOfDrive(address)) return null;
  const [, inPath, inQuery] = idInAddress.exec(address.path + address.query) ?? [];
  return inPath ?? inQuery ?? null;
}
