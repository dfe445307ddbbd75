import type { BookModel } from '../model/book';

/** Whatever of the host's state the .xlsx cannot hold, kept in a sidecar file beside the book. */
export interface HostState {
  /** PropertiesService stores: script, document, and one per user. */
  properties: {
    script: Record<string, string>;
    document: Record<string, string>;
    users: Record<string, Record<string, string>>;
  };
  /** Installable triggers of the project. */
  triggers: TriggerState[];
  /** What the drive folder holds, by file id. */
  drive: Record<string, DriveEntry>;
  /** Units of quota used in the current 24 h, by name ("fetches", "conversions"…). */
  quota: { since: number; used: Record<string, number> };
  /** Cache entries, by scope ('script', 'document', 'user:…') then key. */
  cache: Record<string, Record<string, { value: string; expires: number; stored: number }>>;
}

export interface TriggerState {
  readonly id: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** CLOCK: when it is due next (ms), and every how many ms after that (null: once). */
  due: number | null;
  readonly everyMs: number | null;
  readonly createdBy: string;
  /** CLOCK: how the next time is found, where it is more than every so many milliseconds. */
  readonly schedule?: ClockSchedule;
}

/** A recurring clock trigger in wall-clock terms of a time zone. */
export interface ClockSchedule {
  readonly kind: 'days' | 'weeks' | 'month-day';
  /** Every how many days or weeks; 1 for a day of the month. */
  readonly every: number;
  /** 'month-day': 1–31. */
  readonly monthDay?: number;
  /** 'weeks': 1 (Monday) – 7 (Sunday). */
  readonly weekDay?: number;
  readonly hour: number;
  readonly minute: number;
  readonly timeZone: string;
}

export interface DriveEntry {
  readonly id: string;
  name: string;
  mimeType: string;
  /** Path within the drive folder. */
  path: string;
  parents: string[];
  trashed: boolean;
  description: string;
  createdTime: string;
  modifiedTime: string;
  owner: string;
  permissions: { id: string; type: string; role: string; emailAddress?: string; domain?: string }[];
  properties: Record<string, string>;
  appProperties: Record<string, string>;
  starred?: boolean;
  /** File.setShareableByEditors(false). */
  editorsCannotShare?: boolean;
  /** A person put it in the folder: the scope drive.file does not reach it. */
  readonly foreign?: true;
}

/** What one run starts from. */
export interface RunInput {
  /** null: a fresh blank book is made in memory. */
  readonly book: BookModel | null;
  readonly state: HostState;
  readonly manifest: Manifest;
  /** Who runs it (Session.getActiveUser); empty for an anonymous web visitor. */
  readonly user: string;
  readonly owner: string;
  /** --now as milliseconds; null: the real clock. */
  readonly now: number | null;
  /** Answers to prompts and alerts, in order. */
  readonly answers: readonly string[];
  /** Selection as 'Tab!A1:B2', or null. */
  readonly select: string | null;
  readonly context: RunContext;
  /** What fired it, where a trigger did. */
  readonly triggerEvent?: TriggerState['event'];
  /** Service calls after which it is ended from outside; left out: it is not. */
  readonly endsAfter?: number;
  /** Absolute path of the drive folder, only to print where files are. */
  readonly driveFolder: string;
}

/** In what manner the function is started: decides which services work. */
export type RunContext = 'menu' | 'editor' | 'simple-trigger' | 'installable-trigger' | 'web-app';

/** The parts of appsscript.json that the host enforces; scopes null: all are granted (a script with no manifest). */
export interface Manifest {
  readonly timeZone: string;
  readonly scopes: readonly string[] | null;
  readonly advancedServices: readonly string[];
  /** As whom the web app runs; absent: as its visitor is not asked (USER_DEPLOYING). */
  readonly executeAs?: 'USER_DEPLOYING' | 'USER_ACCESSING';
}

/** What one run leaves behind. */
export interface RunOutput {
  readonly book: BookModel;
  readonly state: HostState;
  readonly report: RunReport;
  /** Menus that the run added, the last of each caption. */
  readonly menus: readonly MenuModel[];
}

export interface MenuModel {
  readonly caption: string;
  readonly items: readonly MenuItemModel[];
}

export type MenuItemModel =
  | { readonly kind: 'item'; readonly caption: string; readonly handler: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: MenuModel };

/** Counted service calls of one run (contract 2). */
export interface CallCounts {
  reads: number;
  writes: number;
  fetches: number;
  drive: number;
  other: number;
}

/** A mail as MailApp was given it: lists of addresses separated by commas; '' is what was left out. */
export interface SentMail {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

export interface RunReport {
  readonly ok: boolean;
  readonly error?: string;
  readonly logs: readonly string[];
  readonly toasts: readonly { title: string; message: string }[];
  readonly alerts: readonly { title: string; message: string; buttons: string; answer: string }[];
  readonly dialogs: readonly { kind: 'dialog' | 'sidebar' | 'modeless'; title: string; html: string }[];
  readonly files: readonly { id: string; name: string; mimeType: string; path: string }[];
  /** Sent in the run, in order; they go nowhere. */
  readonly mails: readonly SentMail[];
  readonly triggers: readonly { handler: string; event: string; due: string | null }[];
  readonly calls: CallCounts;
  readonly elapsedMs: number;
  /** What the function returned, where it can be written as JSON. */
  readonly result?: unknown;
}
