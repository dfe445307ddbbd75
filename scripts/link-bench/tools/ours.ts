import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../build/bundle.mjs';
import { HostSession } from '../../local/runtime/host-session';
import { manifestBeside } from '../../local/runtime/manifest';
import { openNodeBridge } from '../../local/runtime/node-bridge';
import type { CallCounts } from '../../local/runtime/run-state';
import { loadServicesScript } from '../../local/runtime/services-script';
import { fireUntilIdle } from '../../local/runtime/triggers/tick';
import { blankBook, freshState } from '../../local/workbook-file/blank-book';
import type { Bench } from '../servers';

const bundle = resolve(projectRoot, 'dist/Code.js');
const person = 'responsable@institucion.example';

/** What the sheet says of one address. */
export interface OwnOutcome {
  /** A word of "Estado de la liga". */
  readonly verdict: string;
  readonly detail: string;
}

/** A whole run of "Validar ligas". */
export interface OwnRun {
  /** In the order of the addresses. */
  readonly outcomes: readonly OwnOutcome[];
  /** What checking took, preparing the sheet left out. */
  readonly milliseconds: number;
  readonly calls: CallCounts;
}

/** Writes and reads the list of evidence, found by its headers, as a script of the sheet. */
export const listScript = `
  function evidence() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Evidencias');
    const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
    return { sheet, column: (name) => headers.indexOf(name) + 1 };
  }
  function fill(addresses) {
    const { sheet, column } = evidence();
    const missing = addresses.length + 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const write = (name, values) =>
      sheet.getRange(2, column(name), values.length, 1).setNumberFormat('@').setValues(values.map((value) => [value]));
    write('Evidencia', addresses.map((_, at) => 'Evidencia ' + (at + 1)));
    write('Liga', addresses);
  }
  /** Addresses that the tab "Ligas" tells to have been visited. */
  function visited() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Ligas');
    if (sheet === null) return [];
    const rows = sheet.getDataRange().getValues();
    const headers = rows.find((row) => row.includes('Revisión'));
    if (headers === undefined) return [];
    const [address, run] = [headers.indexOf('Liga'), headers.indexOf('Revisión')];
    return rows.slice(rows.indexOf(headers) + 1).filter((row) => row[run] !== '').map((row) => row[address]);
  }
  function read(rows) {
    const { sheet, column } = evidence();
    const values = (name) => sheet.getRange(2, column(name), rows, 1).getDisplayValues().map(([value]) => value);
    const details = values('Detalle');
    return values('Estado de la liga').map((verdict, at) => ({ verdict, detail: details[at] }));
  }`;

/**
 * Checks addresses of a bench with the bundle that is pushed, at a blank spreadsheet of the local host: a row
 * of evidence each, "Validar ligas", and its triggers until none is left.
 * @param now where the clock begins, to sleep without waiting; left out: the real clock
 */
export async function checkWithAddOn(bench: Bench, addresses: readonly string[], now?: number): Promise<OwnRun> {
  const driveFolder = mkdtempSync(join(tmpdir(), 'semaforo-ligas-'));
  const manifest = manifestBeside(bundle);
  const { resolve: mappings, trusted } = bench;
  const nowhere = { bookFile: null, scriptFolder: null, driveFolder, print: () => undefined };
  const open = await openNodeBridge({ ...nowhere, resolve: mappings, trusted });
  try {
    const session = new HostSession({
      services: await loadServicesScript(),
      bridge: open.bridge,
      manifest,
      script: { code: readFileSync(bundle, 'utf8'), fileName: 'Code.js' },
      book: blankBook('Ligas'),
      state: freshState(),
      user: person,
      owner: person,
      answers: [],
      now: now ?? null,
      driveFolder,
    });
    return checkIn(session, addresses);
  } finally {
    open.close();
    rmSync(driveFolder, { recursive: true, force: true });
  }
}

function checkIn(session: HostSession, addresses: readonly string[]): OwnRun {
  call(session, 'prepareWorkbook');
  runScript(session, 'fill', addresses);
  session.forgetRuns();
  const startedAt = performance.now();
  call(session, 'checkLinks');
  const { failed, isCapped } = fireUntilIdle(session);
  const milliseconds = performance.now() - startedAt;
  if (failed !== null || isCapped) throw new Error(`checking ${failed === null ? 'never ends' : 'failed'}`);
  const { calls } = session.report();
  const outcomes = runScript(session, 'read', addresses.length) as readonly OwnOutcome[];
  return { outcomes, milliseconds, calls };
}

/** @throws what went wrong, in the words that a person would have read */
function call(session: HostSession, name: string): void {
  const { report } = session.run({ kind: 'call', name, args: [] }, { context: 'menu' });
  if (!report.ok) throw new Error(`${name}: ${report.error ?? ''}`);
}

function runScript(session: HostSession, name: string, argument: unknown): unknown {
  const script = { code: listScript, fileName: 'ligas.js' };
  const { report } = session.run({ kind: 'call', name, args: [argument] }, { context: 'editor', script });
  if (!report.ok) throw new Error(`${name}: ${report.error ?? ''}`);
  return report.result;
}
