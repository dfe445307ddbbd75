import type { CheckedLink } from '../../domain/links/memory/checked-link';
import type { WorkbookService } from '../../services/services';
import type { WorkbookContent } from '../../workbook/grid';
import { readLinks } from '../../workbook/links/link-row';
import { advanceLinkUses, evidenceLinkUses, type LinkUse } from '../../workbook/links/link-uses';

/** @returns every address that the records cite and that was visited; none, without asking for more, before the first check */
export function checkedLinks(content: WorkbookContent, { readLinks: carried }: WorkbookService): CheckedLink[] {
  const { rows } = readLinks(content, []);
  const known = new Map(rows.flatMap(({ address, memory }) => (memory ? [[address, memory] as const] : [])));
  if (known.size === 0) return [];
  const citedBy = (kind: CheckedLink['kind'], uses: readonly LinkUse[]): CheckedLink[] =>
    uses.flatMap(({ key, row }) => {
      const memory = known.get(key);
      return memory ? [{ kind, row, memory }] : [];
    });
  // What is wrong with those tabs is told by whoever reads their records.
  return [
    ...citedBy('evidence', evidenceLinkUses(content, carried, [])),
    ...citedBy('advance', advanceLinkUses(content, carried, [])),
  ];
}
