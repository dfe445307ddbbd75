/** A web site for the tests, in a thread of its own, because the thread that fetches is blocked meanwhile. */
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createPlainServer } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

let open = 0;
let mostOpen = 0;

const pages = {
  '/hola': (_, answer) =>
    answer.setHeader('Content-Type', 'text/html; charset=ISO-8859-1').end(Buffer.from('<p>¡Año!</p>', 'latin1')),
  '/gzip': (_, answer) => answer.setHeader('Content-Encoding', 'gzip').end(gzipSync('comprimido')),
  '/br': (_, answer) => answer.setHeader('Content-Encoding', 'br').end(brotliCompressSync('comprimido')),
  '/deflate': (_, answer) => answer.setHeader('Content-Encoding', 'deflate').end(deflateSync('comprimido')),
  '/deflate-raw': (_, answer) => answer.setHeader('Content-Encoding', 'deflate').end(deflateRawSync('comprimido')),
  '/bomba': (_, answer) => answer.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(60 * 1024 * 1024))),
  '/no-hay': (_, answer) => answer.writeHead(404).end('x'.repeat(200)),
  '/corto': (_, answer) => answer.writeHead(500).end('falló'),
  '/cookies': (_, answer) => answer.writeHead(200, { 'Set-Cookie': ['a=1', 'b=2'], 'X-Uno': '1' }).end(),
  '/nunca': () => undefined,
  '/lento': (_, answer) => setTimeout(() => answer.end('lento'), 300),
  '/cuelga': (request) => request.socket.destroy(),
  '/vuelta': (_, answer) => answer.writeHead(302, { Location: '/vuelta' }).end(),
  '/a-privada': (_, answer) => answer.writeHead(302, { Location: 'http://10.0.0.1/' }).end(),
  '/max': (_, answer) => answer.end(String(mostOpen)),
};

function redirect(request, answer) {
  const [, status, target] = /^\/va\/(\d+)\/(.*)$/.exec(request.url) ?? [];
  answer.writeHead(Number(status), { Location: `/${target}`, 'Set-Cookie': 'hop=1' }).end();
}

/** Says what arrived. */
async function echo(request, answer) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts);
  const { method, url, headers, rawHeaders } = request;
  answer.setHeader('Content-Type', 'application/json');
  answer.end(
    JSON.stringify({ method, url, headers, rawHeaders, body: body.toString(), base64: body.toString('base64') }),
  );
}

function serve(request, answer) {
  open++;
  mostOpen = Math.max(mostOpen, open);
  answer.once('close', () => open--);
  if (request.url.startsWith('/va/')) redirect(request, answer);
  else if (request.url in pages) pages[request.url](request, answer);
  else void echo(request, answer);
}

const garbage = createPlainServer((socket) => socket.on('error', () => undefined).end('no es HTTP\r\n\r\n'));
const servers = [
  createServer(serve),
  ...workerData.identities.map((identity) => createSecureServer(identity, serve)),
  garbage,
];
for (const server of servers) await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
parentPort.postMessage(servers.map((server) => server.address().port));
