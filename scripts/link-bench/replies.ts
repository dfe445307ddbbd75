import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reply, Visit } from './behaviour';

type Headers = Readonly<Record<string, string | readonly string[]>>;

const htmlType = 'text/html; charset=UTF-8';

function send({ response }: Visit, status: number, headers: Headers, body: string | Buffer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status !== 204) response.setHeader('Content-Length', bytes.length);
  response.statusCode = status;
  response.end(bytes);
}

/** A page, in UTF-8. */
export function html(text: string, headers: Headers = {}): Reply {
  return (visit) => {
    send(visit, 200, { 'Content-Type': htmlType, ...headers }, text);
  };
}

/** A page with another status than 200. */
export function failing(status: number, text: string, headers: Headers = {}): Reply {
  return (visit) => {
    send(visit, status, { 'Content-Type': htmlType, ...headers }, text);
  };
}

/** A file that knows nothing of ranges. */
export function file(bytes: Buffer, type: string, headers: Headers = {}): Reply {
  return (visit) => {
    send(visit, 200, { 'Content-Type': type, ...headers }, bytes);
  };
}

/** @param location as it goes out: a character a byte */
export function redirect(status: number, location: string, headers: Headers = {}): Reply {
  return (visit) => {
    send(visit, status, { Location: location, 'Content-Type': htmlType, ...headers }, '<p>Moved</p>');
  };
}

/** Answers one way the first times, and then another. */
export function atFirst(times: number, first: Reply, then: Reply): Reply {
  return (visit) => {
    (visit.nth <= times ? first : then)(visit);
  };
}

/** Answers one way where the request is of a kind, and else another. */
export function when(test: (request: Visit['request']) => boolean, then: Reply, otherwise: Reply): Reply {
  return (visit) => {
    (test(visit.request) ? then : otherwise)(visit);
  };
}

/** The same after a while, in milliseconds. */
export function after(milliseconds: number, reply: Reply): Reply {
  return (visit) => {
    setTimeout(reply, milliseconds, visit);
  };
}

/** Never answers. */
export const never: Reply = () => undefined;

/** Takes the request and cuts the connection. */
export const hangUp: Reply = ({ request }) => {
  request.socket.resetAndDestroy();
};

/** Sends pieces one by one, made anew for each visit, so many milliseconds apart, without saying how long the whole is. */
export function drip(pieces: () => Iterable<string | Buffer>, milliseconds: number, type = htmlType): Reply {
  return ({ response }) => {
    response.writeHead(200, { 'Content-Type': type });
    void pipeline(Readable.from(slowly(pieces(), milliseconds)), response).catch(() => undefined);
  };
}

async function* slowly(pieces: Iterable<string | Buffer>, milliseconds: number): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    yield Buffer.from(piece);
    await new Promise((done) => setTimeout(done, milliseconds));
  }
}

/** A file too large to be kept whole: a beginning, and blanks up to its size. */
export interface LargeFile {
  readonly start: Buffer;
  readonly size: number;
  readonly type: string;
}

/** A large file, whole, whatever is asked of it. */
export function large(given: LargeFile): Reply {
  return (visit) => {
    const { response } = visit;
    response.writeHead(200, { 'Content-Type': given.type, 'Content-Length': given.size });
    stream(visit, given, 0, given.size);
  };
}

/** A large file of a server that honours ranges. */
export function largeRanged(given: LargeFile): Reply {
  return (visit) => {
    const [, from, to = ''] = /^bytes=(\d+)-(\d*)$/.exec(visit.request.headers.range ?? '') ?? [];
    if (from === undefined) {
      visit.response.setHeader('Accept-Ranges', 'bytes');
      large(given)(visit);
      return;
    }
    const first = Number(from);
    const last = Math.min(to === '' ? given.size - 1 : Number(to), given.size - 1);
    visit.response.writeHead(206, {
      'Content-Type': given.type,
      'Content-Length': last - first + 1,
      'Content-Range': `bytes ${first}-${last}/${given.size}`,
    });
    stream(visit, given, first, last + 1);
  };
}

function stream({ response, request }: Visit, { start, size }: LargeFile, from: number, to: number): void {
  if (request.method === 'HEAD') response.end();
  else void pipeline(Readable.from(blocks(start, size, from, to)), response).catch(() => undefined);
}

const blockSize = 64 * 1024;

function* blocks(start: Buffer, size: number, from: number, to: number): Generator<Buffer> {
  const blank = Buffer.alloc(blockSize, ' ');
  for (let at = from; at < Math.min(to, size);) {
    const piece = at < start.length ? start.subarray(at, to) : blank.subarray(0, to - at);
    yield piece;
    at += piece.length;
  }
}
