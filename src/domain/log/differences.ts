import type { Change } from './log-entry';
import type { RecordedEvidence, RecordedState, RecordedStatuses } from './recorded-state';

/** The statuses that one report's tab holds now. */
export interface CurrentStatuses {
  /** Tools whose columns were found: nothing is told of the others, whose statuses nobody can read now. */
  readonly toolCodes: ReadonlySet<string>;
  /** Texts by municipality, then tool code; blank cells are absent. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What the sheet holds now of what the log follows. */
export interface CurrentState {
  /** Of every report whose tab can be read. */
  readonly statuses: ReadonlyMap<number, CurrentStatuses>;
  readonly evidence: RecordedEvidence;
  readonly situations: ReadonlyMap<number, string>;
}

function keysOfBoth<Key>(one: Iterable<Key> | undefined, other: Iterable<Key> | undefined): Set<Key> {
  return new Set([...(one ?? []), ...(other ?? [])]);
}

/** @returns the cells of one report that are not as recorded */
export function statusChanges(
  report: number,
  recorded: RecordedStatuses | undefined,
  { toolCodes, rows }: CurrentStatuses,
): (Change & { readonly datum: 'status' })[] {
  return [...keysOfBoth(rows.keys(), recorded?.keys())].flatMap((municipality) => {
    const [was, is] = [recorded?.get(municipality), rows.get(municipality)];
    return [...toolCodes].flatMap((toolCode) => {
      const [before, after] = [was?.get(toolCode)?.text ?? '', is?.get(toolCode) ?? ''];
      return before === after ? [] : [{ datum: 'status' as const, report, municipality, toolCode, before, after }];
    });
  });
}

/** @returns the texts of `all` that `others` does not have, each as often as it is missing there */
function missingFrom(others: readonly string[], all: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return all.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** @returns the rows of evidence of one municipality and tool that were added, removed or, side by side, changed */
export function evidenceChangesOf(
  municipality: string,
  toolCode: string,
  recorded: readonly string[],
  current: readonly string[],
): (Change & { readonly datum: 'evidence' })[] {
  const removed = missingFrom(current, recorded);
  const added = missingFrom(recorded, current);
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [before, after] = [removed[index] ?? '', added[index] ?? ''];
    return { datum: 'evidence' as const, municipality, toolCode, before, after };
  });
}

function evidenceChanges(recorded: RecordedEvidence, current: RecordedEvidence): Change[] {
  return [...keysOfBoth(current.keys(), recorded.keys())].flatMap((municipality) => {
    const [was, is] = [recorded.get(municipality), current.get(municipality)];
    return [...keysOfBoth(is?.keys(), was?.keys())].flatMap((toolCode) =>
      evidenceChangesOf(municipality, toolCode, was?.get(toolCode) ?? [], is?.get(toolCode) ?? []),
    );
  });
}

/** A report without a row in its list has no situation to tell of. */
function situationChanges({ situations: was }: RecordedState, { situations: is }: CurrentState): Change[] {
  return [...is].flatMap(([report, after]) => {
    const before = was.get(report) ?? '';
    return before === after ? [] : [{ datum: 'situation' as const, report, before, after }];
  });
}

/** @returns everything in which the sheet is not as the log left it: reports in order, then evidence */
export function differences(recorded: RecordedState, current: CurrentState): Change[] {
  const reports = [...current.statuses].sort(([one], [other]) => one - other);
  return [
    ...situationChanges(recorded, current),
    ...reports.flatMap(([report, statuses]) => statusChanges(report, recorded.statuses.get(report), statuses)),
    ...evidenceChanges(recorded.evidence, current.evidence),
  ];
}

/** A municipality that has no row any more in a report where it had states. */
export interface VanishedRow {
  readonly report: number;
  readonly municipality: string;
  /** How many it had. */
  readonly states: number;
}

/** @returns the rows that were taken away, or given a name that is nobody's, with the states they had */
export function vanishedRows(recorded: RecordedState, { statuses }: CurrentState): VanishedRow[] {
  return [...statuses].flatMap(([report, { rows }]) =>
    Array.from(recorded.statuses.get(report) ?? []).flatMap(([municipality, { size: states }]) =>
      states === 0 || rows.has(municipality) ? [] : [{ report, municipality, states }],
    ),
  );
}
