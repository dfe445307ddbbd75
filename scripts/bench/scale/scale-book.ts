import { resolve } from 'node:path';
import { projectRoot } from '../../build/bundle.mjs';
import { demoScript } from '../../local/cli/demo-script';
import type { BookModel } from '../../local/model/book';
import type { HostSession } from '../../local/runtime/host-session';
import { items } from '../local';
import { scriptOf, type BenchDesk } from './bench-desk';
import { closingAnswers, newRoundAnswers } from './answers';
import { click } from './click';

/** How large a follow-up is measured. */
export interface ScaleSize {
  readonly municipalities: number;
  readonly evidenceRows: number;
}

/** The institute's own, the State of México, the country. */
export const scaleSizes: readonly ScaleSize[] = [
  { municipalities: 18, evidenceRows: 73 },
  { municipalities: 125, evidenceRows: 506 },
  { municipalities: 2469, evidenceRows: 10_000 },
];

/** The books of one size that actions are measured on. */
export interface ScaleBooks {
  /** Every list filled, and no report's tab yet. */
  readonly listed: BookModel;
  /** Every report laid out and filled with states, all of it told to the log. */
  readonly filled: BookModel;
  /** The same with report 3 closed, and a report 4 whose statuses were all brought along. */
  readonly carried: BookModel;
}

export type ScaleBookKind = keyof ScaleBooks;

const fillScript = scriptOf(resolve(projectRoot, 'scripts/bench/scale/fill-book.js'));

function fill(session: HostSession, name: string, ...args: readonly number[]): void {
  const { report } = session.run({ kind: 'call', name, args }, { context: 'editor', script: fillScript });
  if (!report.ok) throw new Error(`${name}: ${report.error ?? ''}`);
}

/** Makes the books of one size, by the add-on itself and the scripts that fill the sample. */
export async function makeScaleBooks(desk: BenchDesk, size: ScaleSize): Promise<ScaleBooks> {
  const session = desk.session();
  click(session, items.prepare);
  session.run({ kind: 'nothing' }, { context: 'editor', script: await demoScript() });
  fill(session, 'listMunicipalities', size.municipalities);
  const listed = session.book;
  click(session, items.prepare);
  fill(session, 'fillStates', size.municipalities);
  fill(session, 'fillLists', size.municipalities, size.evidenceRows);
  // No event tells of what a script fills in: the log is told now, once.
  click(session, items.reconcile);
  const filled = session.book;
  const next = desk.session(filled, [...closingAnswers, ...newRoundAnswers]);
  click(next, items.closeRound);
  click(next, items.newRound);
  return { listed, filled, carried: next.book };
}
