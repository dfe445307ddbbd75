import type { CivilDate } from '../domain/model/civil-date';
import type { WorkbookEdit } from '../workbook/edits';
import type { WorkbookContent } from '../workbook/grid';

/** Where the person's cursor is; rows and columns from 1. */
export interface Selection {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** The spreadsheet the add-on is bound to. */
export interface WorkbookService {
  /** All tabs with their content; at most two calls a tab. */
  read(): WorkbookContent;
  selection(): Selection | null;
  /** Carries out the edits in order. */
  apply(edits: readonly WorkbookEdit[]): void;
}

/** A file that was stored. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** A folder of documents. */
export interface DocumentFolder {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** Where documents are kept. */
export interface FileService {
  /**
   * The folder with that id, or the add-on's own when there is none or it cannot be reached
   * (drive.file sees only what the add-on made: platform.md §4).
   */
  documentFolder(configuredId: string): {
    readonly folder: DocumentFolder;
    readonly reason: 'configured' | 'own' | 'unreachable';
  };
  /** Imports a .docx as a Google Doc of that name in that folder: one call. */
  importDocument(folder: DocumentFolder, name: string, docx: Uint8Array): StoredFile;
}

/** What the person sees while the add-on works. */
export interface ScreenService {
  toast(message: string): void;
  alert(title: string, message: string): void;
}

/** Today, in the spreadsheet's time zone. */
export interface ClockService {
  today(): CivilDate;
}
