import { isHomePage } from '../address/site';
import type { WebAddress } from '../address/web-address';
import type { EndedVisit } from '../visit/visit';

/**
 * Sites that show every visitor one application, whatever the address says: what they answer to an address that
 * cannot exist tells nothing, and their own signs of a missing page are known to the verdict table.
 */
const applications =
  /(?:^|\.)(?:google\.com|youtube\.com|youtu\.be|facebook\.com|instagram\.com|x\.com|twitter\.com|tiktok\.com|sharepoint\.com|onedrive\.live\.com|dropbox\.com|linkedin\.com)$/;

/**
 * A page that looks sound may still be what its server shows for anything that is not there.
 * @returns the address beside which a made-up one tells so; null where it would tell nothing
 */
export function whereToAskSibling({ end, at }: EndedVisit): WebAddress | null {
  if (end.kind !== 'answer' || end.status < 200 || end.status > 299 || end.page.kind !== 'html') return null;
  return isHomePage(at) || applications.test(at.host) ? null : at;
}
