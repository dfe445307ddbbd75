import type { BookModel } from '../model/book';
import type { HostBridge } from '../runtime/bridge';
import type { CallCounts, HostState, MenuModel, RunInput, SentMail } from '../runtime/run-state';

/** Everything that the service classes of one run share: made once by install(), passed to constructors. */
export interface Host {
  readonly bridge: HostBridge;
  readonly input: RunInput;
  /** Taken out of its text at the first use. */
  readonly book: BookModel;
  readonly state: HostState;
  readonly calls: CallCounts;
  readonly output: {
    logs: string[];
    toasts: { title: string; message: string }[];
    alerts: { title: string; message: string; buttons: string; answer: string }[];
    dialogs: { kind: 'dialog' | 'sidebar' | 'modeless'; title: string; html: string }[];
    files: { id: string; name: string; mimeType: string; path: string }[];
    mails: SentMail[];
    menus: MenuModel[];
  };
  /** The run's clock: --now plus what has passed, or the real one. */
  readonly now: () => number;
  /** Waits so many milliseconds of the run's clock; under --now only that clock moves. */
  readonly sleep: (milliseconds: number) => void;
  /** Throws Apps Script's own words when the manifest does not list one of these scopes. */
  readonly requireScope: (anyOf: readonly string[], call: string) => void;
}
