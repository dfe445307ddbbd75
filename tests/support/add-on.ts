import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type vm from 'node:vm';
import { buildSync } from 'esbuild';
import { menu, type MenuEntry } from '../../src/texts/menu';
import type { DriveEntry, RunReport } from '../../scripts/local/runtime/run-state';
import type { Bench } from '../../scripts/link-bench/servers';
import { HostSession, type SessionOptions } from '../../scripts/local/runtime/host-session';
import { manifestBeside } from '../../scripts/local/runtime/manifest';
import { fireUntilIdle } from '../../scripts/local/runtime/triggers/tick';
import { editCells } from '../../scripts/local/runtime/triggers/edit';
import { openNodeBridge, type OpenBridge } from '../../scripts/local/runtime/node-bridge';
import type { EngineRequest } from '../../scripts/local/services';
import type { PersonEdit } from '../../scripts/local/services/run/person-edit';
import { loadServicesScript } from '../../scripts/local/runtime/services-script';
import { blankBook, freshState } from '../../scripts/local/workbook-file/blank-book';

const bundle = resolve(__dirname, '../../dist/Code.js');
const person = 'ana@institucion.example';
const now = Date.UTC(2023, 8, 5, 18);

/** What one action left, as a person would notice it. */
export interface Told {
  /** Of a person's edit: of the simple trigger it set off, or of the edit itself where that was refused. */
  readonly report: RunReport;
  /** Everything that was shown: toasts, alerts, errors. */
  readonly words: string;
}

/** Who does it, where it is not the person whose sheet it is; and on what day ("2023-09-20", at noon), where it is not the usual one. */
interface Doer {
  readonly as?: string;
  readonly on?: string;
}
/** A spreadsheet and what the host keeps of it. */
export type Kept = Pick<SessionOptions, 'book' | 'state'>;

/** The entry point that a menu caption runs. */
function handlerOf(caption: string, items: readonly MenuEntry[] = menu.items): string {
  for (const item of items) {
    const found = 'run' in item ? (item.caption === caption ? item.run : '') : handlerOf(caption, item.items);
    if (found !== '') return found;
  }
  return '';
}

/** What is answered to the question that most of the tests' reports would raise: they lack nearly everything. */
function goingOn(caption: string): readonly string[] {
  return caption.startsWith('Generar') ? ['Sí'] : [];
}

/** The bundle that is pushed, at a blank spreadsheet of the local host, in memory. */
export class AddOn {
  private lastUndo: PersonEdit | null = null;

  private constructor(
    private readonly session: HostSession,
    private readonly open: OpenBridge,
    readonly driveFolder: string,
  ) {}

  /**
   * @param from what another one kept, to begin there; left out: a blank spreadsheet
   * @param network where hosts are in truth, and whom they are vouched for by; left out: no host of tests is anywhere
   * @param driveOf whose Drive to begin with a copy of; left out: an empty one
   */
  static async open(
    from: Kept = { book: blankBook('Prueba'), state: freshState() },
    network: Pick<Bench, 'resolve' | 'trusted'> = { resolve: [], trusted: [] },
    driveOf: Pick<AddOn, 'driveFolder'> | null = null,
  ): Promise<AddOn> {
    const driveFolder = mkdtempSync(`${tmpdir()}/semaforo-`);
    if (driveOf !== null) cpSync(driveOf.driveFolder, driveFolder, { recursive: true });
    const services: vm.Script = await loadServicesScript();
    const print = (): void => undefined;
    const { resolve: mappings, trusted } = network;
    const files = { bookFile: null, driveFolder, scriptFolder: null };
    const open = await openNodeBridge({ ...files, resolve: mappings, trusted, print });
    const session = new HostSession({
      services,
      bridge: open.bridge,
      manifest: manifestBeside(bundle),
      script: { code: readFileSync(bundle, 'utf8'), fileName: 'Code.js' },
      book: from.book,
      state: structuredClone(from.state),
      user: person,
      owner: person,
      answers: [],
      now,
      driveFolder,
    });
    return new AddOn(session, open, driveFolder);
  }

  close(): void {
    this.open.close();
    rmSync(this.driveFolder, { recursive: true, force: true });
  }

  /** Paths of the documents in its Drive, by name. */
  documents(): string[] {
    const names = readdirSync(this.driveFolder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.docx'))
      .sort()
      .map((name) => resolve(this.driveFolder, name));
  }

  /** The spreadsheet as it is, for others to begin with: nothing that happens to them is shared. */
  keep(): Kept {
    return { book: this.session.book, state: this.session.state };
  }

  /** A copy of all that the spreadsheet holds but where the cursor is, to see whether it changed. */
  snapshot(): string {
    const { sheets, namedRanges, metadata } = this.session.book;
    return JSON.stringify({ sheets, namedRanges, metadata });
  }

  /** Clicks the menu item of that caption; asked whether to issue a report that lacks something, goes on. */
  click(caption: string, select: string | null = null, { as = person, on }: Doer = {}): Told {
    const request = { kind: 'call', name: handlerOf(caption), args: [] } as const;
    const day = on === undefined ? {} : { now: Date.parse(`${on}T18:00:00Z`) };
    const answers = goingOn(caption);
    return told(this.session.run(request, { context: 'menu', select, user: as, answers, ...day }).report);
  }

  /** A visitor of the web app, whom Google tells nothing of, calls a function by its name from the console. */
  callAsVisitor(name: string, ...args: readonly unknown[]): Told {
    return told(this.session.run({ kind: 'call', name, args }, { context: 'web-app', user: '' }).report);
  }

  /**
   * Somebody opens the web app at "?m=…&t=…".
   * @param doer who Google says it is, and on what day; left out: nobody, today
   */
  visit(query: string, doer: Doer = {}): string {
    return this.visitWhere('', query, doer).page;
  }

  /** The same on a day when Google's services behave otherwise, as in {@link clickWhere}; with what it logged. */
  visitWhere(circumstances: string, query: string, { as = '', on }: Doer = {}): { page: string; report: RunReport } {
    const script = { code: `${circumstances}\n${readFileSync(bundle, 'utf8')}`, fileName: 'Code.js' };
    const queryString = query.replace(/^.*\?/, '');
    const event = { kind: 'get', queryString, pairs: [...new URLSearchParams(queryString)] } as const;
    const day = on === undefined ? {} : { now: Date.parse(`${on}T18:00:00Z`) };
    const how = { context: 'web-app', user: as, script, ...day } as const;
    const { report, outcome } = this.session.run({ kind: 'web', event }, how);
    if (outcome.kind !== 'returned') throw new Error(report.error);
    return { page: (outcome.result as { readonly content: string }).content, report };
  }

  /** A screen of the add-on's, open beside the sheet, calls a function. @returns its answer */
  callFromScreen(name: string, ...args: readonly unknown[]): unknown {
    const { report, outcome } = this.session.run({ kind: 'call', name, args }, { context: 'menu' });
    if (outcome.kind !== 'returned') throw new Error(report.error);
    return outcome.result;
  }

  /** A function starts as if by the clock, told what a trigger would be told. */
  callByClock(name: string, event: unknown): Told {
    const request = { kind: 'call', name, args: [event] } as const;
    return told(this.session.run(request, { context: 'installable-trigger', triggerEvent: 'CLOCK' }).report);
  }

  /** The functions that a bundle lets anyone call by name. */
  static entryPoints(): string[] {
    return [...readFileSync(bundle, 'utf8').matchAll(/^function (\w+)\(/gm)].map(([, name]) => name ?? '');
  }

  /** What its Drive holds, in the bin too. */
  files(): readonly DriveEntry[] {
    return Object.values(this.session.state.drive);
  }

  /** All that the spreadsheet's script keeps: properties, triggers, Drive. */
  state(): string {
    return JSON.stringify(this.session.state);
  }

  /** The clock's triggers fire until none is left. @returns how many did */
  tick(): number {
    return fireUntilIdle(this.session).fired;
  }

  /** Clicks the menu item of that caption, and answers its questions in order; without an answer left, closes them. */
  answer(caption: string, ...answers: readonly string[]): Told {
    return this.answerWhere('', caption, ...answers);
  }

  /** The same at a selection. */
  answerAt(caption: string, select: string, ...answers: readonly string[]): Told {
    const request = { kind: 'call', name: handlerOf(caption), args: [] } as const;
    return told(this.session.run(request, { context: 'menu', select, answers }).report);
  }

  /** The same in an execution that is ended from outside after so many calls of services: what it did until then stays. */
  answerEndedAfter(calls: number, caption: string, ...answers: readonly string[]): Told {
    const request = { kind: 'call', name: handlerOf(caption), args: [] } as const;
    return told(this.session.run(request, { context: 'menu', answers, endsAfter: calls }).report);
  }

  /** Leaves so many units of a daily quota used. */
  useQuota(name: string, used: number): void {
    this.session.state.quota.used[name] = used;
  }

  /** The same by another person. */
  answerAs({ as = person }: Doer, caption: string, ...answers: readonly string[]): Told {
    const request = { kind: 'call', name: handlerOf(caption), args: [] } as const;
    return told(this.session.run(request, { context: 'menu', user: as, answers }).report);
  }

  /** The same on a day when Google's services behave otherwise, as in {@link clickWhere}. */
  answerWhere(circumstances: string, caption: string, ...answers: readonly string[]): Told {
    const request = { kind: 'call', name: handlerOf(caption), args: [] } as const;
    const script = { code: `${circumstances}\n${readFileSync(bundle, 'utf8')}`, fileName: 'Code.js' };
    return told(this.session.run(request, { context: 'menu', answers, script }).report);
  }

  /** The same by another person. */
  answerWhereAs(circumstances: string, as: string, caption: string, ...answers: readonly string[]): Told {
    const request = { kind: 'call', name: handlerOf(caption), args: [] } as const;
    const script = { code: `${circumstances}\n${readFileSync(bundle, 'utf8')}`, fileName: 'Code.js' };
    return told(this.session.run(request, { context: 'menu', answers, script, user: as }).report);
  }

  /**
   * Clicks the menu item of that caption on a day when Google's services behave otherwise.
   * @param circumstances statements that run before the bundle and may replace its services
   */
  clickWhere(circumstances: string, caption: string, select: string | null = null): Told {
    const request = { kind: 'call', name: handlerOf(caption), args: [] } as const;
    const script = { code: `${circumstances}\n${readFileSync(bundle, 'utf8')}`, fileName: 'Code.js' };
    return told(this.session.run(request, { context: 'menu', select, script, answers: goingOn(caption) }).report);
  }

  /** Types into a range, with its tab: `type("Reporte 3!F14", "C")`. Several cells are all given the same. */
  type(a1: string, text: string, doer: Doer = {}): Told {
    return this.edit({ kind: 'type', a1, text }, doer);
  }

  /** Presses Supr over a range. */
  clear(a1: string, doer: Doer = {}): Told {
    return this.edit({ kind: 'type', a1, text: '' }, doer);
  }

  /** Pastes rows copied elsewhere, from the range's first cell on; repeated where the range holds them several times. */
  paste(a1: string, rows: readonly (readonly string[])[], doer: Doer = {}): Told {
    return this.edit({ kind: 'paste', a1, rows }, doer);
  }

  /** Undoes the last edit, which is an edit too. */
  undo(doer: Doer = {}): Told {
    if (this.lastUndo === null) throw new Error('nothing to undo');
    return this.edit(this.lastUndo, doer);
  }

  private edit(edit: PersonEdit, { as = person }: Doer): Told {
    const done = editCells(this.session, edit, as);
    if (done === null) throw new Error(`no range ${edit.a1}`);
    this.lastUndo = done.undo;
    const reports = done.runs.map(({ report }) => report);
    const [made, simple = made] = reports;
    if (simple === undefined) throw new Error('nothing ran');
    return {
      report: simple,
      words: reports
        .map((report) => told(report).words)
        .join('\n')
        .trim(),
    };
  }

  /**
   * Does something to the sheet by a script of the test's own.
   * @param body statements that may use `book` and `sheet(name)`; what they return is answered
   */
  script(body: string): unknown {
    const code = `
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = (name) => book.getSheetByName(name);
      function main() { ${body} }`;
    return this.runFile(code, { kind: 'call', name: 'main', args: [] });
  }

  /** Fills the sheet with the sample, by the script that `npm start` uses. */
  fillSample(): void {
    const entry = resolve(__dirname, '../../scripts/demo/fill.ts');
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    });
    this.runFile(outputFiles[0]?.text ?? '', { kind: 'nothing' });
  }

  private runFile(code: string, request: EngineRequest): unknown {
    const { report } = this.session.run(request, { context: 'editor', script: { code, fileName: 'prueba.js' } });
    if (!report.ok) throw new Error(report.error);
    return report.result;
  }
}

/** What a page says, without its marks. */
function readable(html: string): string {
  return html.replace(/<(style|script)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '\n');
}

function told(report: RunReport): Told {
  const shown = [
    ...report.toasts.map(({ message }) => message),
    ...report.dialogs.map(({ title, html }) => `${title}\n${readable(html)}`),
    ...report.alerts.map(({ title, message }) => `${title}\n${message}`),
    ...(report.error === undefined ? [] : [report.error]),
  ];
  return { report, words: shown.join('\n') };
}
