/** What outlives an execution, in the spreadsheet's own store: 9 KB a value, 500 KB in all (platform.md §1). */
export interface StateService {
  /** @returns every value, in one call */
  read(): Readonly<Partial<Record<string, string>>>;
  /** @returns one value; '' where there is none */
  get(name: string): string;
  /** Sets all these values or none, in one call; the others stay. */
  write(values: Readonly<Record<string, string>>): void;
  remove(names: readonly string[]): void;
}

/** Long work is done by one execution at a time; edits and other actions go on meanwhile. */
export interface SliceService {
  /** @returns whether nobody else is at it: it is this execution's until `end`, or until the execution is over */
  take(): boolean;
  end(): void;
}

/** What makes long work go on by itself. Each person sees only the triggers of their own (platform.md §3). */
export interface TriggerService {
  /** Has the job continued every minute, where this person has not asked for that already. */
  ensure(): void;
  /** Takes this person's own away. */
  remove(): void;
}

/** A watch for measuring how long things take: it may jump. */
export interface WatchService {
  /** Milliseconds since 1970. */
  milliseconds(): number;
  pause(milliseconds: number): void;
}
