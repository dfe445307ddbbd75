import { resolveTarget, tagsOf, textOf, type Parts } from './parts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

/**
 * @param parts of a spreadsheet
 * @returns by the name of each tab, the path of the part that holds it; none where the workbook is
 *   not where programs put it
 */
export function sheetPaths(parts: Parts): Map<string, string> {
  const targets = new Map(
    tagsOf(textOf(parts, RELATIONSHIPS), 'Relationship').map((tag) => [
      tag.get('Id'),
      resolveTarget(RELATIONSHIPS, tag.get('Target') ?? ''),
    ]),
  );
  return new Map(
    tagsOf(textOf(parts, WORKBOOK), 'sheet').flatMap((tag): [string, string][] => {
      const path = targets.get(tag.get('r:id'));
      return path !== undefined && parts.has(path) ? [[tag.get('name') ?? '', path]] : [];
    }),
  );
}
