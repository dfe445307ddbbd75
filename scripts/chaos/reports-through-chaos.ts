import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNodeBridge, type OpenBridge } from '../local/runtime/node-bridge';
import type { DriveEntry } from '../local/runtime/run-state';
import { loadServicesScript } from '../local/runtime/services-script';
import { chance } from './chance';
import { bundle, calm, ChaoticSheet, minute, type Plan } from './chaotic-sheet';

/** What making all reports through chaos came to. */
export interface ReportChaosResult {
  readonly executions: number;
  readonly kills: number;
  /** What is not as it should be, a sentence each: a report that is missing, doubled or listed otherwise than the folder has it. */
  readonly wrong: readonly string[];
  readonly keptBytes: number;
}

/** Its municipalities lack what reports are asked about first. */
const goingOn: Plan = { ...calm, answers: ['Sí'] };

/** Executions after which the job is taken never to end. */
const mostExecutions = 3000;

const documentType = 'application/vnd.google-apps.document';

/** Fills and reads the workbook, as a script of the sheet. */
const sheetScript = `
  const tab = (name) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  function table(name) {
    const rows = tab(name).getDataRange().getValues();
    const at = rows.findIndex((row) => row.includes('Municipio'));
    return rows.slice(at + 1).map((row) => Object.fromEntries(rows[at].map((header, column) => [header, row[column]])));
  }
  /** Leaves or adds municipalities until there are so many, and gives each an advance of its own. */
  function fill(count) {
    const list = tab('Municipios');
    const there = table('Municipios').filter((row) => row.Municipio !== '').length;
    if (count < there) {
      list.getRange(2 + count, 1, there - count, list.getLastColumn()).clearContent();
      for (const name of ['Reporte 1', 'Reporte 2', 'Reporte 3']) tab(name).deleteRows(7 + count, there - count);
    }
    const added = Array.from({ length: Math.max(0, count - there) }, (_, at) => [there + at + 1, 'Municipio ' + (there + at + 1)]);
    if (added.length > 0) list.getRange(2 + there, 1, added.length, 2).setValues(added);
    return added.length;
  }
  function advance() {
    const names = table('Municipios').map((row) => row.Municipio).filter((name) => name !== '');
    tab('Avances').getRange(2, 1, names.length, 3).setValues(names.map((name) => [name, '1.1', 'Avance de ' + name]));
    return names;
  }
  function listed() {
    const rows = (name) => tab(name) === null ? [] : table(name).filter((row) => row.Municipio !== '');
    return {
      documents: rows('Informes').map((row) => [row.Municipio, row.Liga]),
      batch: rows('Tanda de informes').map((row) => [row.Municipio, row.Resultado, row.Liga]),
    };
  }`;

interface Listed {
  readonly documents: readonly (readonly [municipality: string, link: string])[];
  readonly batch: readonly (readonly [municipality: string, outcome: string, link: string])[];
}

/** "Generar todos los informes" with the bundle that is pushed, at a sheet of so many municipalities. */
class ReportChaos {
  private constructor(
    private readonly open: OpenBridge,
    private readonly sheet: ChaoticSheet,
    private readonly folder: string,
    private readonly names: readonly string[],
    private readonly code: string,
  ) {}

  static async begin(count: number): Promise<ReportChaos> {
    const folder = mkdtempSync(join(tmpdir(), 'semaforo-caos-'));
    const open = await openNodeBridge({ bookFile: null, scriptFolder: null, driveFolder: folder, print, resolve: [] });
    const sheet = new ChaoticSheet(await loadServicesScript(), open.bridge, folder);
    const code = readFileSync(bundle, 'utf8');
    sheet.call('prepareWorkbook', [], code);
    const added = sheet.call('fill', [count], sheetScript);
    if (added !== 0) sheet.call('prepareWorkbook', [], code);
    const names = sheet.call('advance', [], sheetScript) as readonly string[];
    return new ReportChaos(open, sheet, folder, names, code);
  }

  close(): void {
    this.open.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Goes through executions until the job is over. @param planOf what befalls each, by its number from 0 */
  live(planOf: (execution: number) => Plan): ReportChaosResult {
    const seen = { executions: 0, kills: 0, keptBytes: 0 };
    while (seen.executions === 0 || this.sheet.jobStatus !== 'done') {
      if (seen.executions === mostExecutions) throw new Error(`the job never ends: ${this.sheet.jobStatus}`);
      // Where nobody had the chance to begin the job, the person chooses it again.
      const name = this.sheet.jobStatus === 'running' ? 'continueJob' : 'generateAllReports';
      const { report } = this.sheet.execute(name, [], planOf(seen.executions), this.code);
      seen.executions += 1;
      if (!report.ok) seen.kills += 1;
      seen.keptBytes = Math.max(seen.keptBytes, this.sheet.keptBytes);
      this.sheet.pass(Math.max(minute, this.sheet.waits));
    }
    return { ...seen, wrong: this.wrong() };
  }

  private wrong(): string[] {
    const listed = this.sheet.call('listed', [], sheetScript) as Listed;
    const made = this.sheet.files.filter(({ mimeType, trashed }) => mimeType === documentType && !trashed);
    const onDisk = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.docx'),
    );
    return [
      ...this.names.flatMap((name) => wrongOf(name, made, listed)),
      ...(onDisk.length === this.names.length
        ? []
        : [`${onDisk.length} files for ${this.names.length} municipalities`]),
      ...(listed.documents.length === this.names.length ? [] : [`${listed.documents.length} rows in Informes`]),
    ];
  }
}

function print(): void {
  // Nobody reads what a script logs here.
}

function wrongOf(name: string, made: readonly DriveEntry[], { documents, batch }: Listed): string[] {
  const own = made.filter((entry) => entry.name.startsWith(`Informe de ${name} - `));
  const rows = documents.filter(([municipality]) => municipality === name);
  const [row] = batch.filter(([municipality]) => municipality === name);
  const id = own[0]?.id ?? 'none';
  return [
    ...(own.length === 1 ? [] : [`${name}: ${own.length} documents`]),
    ...(rows.length === 1 && rows[0]?.[1].includes(id) ? [] : [`${name}: listed ${rows.length} times, or another`]),
    ...(row?.[2].includes(id) ? [] : [`${name}: its batch says ${row?.[1] ?? 'nothing'}`]),
  ];
}

/**
 * Makes the reports of so many municipalities while executions are ended at any call and the clock jumps.
 * @param seed of the chaos, which is the same for the same seed
 * @param killPart part of the executions that are ended from outside, 0 to 1
 */
export async function reportsThroughChaos(count: number, seed: number, killPart: number): Promise<ReportChaosResult> {
  const chaos = await ReportChaos.begin(count);
  const random = chance(seed);
  try {
    return chaos.live(() => ({
      ...goingOn,
      endsAfter: random() < killPart ? Math.floor(random() * 150) : null,
      jump: random() < 0.2 ? Math.floor((random() - 0.5) * 20 * 60 * minute) : 0,
    }));
  } finally {
    chaos.close();
  }
}

/**
 * Makes the reports of so many municipalities once for each call of the execution that makes them, which is ended there.
 * @param first call at which it is ended
 * @param step of one call to the next
 */
export async function reportsEndedAtEachCall(count: number, first = 1, step = 1): Promise<ReportChaosResult> {
  const all = { executions: 0, kills: 0, keptBytes: 0, wrong: [] as string[] };
  for (let endsAfter = first; ; endsAfter += step) {
    const chaos = await ReportChaos.begin(count);
    try {
      const { executions, kills, keptBytes, wrong } = chaos.live((nth) =>
        nth === 0 ? { ...goingOn, endsAfter } : goingOn,
      );
      all.executions += executions;
      all.kills += kills;
      all.keptBytes = Math.max(all.keptBytes, keptBytes);
      all.wrong.push(...wrong.map((sentence) => `ended at call ${endsAfter}: ${sentence}`));
      if (kills === 0) return all;
    } finally {
      chaos.close();
    }
  }
}
