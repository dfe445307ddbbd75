import type { Options } from '../../cli/options';
import type { LiveQuestion } from '../../runtime/bridge';
import type { DeskRequest, DeskResult, DeskScreen, DeskStart } from '../protocol';

/** What the thread of the host is started with. */
export interface HostData {
  readonly options: Options;
  readonly bookFile: string;
  /** One signal, then the length of an answer, then its letters. */
  readonly answer: SharedArrayBuffer;
}

/** What the server asks of that thread; each is answered in turn. */
export type HostTask =
  | { readonly kind: 'open' }
  | { readonly kind: 'do'; readonly request: DeskRequest }
  | { readonly kind: 'visit'; readonly query: string }
  /** The triggers that are due fire. */
  | { readonly kind: 'tick' }
  /** The book goes to its file. @see HostAnswer 'saved' */
  | { readonly kind: 'save' };

export interface HostRequest {
  readonly id: number;
  readonly task: HostTask;
}

/** Where a file of the drive folder is, by its id. */
export type FilePaths = Readonly<Partial<Record<string, string>>>;

/** A screen as the bundle made it. */
export type HostScreen = Omit<DeskScreen, 'id'> & { readonly html: string };

export type HostStart = Omit<DeskStart, 'result'> & { readonly result: HostResult };

export type HostResult = Omit<DeskResult, 'screens'> & { readonly screens: readonly HostScreen[] };

/** What the thread says. */
export type HostMessage =
  | { readonly kind: 'started'; readonly id: number; readonly start: HostStart; readonly paths: FilePaths }
  | { readonly kind: 'done'; readonly id: number; readonly result: HostResult; readonly paths: FilePaths }
  | { readonly kind: 'page'; readonly id: number; readonly html: string }
  | { readonly kind: 'saved'; readonly id: number; readonly error: string }
  | { readonly kind: 'failed'; readonly id: number; readonly error: string }
  /** The thread waits, and answers nothing else until it is told. */
  | { readonly kind: 'question'; readonly question: LiveQuestion };
