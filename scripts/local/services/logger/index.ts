import { smallServiceCallKind } from '../call-kinds';
import { expose } from '../expose';
import type { Host } from '../host';
import { consoleText } from './console-text';
import { javaFormat, javaText } from './java-text';

/** Adds a line to the run's logs, and shows it to a person watching. */
function write(host: Host, line: string): void {
  host.output.logs.push(line);
  host.bridge.print(line);
}

/** Logger: what it wrote can be read back. */
class LoggerService implements Pick<GoogleAppsScript.Base.Logger, 'clear' | 'getLog'> {
  private lines: string[] = [];

  constructor(private readonly host: Host) {}

  clear(): void {
    this.lines = [];
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  /** @param data what to log, or a format for the values after it */
  log(data: unknown, ...values: unknown[]): this {
    const line = typeof data === 'string' && values.length > 0 ? javaFormat(data, values) : javaText(data);
    this.lines.push(line);
    write(this.host, line);
    return this;
  }
}

export function makeLogger(host: Host): object {
  return expose('Logger', new LoggerService(host), host.calls, smallServiceCallKind);
}

/**
 * The console of Apps Script: the documented methods and no others
 * (https://developers.google.com/apps-script/reference/base/console).
 */
export function makeConsole(host: Host): object {
  const started = new Map<string, number>();
  const log = (...values: unknown[]): void => {
    write(host, consoleText(values));
  };
  return {
    log,
    info: log,
    warn: log,
    error: log,
    time: (label = 'default'): void => {
      started.set(label, host.now());
    },
    timeEnd: (label = 'default'): void => {
      const start = started.get(label);
      if (start !== undefined) write(host, `${label}: ${host.now() - start}ms`);
      started.delete(label);
    },
  };
}
