import { mailboxKey } from '../../domain/sharing/email-address';
import { sameText } from '../../domain/model/same-text';
import type { Services } from '../../services/services';
import { documentsTab } from '../../workbook/layout/tabs';
import type { WorkbookProblem } from '../../workbook/problems';
import { withDelivery, withoutDelivery, underWay } from '../../workbook/sharing/deliveries';
import { deliveryOf, readListedDocuments, type ListedDocument } from '../../workbook/sharing/listed-documents';
import type { DueDelivery } from '../../workbook/sharing/sharing-plan';

type NoteServices = Pick<Services, 'workbook' | 'turn'>;

/** Rows are moved while mails are sent: each note is made where the document's row is by then. */
function listedNow({ workbook }: NoteServices): ListedDocument[] {
  const problems: WorkbookProblem[] = [];
  return readListedDocuments(
    workbook.read((tab) => sameText(tab, documentsTab.name)),
    problems,
  );
}

function write({ sentTo: { at } }: ListedDocument, text: string, { workbook }: NoteServices): void {
  workbook.apply([{ kind: 'write', at: { tab: at.tab, row: at.row, column: at.column }, cells: [[text]] }]);
}

/** The last row that lists the document: the one whose municipality it was read for, or a copy of it. */
function rowOf(documents: readonly ListedDocument[], { document }: DueDelivery): ListedDocument | undefined {
  return documents.filter(({ id }) => id === document.id).pop();
}

/**
 * Notes in the sheet that a mail is about to be sent, and only then may it be.
 * @returns whether it was noted: not so where the sheet mentions the address by now, or lists the document no longer
 */
export function noteIntent(delivery: DueDelivery, services: NoteServices): boolean {
  const { address } = delivery;
  const documents = listedNow(services);
  const row = rowOf(documents, delivery);
  if (!row || deliveryOf(documents, row.id, mailboxKey(address)) !== null) return false;
  write(row, withDelivery(row.sentTo.text, address, underWay), services);
  // What waits to be sent is lost with an execution that is ended.
  services.turn.send();
  return true;
}

/** Notes that the mail was sent, at that moment as people read it; the end of the turn sends it. */
export function noteSent(delivery: DueDelivery, when: string, services: NoteServices): void {
  const row = rowOf(listedNow(services), delivery);
  if (row) write(row, withDelivery(row.sentTo.text, delivery.address, when), services);
}

/** Takes the note away of a mail that for certain was not sent. */
export function forgetIntent(delivery: DueDelivery, services: NoteServices): void {
  const row = rowOf(listedNow(services), delivery);
  if (row) write(row, withoutDelivery(row.sentTo.text, delivery.address), services);
}
