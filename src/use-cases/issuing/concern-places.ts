import { byText, inList, type FoundCell } from '../../workbook/cell-finder';
import type { WorkbookContent } from '../../workbook/grid';
import { advancesTab, evidenceTab, findingsTab, municipalitiesTab } from '../../workbook/layout/tabs';
import type { IssuingConcern } from './issuing-concerns';

/** @returns where a concern can be mended: null where a person took its column away */
export function concernPlaces(
  content: WorkbookContent,
  municipality: string,
): (concern: IssuingConcern) => FoundCell | null {
  const [evidence, findings] = [inList(content, evidenceTab), inList(content, findingsTab)];
  const officers = byText(content, municipalitiesTab, 'name', 'officer');
  const posts = byText(content, municipalitiesTab, 'name', 'post');
  const advances = inList(content, advancesTab);
  return (concern) => {
    switch (concern.kind) {
      case 'no-officer':
        return officers(municipality);
      case 'no-post':
        return posts(municipality);
      case 'dead-link':
        return evidence(concern.row, 'link');
      case 'grave-finding':
        return findings(concern.row, 'finding');
      case 'no-advance':
        // The list has no row for what nobody wrote: its first one is where to begin.
        return advances(2, 'text');
    }
  };
}
