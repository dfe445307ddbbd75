import type { SheetModel } from '../model/book';
import type { LiveAnswer, LiveQuestion } from '../runtime/bridge';
import type { MenuModel } from '../runtime/run-state';

/** What the page and the desk's server say to each other, as JSON. */

/** What a person does at the desk. */
export type DeskRequest =
  /** Chooses an item of the menu, with a range selected. */
  | { readonly kind: 'choose'; readonly handler: string; readonly select: string }
  /** Types into a range, or pastes rows from its first cell on. */
  | { readonly kind: 'type'; readonly a1: string; readonly text: string }
  | { readonly kind: 'paste'; readonly a1: string; readonly rows: readonly (readonly string[])[] }
  /** A screen of the add-on calls a function (google.script.run). */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly unknown[] };

/** A screen of the add-on, which the server gives at "/screens/" and its number. */
export interface DeskScreen {
  readonly kind: 'dialog' | 'sidebar' | 'modeless';
  readonly title: string;
  readonly id: number;
}

/** A file of the folder that stands for Drive. */
export interface DeskFile {
  readonly id: string;
  readonly name: string;
  /** What a browser makes of it. */
  readonly contentType: string;
}

/** What came of it. */
export interface DeskResult {
  /** What went wrong, in a sentence; '' for nothing. */
  readonly error: string;
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  readonly screens: readonly DeskScreen[];
  /** What the function answered. */
  readonly value?: unknown;
  /** The tabs that are others now, whole. */
  readonly changed: readonly SheetModel[];
  /** Ids of all tabs, in their order. */
  readonly order: readonly number[];
  readonly files: readonly DeskFile[];
  /** Whether a job goes on by itself. */
  readonly isWorking: boolean;
}

/** What the page begins with. */
export interface DeskStart {
  readonly name: string;
  readonly user: string;
  readonly menus: readonly MenuModel[];
  readonly result: DeskResult;
}

/** What the server tells by itself. */
export type DeskEvent =
  | { readonly kind: 'question'; readonly id: number; readonly question: LiveQuestion }
  /** Nobody need answer that question any more. */
  | { readonly kind: 'answered'; readonly id: number }
  | { readonly kind: 'changed'; readonly result: DeskResult }
  /** The book is in its file as the page shows it; or why it is not. */
  | { readonly kind: 'saved'; readonly error: string };

/** A person's answer to a question. */
export interface DeskAnswer extends LiveAnswer {
  readonly id: number;
}
