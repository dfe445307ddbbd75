import type { DocumentKind } from '../../domain/model/document-kind';
import { municipalityFinder } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import type { WorkbookContent } from '../grid';
import { sameText } from '../../domain/model/same-text';
import { documentKindNames, documentsTab } from '../layout/tabs';
import { cellText } from '../tables/cell-text';
import { findTab, locateTable } from '../tables/find-table';

/** A document that was made, as the tab "Informes" lists it. */
export interface IssuedDocument {
  readonly kind: DocumentKind;
  /** '' where it is of all of them, or the list of municipalities no longer has it. */
  readonly municipality: string;
  /** What tells later versions from it; '' where the row does not keep it. */
  readonly pieces: string;
}

const kinds = Object.keys(documentKindNames) as DocumentKind[];

/** Earlier versions of the add-on made municipal reports alone, and did not say so. */
export function documentKindOf(word: string): DocumentKind {
  return kinds.find((kind) => sameText(documentKindNames[kind], word)) ?? 'municipal';
}

/**
 * Reads the tab "Informes", in the order of its rows. What a column that is missing would say is blank: a list of what
 * was made keeps nothing from being made.
 */
export function readIssuedDocuments(
  content: WorkbookContent,
  municipalities: readonly Municipality[],
): IssuedDocument[] {
  const tab = findTab(content, documentsTab.name);
  const table = tab && locateTable(tab, documentsTab);
  if (!table) return [];
  const find = municipalityFinder(municipalities);
  return table.cells.slice(table.headerRow).map((row) => {
    const text = (key: keyof typeof documentsTab.columns): string => {
      const column = table.columns[key];
      return column === undefined ? '' : cellText(row[column - 1]).trim();
    };
    const match = find(text('municipality'));
    return {
      kind: documentKindOf(text('kind')),
      municipality: match.kind === 'found' ? match.municipality.name : '',
      pieces: text('pieces'),
    };
  });
}
