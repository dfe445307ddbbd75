import { isArchivedLog } from '../../../src/workbook/layout/log-tab';
import type { BookModel } from '../../local/model/book';
import type { HostSession } from '../../local/runtime/host-session';
import type { CallCounts } from '../../local/runtime/run-state';
import { editCells } from '../../local/runtime/triggers/edit';
import { atMost, median, type Measure } from '../measure';
import { scaleActions, type ScaleAction } from '../scale/actions';
import { BenchDesk } from '../scale/bench-desk';
import { click, timed } from '../scale/click';
import { makeScaleBooks, scaleSizes, type ScaleBooks } from '../scale/scale-book';

/** A row may cost as much time among 2,469 as among 125, and half as much again: what is worse than that grows faster than the rows. */
const mostTimePerRow = 1.5;

/** A new tab has 1,000 rows: a report longer than that costs one call more, to make its tab longer. */
const mostCallsApart = 3;

/** How often an action is timed: small books are quick, and told apart from noise by their median. */
const roundsAt = (municipalities: number): number => (municipalities > 1000 ? 1 : 3);

/** What one action took at one size. */
interface Taken {
  readonly municipalities: number;
  readonly calls: number;
  /** Of those, what the log's full tabs may cost. */
  readonly logCalls: number;
  readonly milliseconds: number;
}

function total(calls: CallCounts): number {
  return calls.reads + calls.writes + calls.fetches + calls.drive + calls.other;
}

function fullLogs({ sheets }: BookModel): number {
  return sheets.filter(({ name }) => isArchivedLog(name)).length;
}

function logCallsOf({ logCalls }: ScaleAction, before: BookModel, after: BookModel): number {
  const [full, now] = [fullLogs(before), fullLogs(after)];
  return logCalls ? logCalls.perFullTab * full + logCalls.perTabBegun * (now - full) : 0;
}

function started(
  session: HostSession,
  { act }: ScaleAction,
): { readonly calls: number; readonly milliseconds: number } {
  if (act.kind === 'click') {
    const { report, milliseconds } = click(session, act.item, act.select);
    return { calls: total(report.calls), milliseconds };
  }
  const { result, milliseconds } = timed(() => editCells(session, act));
  const reports = result?.runs.map(({ report }) => report) ?? [];
  if (reports.length === 0 || reports.some(({ ok }) => !ok)) throw new Error(`could not type into ${act.a1}`);
  return { calls: reports.reduce((sum, { calls }) => sum + total(calls), 0), milliseconds };
}

/** Each time on a copy of the book, as it was made. */
function perform(desk: BenchDesk, books: ScaleBooks, action: ScaleAction): Omit<Taken, 'municipalities'> {
  const { act, book } = action;
  const session = desk.session(books[book], act.kind === 'click' ? act.answers : []);
  const cost = started(session, action);
  return { ...cost, logCalls: logCallsOf(action, books[book], session.book) };
}

function take(desk: BenchDesk, books: ScaleBooks, action: ScaleAction, municipalities: number): Taken {
  const runs = Array.from({ length: roundsAt(municipalities) }, () => perform(desk, books, action));
  const [first] = runs;
  const milliseconds = median(runs.map((run) => run.milliseconds));
  return { municipalities, calls: first?.calls ?? 0, logCalls: first?.logCalls ?? 0, milliseconds };
}

function line(what: string, cells: readonly string[]): string {
  return `      ${what.padEnd(58)}${cells.map((cell) => cell.padStart(20)).join('')}`;
}

function cell({ calls, milliseconds }: Taken): string {
  return `${calls} · ${(milliseconds / 1000).toFixed(2)} s`;
}

function table(rows: readonly (readonly [ScaleAction, readonly Taken[]])[]): string {
  const heads = scaleSizes.map(({ municipalities }) => `${municipalities} × 18`);
  const lines = rows.map(([{ what }, taken]) => line(what, taken.map(cell)));
  return [line('Calls · seconds of processor', heads), ...lines].join('\n');
}

/** The time that a row takes in the largest book, in rows of the one before. */
function timePerRow(taken: readonly Taken[]): number {
  const [middle, largest] = taken.slice(-2).map(({ milliseconds, municipalities }) => milliseconds / municipalities);
  return (largest ?? Number.NaN) / (middle ?? Number.NaN);
}

function measuresOf({ what, budget }: ScaleAction, taken: readonly Taken[]): Measure[] {
  const counts = taken.map(({ calls, logCalls }) => calls - logCalls);
  return [
    atMost(`Calls of “${what}”, at every size, the log's full tabs apart`, budget, Math.max(...counts), 'calls'),
    atMost('  more at one size than at another', mostCallsApart, Math.max(...counts) - Math.min(...counts), 'calls'),
    atMost('  time a row, at 2,469 to that at 125', mostTimePerRow, timePerRow(taken), '×'),
  ];
}

/** Counts and times every action at 18, 125 and 2,469 municipalities, telling each as it goes, and prints the table. */
export async function measureScale(bundle: string): Promise<Measure[]> {
  const desk = await BenchDesk.open(bundle);
  try {
    const taken = scaleActions.map((): Taken[] => []);
    for (const size of scaleSizes) {
      const books = await makeScaleBooks(desk, size);
      scaleActions.forEach((action, index) => {
        const one = take(desk, books, action, size.municipalities);
        taken[index]?.push(one);
        console.error(line(`${action.what}, at ${size.municipalities}`, [cell(one)]));
      });
    }
    console.log(table(scaleActions.map((action, index) => [action, taken[index] ?? []])));
    return scaleActions.flatMap((action, index) => measuresOf(action, taken[index] ?? []));
  } finally {
    desk.close();
  }
}
