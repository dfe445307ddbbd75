import { ownerHash, type DocumentLabel } from '../../domain/model/document-kind';
import { sameText } from '../../domain/model/same-text';
import type { DocumentFolder, ListedDocument, Services } from '../../services/services';
import { versionTexts } from '../../texts/report-making';
import type { WorkbookEdit } from '../../workbook/edits';
import type { WorkbookContent } from '../../workbook/grid';
import { allMunicipalities, documentKindNames, documentsTab } from '../../workbook/layout/tabs';
import { holdsRecords } from '../../workbook/read/read-follow-up';
import { cellText } from '../../workbook/tables/cell-text';
import { findTab, locateTable, type FoundTable } from '../../workbook/tables/find-table';
import { rowsOf, type RecordInput } from '../../workbook/tables/write-rows';
import type { KeptDocument } from './ready-document';

type DocumentKey = keyof typeof documentsTab.columns;
type DocumentRecord = RecordInput<DocumentKey>;

function listedAddresses({ cells }: FoundTable<DocumentKey>, column: number): Set<string> {
  return new Set(cells.map((row) => cellText(row[column - 1])));
}

/** What a row says; of a document that an earlier run made and could not list, what is known of it now. */
function rowOf({ owner, document, pdf, facts }: KeptDocument, { clock }: Pick<Services, 'clock'>): DocumentRecord {
  const { report, made, changes, fingerprint, pieces } = facts;
  return {
    municipality: owner.municipality || allMunicipalities,
    document: document.name,
    link: document.url,
    kind: documentKindNames[owner.kind],
    pdf: pdf?.kind === 'document' ? pdf.url : '',
    madeOn: { date: clock.today() },
    report,
    version: made?.version ?? '',
    madeBy: document.madeBy,
    pages: made?.pages ?? '',
    changes: changes === null ? '' : changes.join('\n'),
    fingerprint,
    pieces,
  };
}

/** A document of the folder that no execution had the time to list: its label tells what it is. */
function foundRow(
  { name, url, fingerprint }: ListedDocument,
  { kind, report, version, pages }: DocumentLabel,
  municipality: string,
): DocumentRecord {
  const facts = { kind: documentKindNames[kind], report, version, pages, fingerprint };
  return { municipality, document: name, link: url, ...facts, changes: versionTexts.found };
}

function foundRows(
  { documents }: DocumentFolder,
  municipalities: readonly { readonly name: string }[],
  listed: ReadonlySet<string>,
): DocumentRecord[] {
  const names = new Map(municipalities.map(({ name }) => [ownerHash(name), name]));
  return documents.flatMap((document) => {
    if (document.label === null || listed.has(document.url)) return [];
    const { owner } = document.label;
    const municipality = owner === '' ? allMunicipalities : names.get(owner);
    // One that the list of municipalities no longer has is nobody's here.
    return municipality === undefined ? [] : [foundRow(document, document.label, municipality)];
  });
}

/**
 * @param kept documents that were made now, or were there already
 * @param folder as it was before them
 * @returns the edit that lists in the tab "Informes" the documents whose address is not there yet, one row each, in one
 *          write: those just made, and those of the folder that an earlier run made and could not list. Columns that a sheet
 *          made by an earlier version of the add-on lacks are left out until "Preparar hoja" adds them; none where there is
 *          no list
 */
export function recordDocuments(
  content: WorkbookContent,
  kept: readonly KeptDocument[],
  folder: DocumentFolder,
  municipalities: readonly { readonly name: string }[],
  services: Pick<Services, 'clock'>,
): WorkbookEdit[] {
  const tab = findTab(content, documentsTab.name);
  const table = tab && locateTable(tab, documentsTab);
  if (!table?.columns.link) return [];
  const listed = listedAddresses(table, table.columns.link);
  const unlisted = kept.filter(({ document }) => !listed.has(document.url));
  const known = new Set([...listed, ...unlisted.map(({ document }) => document.url)]);
  const records = [
    ...foundRows(folder, municipalities, known),
    ...unlisted.map((document) => rowOf(document, services)),
  ];
  if (records.length === 0) return [];
  const width = Math.max(...Object.values<number>(table.columns));
  const at = { tab: table.tab, row: table.cells.length + 1, column: 1 };
  return [{ kind: 'write', at, cells: rowsOf(records, table.columns, width) }];
}

/** @returns whether making documents needs that tab: the records, and the list of documents made */
export function isNeededForDocuments(tab: string): boolean {
  return holdsRecords(tab) || sameText(tab, documentsTab.name);
}
