import type { IncomingMessage } from 'node:http';

/** A whole tab pasted: as much as Sheets takes at once is far less. */
const mostBytes = 20 * 1024 * 1024;

/** @returns the request's JSON; rejects where it is too long or none */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new RangeError('body too long');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}
