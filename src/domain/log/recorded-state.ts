import type { Change, LogOrigin } from './log-entry';

/** A status as last recorded. */
export interface RecordedStatus {
  /** As it stands in the cell; '' is a blank. */
  readonly text: string;
  /** Brought from an earlier report, and nobody has confirmed it. */
  readonly isCarried: boolean;
}

/** Statuses of one report by municipality, then tool code. */
export type RecordedStatuses = ReadonlyMap<string, ReadonlyMap<string, RecordedStatus>>;

/** Texts of the rows of evidence by municipality, then tool code; their order means nothing. */
export type RecordedEvidence = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Everything that the log follows, as it leaves it. */
export interface RecordedState {
  readonly statuses: ReadonlyMap<number, RecordedStatuses>;
  readonly evidence: RecordedEvidence;
  /** By report. */
  readonly situations: ReadonlyMap<number, string>;
}

/** A change and how it came about, which is what tells whether a status is confirmed. */
export interface RecordedChange {
  readonly change: Change;
  readonly origin: LogOrigin;
}

/** A state under construction: copied once, then changed in place, so that long logs are replayed in linear time. */
class StateBuilder {
  private readonly statuses = new Map<number, Map<string, Map<string, RecordedStatus>>>();
  private readonly evidence = new Map<string, Map<string, string[]>>();
  private readonly situations = new Map<number, string>();

  constructor(from: RecordedState) {
    for (const [report, rows] of from.statuses)
      this.statuses.set(report, new Map(Array.from(rows, ([name, tools]) => [name, new Map(tools)])));
    for (const [name, tools] of from.evidence)
      this.evidence.set(name, new Map(Array.from(tools, ([code, texts]) => [code, [...texts]])));
    for (const [report, word] of from.situations) this.situations.set(report, word);
  }

  take(change: Change, origin: LogOrigin): void {
    if (change.datum === 'status') this.takeStatus(change, origin);
    else if (change.datum === 'evidence') this.takeEvidence(change);
    else this.situations.set(change.report, change.after);
  }

  built(): RecordedState {
    return { statuses: this.statuses, evidence: this.evidence, situations: this.situations };
  }

  /** A refused text left the cell as it was. */
  private takeStatus({ report, municipality, toolCode, after }: Change & { datum: 'status' }, origin: LogOrigin): void {
    if (origin === 'refused') return;
    const rows = entryOf(this.statuses, report, () => new Map<string, Map<string, RecordedStatus>>());
    const tools = entryOf(rows, municipality, () => new Map<string, RecordedStatus>());
    if (after === '') tools.delete(toolCode);
    else tools.set(toolCode, { text: after, isCarried: origin === 'carried' });
  }

  private takeEvidence({ municipality, toolCode, before, after }: Change & { datum: 'evidence' }): void {
    const tools = entryOf(this.evidence, municipality, () => new Map<string, string[]>());
    const texts = entryOf(tools, toolCode, (): string[] => []);
    const place = texts.indexOf(before);
    if (before !== '' && place >= 0) texts.splice(place, 1);
    if (after !== '') texts.push(after);
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** Nothing recorded yet. */
export const nothingRecorded: RecordedState = { statuses: new Map(), evidence: new Map(), situations: new Map() };

/**
 * @param from what was recorded before; left out: nothing
 * @returns the state in which these changes, in order, leave it
 */
export function replay(changes: readonly RecordedChange[], from: RecordedState = nothingRecorded): RecordedState {
  const builder = new StateBuilder(from);
  for (const { change, origin } of changes) builder.take(change, origin);
  return builder.built();
}
