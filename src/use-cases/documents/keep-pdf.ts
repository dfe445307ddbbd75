import type { DocumentFolder, DocumentService, StoredDocument } from '../../services/services';
import type { PdfCopy } from './ready-document';

/**
 * Keeps a document's copy in PDF beside it, once.
 * @returns the copy; why Drive gave none, which keeps the document from nothing; null where none is wanted
 */
export function keepPdf(
  document: StoredDocument,
  folder: DocumentFolder,
  isWanted: boolean,
  documents: DocumentService,
): PdfCopy {
  if (!isWanted) return null;
  return folder.documents.find(({ copyOf }) => copyOf === document.id) ?? documents.storePdf(folder, document);
}
