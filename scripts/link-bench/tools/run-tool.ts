import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../build/bundle.mjs';
import type { Bench } from '../servers';
import type { ToolName } from './outcome';
import type { ToolAnswer, ToolQuestion } from './tool-process';

/**
 * Lets another tool check addresses of a bench.
 * @throws when its process failed
 */
export async function runTool(tool: ToolName, bench: Bench, addresses: readonly string[]): Promise<ToolAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'semaforo-ligas-'));
  try {
    const authorities = join(folder, 'autoridades.pem');
    writeFileSync(authorities, bench.trusted.join('\n'));
    return await ask({ tool, resolve: bench.resolve, addresses }, authorities);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(question: ToolQuestion, authorities: string): Promise<ToolAnswer> {
  const command = [resolve(projectRoot, 'scripts/run.mjs'), 'scripts/link-bench/tools/tool-process.ts'];
  const child = spawn(process.execPath, command, {
    cwd: projectRoot,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authorities },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(question));
  const said = await text(child.stdout);
  if (said === '') throw new Error(`${question.tool} said nothing`);
  return JSON.parse(said) as ToolAnswer;
}
