import type { RunReport } from '../runtime/run-state';
import type { Options } from './options';
import { openWorkspace, type Workspace, type WorkspaceRequest } from './workspace';

/** What a command came to. */
export interface CommandResult {
  readonly report: RunReport;
  /** 0; 1 when a function threw. */
  readonly exit: 0 | 1;
  /** Said to a person besides what the report holds. */
  readonly lines?: readonly string[];
}

/** @throws UsageError, WorkError */
export type Command = (options: Options) => Promise<CommandResult>;

/**
 * Opens a book, works, and saves it: where something threw, what finished before is kept as the
 * session has it, and nothing of what threw.
 * @param request what to open
 * @param work what to do; its result is the command's
 */
export async function withWorkspace(
  request: WorkspaceRequest,
  work: (workspace: Workspace) => Promise<CommandResult> | CommandResult,
): Promise<CommandResult> {
  const workspace = await openWorkspace(request);
  try {
    const result = await work(workspace);
    if (result.exit === 0 || request.keepsFinished === true) await workspace.save();
    return result;
  } finally {
    workspace.close();
  }
}

/** @returns the session's report as a command's result */
export function resultOf({ session }: Workspace, lines: readonly string[] = []): CommandResult {
  const report = session.report();
  return { report, exit: report.ok ? 0 : 1, lines };
}
