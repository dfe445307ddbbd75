import type { StateService } from '../services/jobs';
import { asciiJson } from './ascii-json';
import type { JobResult, JobState } from './job-state';

/** Names of what is kept; each journal page has its number behind. */
const names = { job: 'job', inFlight: 'job.inFlight', suspects: 'job.suspects', cancel: 'job.cancel' } as const;
const pagePrefix = 'job.journal.';

/** Bytes of one page of the journal, under the 9 KB of a property. */
const pageSize = 8_500;

/** Pages that the journal may have before a slice must write them to the sheet, under the 500 KB of the store. */
const mostPages = 45;

/** How often each item was under way, alone, when an execution was ended; 0: only ever among others. */
export type Suspects = Readonly<Record<string, number>>;

/** What an execution finds of the one before. */
export interface KeptJob<Value> {
  /** null where there never was a job. */
  readonly state: JobState | null;
  /** Items that were under way; none where the execution before ended by itself. */
  readonly inFlight: readonly string[];
  readonly suspects: Suspects;
  /** Results that are not in the sheet yet. */
  readonly journal: readonly JobResult<Value>[];
  readonly isCancelled: boolean;
}

/** What the store holds is the add-on's own; anything else, as after a hand's edit, counts as nothing. */
function parsed<T>(text: string | undefined, otherwise: T): T {
  try {
    return text === undefined || text === '' ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

/** @returns text cut into pages */
function pagesOf(text: string): string[] {
  const pages = [];
  for (let at = 0; at < text.length; at += pageSize) pages.push(text.slice(at, at + pageSize));
  return pages;
}

/** A job between two executions: each step is one write, so that a kill finds all of it or nothing. */
export class JobStore<Value> {
  private pages = 0;

  constructor(private readonly state: StateService) {}

  load(): KeptJob<Value> {
    const all = this.state.read();
    const pages = Object.keys(all).filter((name) => name.startsWith(pagePrefix) && all[name] !== '');
    this.pages = pages.length;
    return {
      state: parsed<JobState | null>(all[names.job], null),
      inFlight: parsed<string[]>(all[names.inFlight], []),
      suspects: parsed<Suspects>(all[names.suspects], {}),
      journal: this.journalOf(all),
      isCancelled: (all[names.cancel] ?? '') !== '',
    };
  }

  /** @returns where the job stands, without what its executions keep for one another */
  peek(): Pick<KeptJob<Value>, 'state' | 'isCancelled'> {
    return { state: parsed<JobState | null>(this.state.get(names.job), null), isCancelled: this.isCancelled };
  }

  /** Begins anew: nothing of an earlier job stays. */
  begin(state: JobState): void {
    this.forgetJournal();
    this.state.write({ [names.job]: asciiJson(state), [names.inFlight]: '', [names.suspects]: '', [names.cancel]: '' });
  }

  /** Notes who ended the execution before, so that they are tried alone. */
  suspect(suspects: Suspects): void {
    this.state.write({ [names.suspects]: asciiJson(suspects), [names.inFlight]: '' });
  }

  /** Notes what was brought and what is tried next, in one write. */
  step(state: JobState, results: readonly JobResult<Value>[], inFlight: readonly string[]): void {
    const pages = pagesOf(results.map((result) => `${asciiJson(result)}\n`).join(''));
    const numbered = pages.map((page, index) => [this.pageName(this.pages + index), page] as const);
    this.pages += pages.length;
    this.state.write({
      [names.job]: asciiJson(state),
      [names.inFlight]: asciiJson(inFlight),
      ...Object.fromEntries(numbered),
    });
  }

  /** Whether the journal must be written to the sheet before it grows on. */
  get isFull(): boolean {
    return this.pages >= mostPages;
  }

  /** Notes that the journal is in the sheet. */
  written(state: JobState): void {
    const cleared = Array.from({ length: this.pages }, (_, page) => [this.pageName(page), ''] as const);
    this.state.write({ [names.job]: asciiJson(state), [names.inFlight]: '', ...Object.fromEntries(cleared) });
    this.pages = 0;
  }

  /** Notes where the job stands, and nothing else. */
  note(state: JobState): void {
    this.state.write({ [names.job]: asciiJson(state) });
  }

  get isCancelled(): boolean {
    return this.state.get(names.cancel) !== '';
  }

  cancel(by: string): void {
    this.state.write({ [names.cancel]: by === '' ? '?' : by });
  }

  /** Takes away what only a job under way needs. */
  forgetJournal(): void {
    const kept = Object.keys(this.state.read());
    this.state.remove(kept.filter((name) => name.startsWith(pagePrefix)));
    this.pages = 0;
  }

  private pageName(page: number): string {
    return `${pagePrefix}${String(page).padStart(3, '0')}`;
  }

  /** One result a line; a line that cannot be read is a result that was never brought. */
  private journalOf(all: Readonly<Partial<Record<string, string>>>): JobResult<Value>[] {
    const text = Array.from({ length: this.pages }, (_, page) => all[this.pageName(page)] ?? '').join('');
    return text.split('\n').flatMap((line) => parsed<JobResult<Value>[]>(line === '' ? '' : `[${line}]`, []));
  }
}
