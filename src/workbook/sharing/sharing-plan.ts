import { isEmailAddress, mailboxKey } from '../../domain/sharing/email-address';
import type { Municipality } from '../../domain/model/municipality';
import { sameText } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { documentsTab, municipalitiesTab, settingsTab } from '../layout/tabs';
import type { CellPlace } from '../place';
import type { WorkbookProblem } from '../problems';
import { readMunicipalityRows, type ListedMunicipality } from '../read/read-municipalities';
import { deliveryOf, latestDocuments, readListedDocuments, type ListedDocument } from './listed-documents';

/** What would come of one authorised address. */
export type RecipientState =
  | { readonly kind: 'due' }
  | { readonly kind: 'sent'; readonly when: string }
  /** An execution was ended while it sent: only a person can know whether the mail left. */
  | { readonly kind: 'under-way'; readonly at: CellPlace }
  | { readonly kind: 'malformed'; readonly at: CellPlace };

export interface Recipient {
  /** As the sheet writes it. */
  readonly address: string;
  readonly state: RecipientState;
}

/** What there is to share with one municipality. */
export interface MunicipalShare {
  readonly municipality: Municipality;
  /** Its latest; null where none is listed. */
  readonly document: ListedDocument | null;
  readonly recipients: readonly Recipient[];
  /** What is wrong with its name or its addresses, so that nothing is sent to it. */
  readonly problems: readonly WorkbookProblem[];
}

/** A document for an address that has not got it. */
export interface DueDelivery {
  readonly municipality: Municipality;
  readonly document: ListedDocument;
  readonly address: string;
}

/** @returns whether sharing reads that tab */
export function isNeededForSharing(tab: string): boolean {
  return [municipalitiesTab, documentsTab, settingsTab].some(({ name }) => sameText(name, tab));
}

const { name: nameColumn, authorizedEmails: addressColumn } = municipalitiesTab.columns;

function spoilsSharing(problem: WorkbookProblem, municipality: string): boolean {
  if (!('at' in problem) || problem.municipality !== municipality) return false;
  return [nameColumn.header, addressColumn.header].includes(problem.at.header);
}

/** Each mailbox once, however often and in whatever case it is typed. */
function distinct(addresses: readonly string[]): string[] {
  return [...new Map(addresses.map((address) => [mailboxKey(address), address])).values()];
}

function shareOf(
  { municipality, row }: ListedMunicipality,
  document: ListedDocument | null,
  documents: readonly ListedDocument[],
  problems: readonly WorkbookProblem[],
): MunicipalShare {
  const own = problems.filter((problem) => spoilsSharing(problem, municipality.name));
  const stateOf = (address: string): RecipientState => {
    if (!isEmailAddress(address)) return { kind: 'malformed', at: row.place('authorizedEmails') };
    return (document && deliveryOf(documents, document.id, mailboxKey(address))) ?? { kind: 'due' };
  };
  const recipients = distinct(municipality.authorizedEmails).map((address) => ({ address, state: stateOf(address) }));
  return { municipality, document, recipients, problems: own };
}

/**
 * @param problems receives what keeps the whole from being read, and what is wrong with each municipality
 * @returns what there is to share with each municipality, in their order
 */
export function readSharingPlan(content: WorkbookContent, problems: WorkbookProblem[]): MunicipalShare[] {
  const rows = readMunicipalityRows(content, problems);
  const documents = readListedDocuments(content, problems);
  const municipalities = rows.map(({ municipality }) => municipality);
  const latest = latestDocuments(documents, municipalities);
  return rows.map((row) => shareOf(row, latest.get(row.municipality.name) ?? null, documents, problems));
}

/** @returns what tells a delivery from every other: one document, one mailbox */
export function deliveryKey({ document, address }: DueDelivery): string {
  return `${document.id} ${mailboxKey(address)}`;
}

/** @returns what is to be sent, in order, each once: a document that two municipalities share does not reach anyone twice */
export function dueDeliveries(plan: readonly MunicipalShare[]): DueDelivery[] {
  const due = plan.flatMap(({ municipality, document, recipients, problems }) =>
    document === null || problems.length > 0
      ? []
      : recipients.flatMap(({ address, state }) => (state.kind === 'due' ? [{ municipality, document, address }] : [])),
  );
  return [...new Map(due.map((delivery) => [deliveryKey(delivery), delivery])).values()];
}
