import type { CivilDate } from '../domain/model/civil-date';
import type { DocumentLabel } from '../domain/model/document-kind';
import type { WorkbookEdit } from '../workbook/edits';
import type { SliceService, StateService, TriggerService, WatchService } from './jobs';
import type { PictureService } from './pictures';
import type { SharingService } from './sharing';
import type { PublicationServices } from './publication';
import type { WebService } from './web';
import type { LinksView } from '../ui/contract';
import type { CivilMoment } from '../domain/model/civil-moment';
import type { Area, Grid, WorkbookContent } from '../workbook/grid';

/** The small interfaces a use case needs; `apps-script` implements them on Google's services. */

/** What the person has selected; rows and columns from 1. */
export interface Selection {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The first rows of a tab. */
export interface TabTop {
  /** Number of its last row with anything in it; 0 where it holds nothing. */
  readonly lastRow: number;
  readonly cells: Grid;
}

/** What the cells of an area carry besides their content, row by row. */
export interface CellMarks {
  readonly notes: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The spreadsheet the add-on is bound to. */
export interface WorkbookService {
  /**
   * The tabs with their content, two calls a tab. Tabs without cells, such as charts, are left out.
   * @param wanted which tabs, by name; left out: all
   * @param asShown of which of them also what the cells show, at one call more each; left out: none
   */
  read(wanted?: (tab: string) => boolean, asShown?: (tab: string) => boolean): WorkbookContent;
  /** @returns the spreadsheet's web address */
  address(): string;
  /** @returns the names of all tabs, in their order */
  tabNames(): string[];
  /** @returns the first `rows` rows of a tab that may be very long; null where there is no such tab */
  readTop(tab: string, rows: number): TabTop | null;
  /** @returns the notes and number formats of an area, in two calls */
  readMarks(area: Area): CellMarks;
  /** @returns the addresses of the links that each row of a column carries besides its text, in two calls */
  readonly readLinks: (area: Area) => readonly (readonly string[])[];
  /** @returns null where nothing is selected, as when a trigger runs */
  selection(): Selection | null;
  /** Carries out the edits in order. */
  apply(edits: readonly WorkbookEdit[]): void;
  /** @returns false where a protection kept this person from one of them; those before it stay */
  tryApply(edits: readonly WorkbookEdit[]): boolean;
}

/** A document that was stored. */
export interface StoredDocument {
  readonly kind: 'document';
  /** As Drive knows it. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Address of who made it now; '' of one that was there already, or where Google does not tell. */
  readonly madeBy: string;
}

/** A document of the folder, with the fingerprint of what it was made from. */
export interface ListedDocument extends StoredDocument {
  readonly fingerprint: string;
  /** null of a plain file, and of what an earlier version of the add-on made. */
  readonly label: DocumentLabel | null;
  /** Of a copy in PDF, the id of the document that it is a copy of; '' of anything else. */
  readonly copyOf: string;
  /** Last day on which what it says still holds; null where no term runs out. */
  readonly standsUntil: CivilDate | null;
}

/** Why Drive did not do what was asked: nothing that the add-on could have known, and something a person can mend. */
export interface DriveFailure {
  readonly kind: 'drive-failure';
  readonly reason: 'not-enabled' | 'no-permission' | 'no-space' | 'too-many' | 'folder-lost' | 'unavailable';
  /** In Drive's own words. */
  readonly detail: string;
}

/** The folder where documents are kept. */
export interface DocumentFolder {
  readonly kind: 'folder';
  readonly id: string;
  /**
   * 'configured': the one of the tab "Configuración"; 'own': the add-on's;
   * 'unreachable': the add-on's, because the configured one could not be opened.
   */
  readonly reason: 'configured' | 'own' | 'unreachable';
  /** Documents and plain files in it that the add-on made. */
  readonly documents: readonly ListedDocument[];
}

/** A file that Drive keeps as it is. */
export interface PlainFile {
  readonly name: string;
  readonly mimeType: 'text/csv' | 'application/json';
  /** Stored in UTF-8. */
  readonly text: string;
  readonly fingerprint: string;
}

/** Where documents are kept. drive.file sees only what the add-on made (platform.md §4). */
export interface DocumentService {
  /**
   * Opens the folder of that id; the add-on's own, made if need be, where the id is '' or cannot be opened.
   * @param ownName name of the add-on's folder if it must be made
   */
  openFolder(configuredId: string, ownName: string): DocumentFolder | DriveFailure;
  /** Imports a .docx as a Google Doc: one Drive call. */
  store(
    folder: DocumentFolder,
    document: {
      readonly name: string;
      readonly fingerprint: string;
      readonly docx: Uint8Array;
      readonly label: DocumentLabel;
      readonly standsUntil: CivilDate | null;
    },
  ): StoredDocument | DriveFailure;
  /** Stores a document's copy in PDF beside it: two Drive calls. */
  storePdf(folder: DocumentFolder, document: StoredDocument): StoredDocument | DriveFailure;
  /** Stores a file as it is: one Drive call. */
  storeFile(folder: DocumentFolder, file: PlainFile): StoredDocument | DriveFailure;
  /** @returns the SHA-256 of a text in UTF-8, in hexadecimal */
  fingerprint(text: string): string;
}

/** What the person sees while the add-on works. */
export interface ScreenService {
  /** A passing notice. */
  toast(title: string, message: string): void;
  /** A message in a window of its own, its addresses as links; the script does not wait for it. */
  page(title: string, message: string): void;
  /** @returns whether a person has the sheet open: not so where a trigger or a web page asks */
  isOpen(): boolean;
  /** The add-on's own screen beside the sheet, until it is closed; the script does not wait for it. */
  sidebar(screen: 'progress', title: string): void;
  /** The add-on's own window with each municipality's link; the script does not wait for it. */
  links(title: string, view: LinksView): void;
  /** A message that waits to be read, and the script with it. */
  alert(title: string, message: string): void;
  /** A question with a line to write in. @returns what was written, or null where the person cancelled */
  ask(title: string, question: string): string | null;
  /** A question with yes and no. @returns null where the person closed it without an answer */
  confirm(title: string, question: string): boolean | null;
}

/** Today and now, where the spreadsheet is. */
export interface ClockService {
  today(): CivilDate;
  now(): CivilMoment;
}

/** Who is at the sheet. */
export interface PeopleService {
  /** @returns the address of the person who asked for this; '' where Google does not tell */
  current(): string;
}

/** One person's action at a time on the spreadsheet. */
export interface TurnService {
  /** @returns whether it is this action's turn, after waiting a little; it lasts until `end`, or until the execution is over */
  take(): boolean;
  /** Sends all that was written, which Sheets may still refuse. */
  send(): void;
  /** Sends all that was written and lets the next one begin. */
  end(): void;
}

export interface Services {
  readonly workbook: WorkbookService;
  readonly documents: DocumentService;
  readonly pictures: PictureService;
  readonly sharing: SharingService;
  readonly screen: ScreenService;
  readonly clock: ClockService;
  readonly turn: TurnService;
  readonly people: PeopleService;
  readonly web: WebService;
  readonly state: StateService;
  readonly slices: SliceService;
  readonly triggers: TriggerService;
  readonly watch: WatchService;
  readonly publication: PublicationServices;
}
