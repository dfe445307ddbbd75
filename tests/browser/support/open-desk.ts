import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { local } from '../../local/cli/command-line';

const root = resolve(__dirname, '../../..');

/** The sample at the desk, opened as a person would: by the command, in a program of its own. */
export class SampleDesk {
  private constructor(
    readonly folder: string,
    readonly book: string,
    /** To be opened first; it brings the token. */
    readonly address: string,
    private readonly program: ChildProcess,
  ) {}

  static async open(...before: readonly (readonly string[])[]): Promise<SampleDesk> {
    const folder = mkdtempSync(join(tmpdir(), 'semaforo-browser-'));
    const book = join(folder, 'muestra.xlsx');
    local('new', book, '--demo');
    for (const [item = '', ...options] of before) local('run', item, book, ...options);
    const command = [resolve(root, 'scripts/run.mjs'), 'scripts/local/cli/main.ts', 'desk', book];
    const program = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    return new SampleDesk(folder, book, await addressSaid(program), program);
  }

  /** As Ctrl+C: it saves and ends. */
  async close(): Promise<void> {
    const ended = new Promise((done) => this.program.once('exit', done));
    this.program.kill('SIGINT');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function addressSaid(program: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const [address] = /http:\/\/\S+/.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
    program.once('exit', () => {
      failed(new Error(`the desk ended: ${said}`));
    });
  });
}
