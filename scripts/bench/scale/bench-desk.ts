import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type vm from 'node:vm';
import type { BookModel } from '../../local/model/book';
import type { ScriptSource } from '../../local/runtime/compiled-scripts';
import { HostSession } from '../../local/runtime/host-session';
import { manifestBeside } from '../../local/runtime/manifest';
import { openNodeBridge, type OpenBridge } from '../../local/runtime/node-bridge';
import type { Manifest } from '../../local/runtime/run-state';
import { loadServicesScript } from '../../local/runtime/services-script';
import { blankBook, freshState } from '../../local/workbook-file';

const person = 'responsable@institucion.example';

/** A moment after the sample's last report. */
const now = Date.UTC(2023, 8, 5, 18);

/** Opens books in memory with the add-on's bundle, as often as wanted: no file is read or written. */
export class BenchDesk {
  private constructor(
    private readonly services: vm.Script,
    private readonly script: ScriptSource,
    private readonly manifest: Manifest,
    private readonly open: OpenBridge,
    private readonly driveFolder: string,
  ) {}

  /** @param bundle the add-on's Code.js, beside its manifest */
  static async open(bundle: string): Promise<BenchDesk> {
    // Before any date is made: the script's time zone is the process's.
    const manifest = manifestBeside(bundle);
    process.env.TZ = manifest.timeZone;
    const driveFolder = mkdtempSync(join(tmpdir(), 'semaforo-escala-'));
    const nowhere = { bookFile: null, resolve: [], scriptFolder: dirname(bundle) };
    const open = await openNodeBridge({ ...nowhere, driveFolder, print: () => undefined });
    return new BenchDesk(await loadServicesScript(), scriptOf(bundle), manifest, open, driveFolder);
  }

  close(): void {
    this.open.close();
    rmSync(this.driveFolder, { recursive: true, force: true });
  }

  /** @returns a session of its own on the book: what it does changes no other's */
  session(book: BookModel = blankBook('Escala'), answers: readonly string[] = []): HostSession {
    return new HostSession({
      services: this.services,
      bridge: this.open.bridge,
      manifest: this.manifest,
      script: this.script,
      book,
      state: freshState(),
      user: person,
      owner: person,
      answers,
      now,
      driveFolder: this.driveFolder,
    });
  }
}

/** @returns a script read from its file */
export function scriptOf(file: string): ScriptSource {
  return { code: readFileSync(file, 'utf8'), fileName: basename(file) };
}
