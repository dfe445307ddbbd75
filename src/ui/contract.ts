/** What screens and the functions that they call say to each other: plain objects, for dates and functions do not go over. */

/** How many items ended in one way. */
export interface TallyView {
  readonly word: string;
  readonly items: number;
}

/** A municipality's link to its page. */
export interface LinkView {
  readonly municipality: string;
  /** In words. */
  readonly state: string;
  /** Whether it opens the page. */
  readonly isOpen: boolean;
  /** '' where it opens nothing. */
  readonly address: string;
  /** Its last day, dd/mm/aaaa; '' where there is none. */
  readonly until: string;
}

/** What the window of links shows. */
export interface LinksView {
  readonly links: readonly LinkView[];
  /** How many visits were refused in the last minutes, in words. */
  readonly refusedWords: string;
}

/** What came of a button of that window. */
export type LinksAnswer =
  | { readonly kind: 'changed'; readonly view: LinksView }
  /** A sentence: why nothing was changed. */
  | { readonly kind: 'refused'; readonly message: string };

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
