/** What screens and the functions that they call say to each other: plain objects, for dates and functions do not go over. */

/** How many items ended in one way. */
export interface TallyView {
  readonly word: string;
  readonly items: number;
}

/** What the sidebar shows of the work under way. */
export type ProgressView =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'job';
      /** The menu item that began it. */
      readonly title: string;
      readonly isRunning: boolean;
      /** In a word. */
      readonly status: string;
      /** Why it waits or stopped; '' for nothing to say. */
      readonly remark: string;
      /** '' where Google does not tell. */
      readonly startedBy: string;
      readonly done: number;
      readonly total: number;
      /** What it is at; '' for nothing. */
      readonly current: string;
      /** Of work; null where it is too early to tell. */
      readonly minutesLeft: number | null;
      /** Requests of the day's quota; null where it makes none. */
      readonly spentToday: number | null;
      readonly tallies: readonly TallyView[];
    };
