import { findEntry } from '../../local/cli/menu-path';
import type { HostSession } from '../../local/runtime/host-session';
import type { RunReport } from '../../local/runtime/run-state';
import { fireAll } from '../../local/runtime/triggers/fire';

/** What a run reported, and what it took. */
export interface TimedRun {
  readonly report: RunReport;
  /** Of processor, which other work on the machine does not lengthen; the host's own work included, no file read. */
  readonly milliseconds: number;
}

/** @returns what the task answered, and the processor time it took */
export function timed<T>(task: () => T): { readonly result: T; readonly milliseconds: number } {
  const startedAt = process.cpuUsage();
  const result = task();
  const { user, system } = process.cpuUsage(startedAt);
  return { result, milliseconds: (user + system) / 1000 };
}

/**
 * Opens the sheet and chooses an item of its menu.
 * @returns of that item alone
 * @throws when there is no such item, or it failed or refused
 */
export function click(session: HostSession, path: string, select: string | null = null): TimedRun {
  const menus = fireAll(session, 'ON_OPEN', { kind: 'open' }).flatMap((run) => run.menus);
  const entry = findEntry(menus, path);
  if (entry === null) throw new Error(`the menu has no ${path}`);
  const request = { kind: 'call', name: entry.handler, args: [] } as const;
  const { result, milliseconds } = timed(() => session.run(request, { context: 'menu', select }));
  const { report } = result;
  const refusal = report.alerts.find(({ buttons }) => buttons === 'OK');
  if (!report.ok || refusal) throw new Error(`${path}: ${report.error ?? refusal?.message ?? ''}`);
  return { report, milliseconds };
}
