import type { CivilDate } from '../domain/model/civil-date';
import type { WorkbookEdit } from '../workbook/edits';
import type { WorkbookContent } from '../workbook/grid';

/** The small interfaces a use case needs; `apps-script` implements them on Google's services. */

/** Where the person's cursor is; rows and columns from 1. */
export interface Selection {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** The spreadsheet the add-on is bound to. */
export interface WorkbookService {
  /**
   * The tabs with their content, two calls a tab.
   * @param wanted which tabs, by name; left out: all
   */
  read(wanted?: (tab: string) => boolean): WorkbookContent;
  /** @returns null where nothing is selected, as when a trigger runs */
  selection(): Selection | null;
  /** Carries out the edits in order. */
  apply(edits: readonly WorkbookEdit[]): void;
}

/** A document that was stored. */
export interface StoredDocument {
  readonly name: string;
  readonly url: string;
}

/** A document of the folder, with the fingerprint of what it was made from. */
export interface ListedDocument extends StoredDocument {
  readonly fingerprint: string;
}

/** The folder where documents are kept. */
export interface DocumentFolder {
  readonly id: string;
  /**
   * 'configured': the one of the tab "Configuración"; 'own': the add-on's;
   * 'unreachable': the add-on's, because the configured one could not be opened.
   */
  readonly reason: 'configured' | 'own' | 'unreachable';
  /** Documents in it that the add-on made. */
  readonly documents: readonly ListedDocument[];
}

/** Where documents are kept. drive.file sees only what the add-on made (platform.md §4). */
export interface DocumentService {
  /**
   * Opens the folder of that id; the add-on's own, made if need be, where the id is '' or cannot be opened.
   * @param ownName name of the add-on's folder if it must be made
   */
  openFolder(configuredId: string, ownName: string): DocumentFolder;
  /** Imports a .docx as a Google Doc: one Drive call. */
  store(
    folder: DocumentFolder,
    document: { readonly name: string; readonly fingerprint: string; readonly docx: Uint8Array },
  ): StoredDocument;
  /** @returns a text's SHA-256, in hexadecimal */
  fingerprint(text: string): string;
}

/** What the person sees while the add-on works. */
export interface ScreenService {
  toast(message: string): void;
  alert(title: string, message: string): void;
}

/** Today, where the spreadsheet is. */
export interface ClockService {
  today(): CivilDate;
}

/** One person's action at a time on the spreadsheet. */
export interface TurnService {
  /** @returns whether it is this action's turn, after waiting a little; it lasts until the action ends */
  take(): boolean;
}

export interface Services {
  readonly workbook: WorkbookService;
  readonly documents: DocumentService;
  readonly screen: ScreenService;
  readonly clock: ClockService;
  readonly turn: TurnService;
}
