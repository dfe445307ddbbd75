import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RunReport } from '../../../scripts/local/runtime/run-state';

const root = resolve(__dirname, '../../..');
const start = [resolve(root, 'scripts/run.mjs'), 'scripts/local/cli/main.ts'];

export interface CommandEnd {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// Every command is a process of its own: on a busy machine several of them take their time.
jest.setTimeout(60_000);

/** Runs the command line as `npm run local` does. */
export function local(...args: string[]): CommandEnd {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...start, ...args], { cwd: root, encoding: 'utf8' });
  return { exit: status, stdout, stderr };
}

/** The same with --json: the one object on standard output, and the exit code. */
export function localJson(...args: string[]): { exit: number | null; report: RunReport } {
  const { exit, stdout, stderr } = local(...args, '--json');
  if (!/^\{.*\}\n$/s.test(stdout)) throw new Error(`no JSON object, but ${stdout}\n${stderr}`);
  return { exit, report: JSON.parse(stdout) as RunReport };
}

/** Starts the command line without waiting for it. */
export function startLocal(...args: string[]): Promise<CommandEnd> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...start, ...args], { cwd: root });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    child.on('close', (exit) => {
      done({ exit, ...said });
    });
  });
}

/** A folder of its own, with files that are written by name. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'semaforo-cli-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string): string {
    writeFileSync(this.path(name), text);
    return this.path(name);
  }

  exists(name: string): boolean {
    return existsSync(this.path(name));
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  /** A blank workbook. */
  book(name = 'libro.xlsx'): string {
    const prepare = `function onOpen() {
      SpreadsheetApp.getUi().createMenu('Transparencia').addItem('Preparar hoja', 'prepare').addToUi();
    }
    function prepare() {}`;
    const made = local('new', this.path(name), '--script', this.write('prepare.js', prepare));
    if (made.exit !== 0) throw new Error(made.stderr);
    return this.path(name);
  }
}
