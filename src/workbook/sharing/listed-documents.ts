import { driveFileId } from '../../domain/links/address/drive-file';
import { readAddress } from '../../domain/links/address/web-address';
import type { CivilDate } from '../../domain/model/civil-date';
import type { DocumentKind } from '../../domain/model/document-kind';
import { municipalityFinder } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import type { CellContent, WorkbookContent } from '../grid';
import { documentsTab } from '../layout/tabs';
import type { CellPlace } from '../place';
import type { WorkbookProblem } from '../problems';
import { documentKindOf } from '../read/read-issued-documents';
import { cellText } from '../tables/cell-text';
import { requireTable } from '../tables/find-table';
import { readDeliveries, type Delivery } from './deliveries';

/** A row of the tab "Informes" whose link leads to a document in Drive. */
export interface ListedDocument {
  /** As the row names it. */
  readonly municipality: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly id: string;
  readonly link: string;
  /** null where the row does not say. */
  readonly madeOn: CivilDate | null;
  /** Its cell "Enviado a", and what that says. */
  readonly sentTo: { readonly at: CellPlace; readonly text: string };
  readonly deliveries: readonly Delivery[];
}

function fileIn(link: string): { readonly id: string; readonly link: string } | null {
  const address = readAddress(link);
  const id = address === null ? null : driveFileId(address);
  return address?.scheme === 'https' && id !== null ? { id, link: address.href } : null;
}

function dayIn(cell: CellContent | undefined): CivilDate | null {
  return typeof cell === 'object' && 'date' in cell ? cell.date : null;
}

/**
 * @param problems receives a tab or a column that is not there
 * @returns the documents that the tab "Informes" lists, in the order of its rows
 */
export function readListedDocuments(content: WorkbookContent, problems: WorkbookProblem[]): ListedDocument[] {
  const table = requireTable(content, documentsTab, problems);
  if (!table) return [];
  const { tab, columns, headerRow } = table;
  const header = documentsTab.columns.sentTo.header;
  return table.cells.slice(headerRow).flatMap((row, index) => {
    const text = (key: keyof typeof columns): string => cellText(row[columns[key] - 1]).trim();
    const file = fileIn(text('link'));
    if (file === null) return [];
    const at = { tab, row: headerRow + index + 1, column: columns.sentTo, header };
    const sentTo = { at, text: text('sentTo') };
    const deliveries = readDeliveries(sentTo.text);
    const kind = documentKindOf(text('kind'));
    const madeOn = dayIn(row[columns.madeOn - 1]);
    return [{ municipality: text('municipality'), kind, name: text('document'), ...file, madeOn, sentTo, deliveries }];
  });
}

/** @returns each municipality's latest report, by the municipality's name; letters go by other ways */
export function latestDocuments(
  documents: readonly ListedDocument[],
  municipalities: readonly Municipality[],
): ReadonlyMap<string, ListedDocument> {
  const find = municipalityFinder(municipalities);
  const latest = new Map<string, ListedDocument>();
  for (const document of documents) {
    const match = find(document.municipality);
    if (match.kind === 'found' && document.kind === 'municipal') latest.set(match.municipality.name, document);
  }
  return latest;
}

/** What the sheet says of a document and a mailbox, and in which cell. */
export type FoundDelivery = Delivery & { readonly at: CellPlace };

/** @returns what any row says of them: 'sent' over 'under-way'; null where none mentions the mailbox */
export function deliveryOf(documents: readonly ListedDocument[], id: string, mailbox: string): FoundDelivery | null {
  const found = documents.flatMap(({ id: own, deliveries, sentTo: { at } }) =>
    own === id ? deliveries.map((delivery) => ({ ...delivery, at })) : [],
  );
  const mentions = found.filter((delivery) => delivery.mailbox === mailbox);
  return mentions.find(({ kind }) => kind === 'sent') ?? mentions[0] ?? null;
}
