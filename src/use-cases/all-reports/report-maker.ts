import { isOwnedBy, type DocumentOwner } from '../../domain/model/document-kind';
import { sameText } from '../../domain/model/same-text';
import type { JobResult } from '../../jobs/job-state';
import type { JobRefusal } from '../../jobs/job-task';
import type { DocumentFolder, DriveFailure, Services, StoredDocument } from '../../services/services';
import { batchTexts } from '../../texts/batch';
import { driveSentence } from '../../texts/drive-failures';
import { jobTexts } from '../../texts/jobs';
import type { BatchResult } from '../../workbook/batch/plan-batch';
import type { WorkbookContent } from '../../workbook/grid';
import { documentsTab } from '../../workbook/layout/tabs';
import type { ReadFollowUp } from '../../workbook/read/read-follow-up';
import { composeDocument, withPictures } from '../documents/compose-document';
import { openDocumentFolder } from '../documents/document-folder';
import { keepDocument } from '../documents/keep-document';
import type { KeptDocument, ReadyDocument } from '../documents/ready-document';
import { pdfSentences } from '../documents/tell-document';
import { recordDocuments } from '../documents/record-documents';
import { notMade } from './not-made';

export type MakerServices = Pick<Services, 'workbook' | 'documents' | 'pictures' | 'clock'>;

/** What came of one municipality: a result, or Drive takes nothing more for a while. */
export type MadeReport =
  | { readonly kind: 'result'; readonly result: JobResult<BatchResult> }
  | { readonly kind: 'refused-for-now'; readonly refusal: JobRefusal };

/** What Drive's limits of an hour and of a day are waited for at a time. */
const driveWait = 60 * 60_000;

/** Makes the report of one municipality after another, from what the workbook said when this execution began. */
export class ReportMaker {
  constructor(
    private readonly services: MakerServices,
    private readonly content: WorkbookContent,
    private readonly read: ReadFollowUp,
    /** Addresses of the documents that there were before the workbook was read. */
    private readonly known: ReadonlySet<string>,
  ) {}

  make(municipality: string): MadeReport {
    const composed = composeDocument(this.read, { kind: 'municipal', municipality }, this.services);
    if (composed.kind === 'refused') return this.failed(municipality, composed.reason);
    const folder = openDocumentFolder(this.content, this.read.followUp, this.services);
    if (folder.kind === 'drive-failure') return this.refused(municipality, folder);
    const meanwhile = this.madeMeanwhile(folder, composed.owner);
    return meanwhile ? this.told(municipality, 'up-to-date', meanwhile) : this.keep(composed, folder);
  }

  /** Somebody asked for this report alone while the batch goes on: theirs is of newer data. */
  private madeMeanwhile({ documents }: DocumentFolder, owner: DocumentOwner): StoredDocument | undefined {
    return documents.find(({ label, url }) => isOwnedBy(label, owner) && !this.known.has(url));
  }

  private keep(composed: ReadyDocument, folder: DocumentFolder): MadeReport {
    const { municipality } = composed.owner;
    const kept = keepDocument(withPictures(composed, this.read, this.services), folder, this.services);
    if (kept.kind === 'failed') return this.refused(municipality, kept.failure);
    const isListed = this.record(kept, folder);
    const copy = kept.pdf?.kind === 'drive-failure' ? pdfSentences(kept.pdf) : [];
    const detail = [...(isListed ? [] : [batchTexts.notListed]), ...copy].join('\n');
    return this.told(municipality, kept.kind, kept.document, detail);
  }

  /** The list is read anew: it grows with each report. @returns false where a protection kept it as it was */
  private record(kept: KeptDocument, folder: DocumentFolder): boolean {
    const { workbook } = this.services;
    const list = workbook.read((tab) => sameText(tab, documentsTab.name));
    return workbook.tryApply(recordDocuments(list, [kept], folder, this.read.followUp.municipalities, this.services));
  }

  private told(
    municipality: string,
    outcome: KeptDocument['kind'],
    { name, url }: StoredDocument,
    detail = '',
  ): MadeReport {
    const finished = this.services.clock.now();
    const value: BatchResult = { municipality, outcome, detail, document: name, link: url, finished };
    return { kind: 'result', result: { key: municipality, tally: outcome, value } };
  }

  private refused(municipality: string, failure: DriveFailure): MadeReport {
    if (failure.reason !== 'too-many') return this.failed(municipality, driveSentence(failure));
    return { kind: 'refused-for-now', refusal: { milliseconds: driveWait, remark: jobTexts.driveQuota } };
  }

  private failed(municipality: string, detail: string): MadeReport {
    return { kind: 'result', result: notMade(municipality, detail, this.services.clock) };
  }
}
