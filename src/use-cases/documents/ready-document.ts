import type { DocumentOwner } from '../../domain/model/document-kind';
import type { MakingFacts, ReportContent } from '../../report';
import type { DriveFailure, StoredDocument } from '../../services/services';
import type { ReportPictures } from './report-pictures';

/** A document that can be made: what it says, and of whom. */
export interface ReadyDocument {
  readonly kind: 'ready';
  readonly owner: DocumentOwner;
  /** The last one that it prints; 0 where there is none. */
  readonly report: number;
  readonly content: ReportContent;
  /** What its last page says of its making, but for what is known only once it is stored. */
  readonly making: Omit<MakingFacts, 'fingerprint' | 'version'>;
  /** What it says, in short, as one cell keeps it for the next version. */
  readonly pieces: string;
  /** Whether a copy in PDF is to go beside it. */
  readonly wantsPdf: boolean;
  /** Bytes of the pictures that it places, by key. */
  readonly pictures: ReportPictures['bytes'];
}

/** Why a document cannot be made, in sentences. */
export interface RefusedDocument {
  readonly kind: 'refused';
  readonly owner: DocumentOwner;
  readonly reason: string;
}

/** What came of storing a document. */
export interface KeptDocument {
  readonly kind: 'made' | 'up-to-date';
  readonly owner: DocumentOwner;
  readonly document: StoredDocument;
  readonly pdf: PdfCopy;
  /** What the tab "Informes" tells of it. */
  readonly facts: IssuedFacts;
}

/** A copy in PDF, or why there is none; null where none is wanted. */
export type PdfCopy = StoredDocument | DriveFailure | null;

/** What is told of a document besides its name. */
export interface IssuedFacts {
  /** The last one that it prints; 0 where there is none. */
  readonly report: number;
  /** SHA-256 of all that it says, in hexadecimal. */
  readonly fingerprint: string;
  /** As one cell keeps them. */
  readonly pieces: string;
  /** A sentence for each difference from the document before; null where there is none. */
  readonly changes: readonly string[] | null;
  /** null where nobody knows: a document that an earlier version of the add-on made. */
  readonly made: { readonly version: number; readonly pages: number } | null;
}

/** Why a document that could be made was not stored. */
export interface FailedDocument {
  readonly kind: 'failed';
  readonly owner: DocumentOwner;
  readonly failure: DriveFailure;
}
