import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request, as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** How many of this host were being answered, this one included. */
  readonly inFlight: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What went out, headers included; while it goes out, 0. */
  bytes: number;
}

/** Remembers every request by host. */
export class RequestLog {
  private readonly seen = new Map<string, SeenRequest[]>();
  private readonly open = new Map<string, number>();
  private readonly times = new Map<string, number>();

  /** @returns how often this address has been asked for by GET, this time included */
  add(host: string, request: IncomingMessage, response: ServerResponse): number {
    const inFlight = this.enter(host, 1);
    const { method = '', url: path = '', headers, socket } = request;
    const entry: SeenRequest = { method, path, at: Date.now(), inFlight, headers, bytes: 0 };
    const before = socket.bytesWritten;
    response.once('close', () => {
      entry.bytes = socket.bytesWritten - before;
      this.enter(host, -1);
    });
    this.seen.set(host, [...(this.seen.get(host) ?? []), entry]);
    return this.count(`${method} ${host}${path}`);
  }

  of(host: string): readonly SeenRequest[] {
    return this.seen.get(host) ?? [];
  }

  private enter(host: string, by: 1 | -1): number {
    const now = (this.open.get(host) ?? 0) + by;
    this.open.set(host, now);
    return now;
  }

  private count(address: string): number {
    const now = (this.times.get(address) ?? 0) + 1;
    this.times.set(address, now);
    return now;
  }
}
