import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileType } from '../host/file-type';
import type { FilePaths, HostMessage } from '../host/messages';
import type { DeskEvent, DeskResult, DeskStart } from '../protocol';
import { driveFile } from './drive-file';
import { Guard } from './guard';
import type { HostClient } from './host-client';
import type { PageAssets } from './page-assets';
import { pagePolicy, screenPolicy, visitPolicy } from './policies';
import { readBody } from './read-body';
import { readAnswer, readRequest } from './read-request';
import type { Screens } from './screens';

/** Milliseconds after the last change that the book goes to its file. */
const saveAfter = 800;

/** Milliseconds between looks at the triggers: the clock's own on Google go off once a minute. */
const tickEvery = 3_000;

type Told<Kind> = Extract<HostMessage, { kind: Kind }>;

interface Parts {
  readonly host: HostClient;
  readonly assets: PageAssets;
  readonly screens: Screens;
  readonly driveFolder: string;
}

/** The desk on this machine's own address, for whoever was given its token. */
export class DeskServer {
  private readonly server: Server;
  private readonly listeners = new Set<ServerResponse>();
  private guard = new Guard(0);
  private paths: FilePaths = {};
  private isWorking = false;
  private saveTimer: NodeJS.Timeout | null = null;
  private readonly tickTimer: NodeJS.Timeout;

  constructor(private readonly parts: Parts) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        fail(response, 500, error instanceof Error ? error.message : String(error));
      });
    });
    this.tickTimer = setInterval(() => {
      this.tick().catch(console.error);
    }, tickEvery);
  }

  /** @param port 0: any that is free. @returns the address to open, with its token */
  async listen(port: number): Promise<string> {
    await new Promise<void>((done, failed) => {
      this.server.once('error', failed);
      this.server.listen(port, '127.0.0.1', done);
    });
    const { port: taken } = this.server.address() as AddressInfo;
    this.guard = new Guard(taken);
    return `http://127.0.0.1:${taken}/?token=${this.guard.token}`;
  }

  /** @returns '' once the book is in its file, else why not */
  async close(): Promise<string> {
    clearInterval(this.tickTimer);
    if (this.saveTimer !== null) clearTimeout(this.saveTimer);
    const { question } = this.parts.host;
    if (question !== null) this.parts.host.answer({ id: question.id, button: 'CLOSE', text: '' });
    const error = await this.save();
    this.listeners.forEach((listener) => listener.end());
    this.server.close();
    this.server.closeAllConnections();
    await this.parts.host.close();
    return error;
  }

  /** A script waits for a person. */
  tell(event: DeskEvent): void {
    const line = `data: ${JSON.stringify(event)}\n\n`;
    this.listeners.forEach((listener) => listener.write(line));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    const given = address.searchParams.get('token');
    if (given !== null && address.pathname === '/' && this.guard.admits(request, given)) {
      response
        .writeHead(303, { Location: '/', 'Set-Cookie': this.guard.cookie, 'Referrer-Policy': 'no-referrer' })
        .end();
      return;
    }
    const refusal = this.guard.refusalOf(request);
    if (refusal !== null) {
      fail(response, 403, refusal);
      return;
    }
    await (request.method === 'POST' ? this.post(request, response, address.pathname) : this.get(response, address));
  }

  private async get(response: ServerResponse, { pathname, search }: URL): Promise<void> {
    if (pathname === '/events') this.watch(response);
    else if (pathname === '/book') sendJson(response, await this.open());
    else if (pathname === '/visita') await this.sendVisit(response, search);
    else if (pathname.startsWith('/screens/')) this.sendScreen(response, Number(pathname.slice('/screens/'.length)));
    else if (pathname.startsWith('/files/')) await this.sendFile(response, pathname.slice('/files/'.length));
    else this.sendAsset(response, pathname);
  }

  private async post(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const body = await readBody(request);
    if (pathname === '/answer') {
      const answer = readAnswer(body);
      if (answer === null || !this.parts.host.answer(answer)) {
        fail(response, 409, 'no such question');
        return;
      }
      this.tell({ kind: 'answered', id: answer.id });
      sendJson(response, {});
      return;
    }
    const asked = pathname === '/do' ? readRequest(body) : null;
    if (asked === null) {
      fail(response, 400, 'not a request');
      return;
    }
    const done = await this.parts.host.ask({ kind: 'do', request: asked });
    if (done.kind === 'done') sendJson(response, this.heard(done));
  }

  private watch(response: ServerResponse): void {
    response.writeHead(200, { ...common, 'Content-Type': 'text/event-stream' });
    response.write(': \n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
    const { question } = this.parts.host;
    if (question !== null) response.write(`data: ${JSON.stringify({ kind: 'question', ...question })}\n\n`);
  }

  private async open(): Promise<DeskStart> {
    const started = await this.parts.host.ask({ kind: 'open' });
    if (started.kind !== 'started') throw new Error('the book was not opened');
    const { start, paths } = started;
    return { ...start, result: this.note({ result: start.result, paths }) };
  }

  private heard(done: Pick<Told<'done'>, 'result' | 'paths'>): DeskResult {
    this.saveSoon();
    return this.note(done);
  }

  private note({ result, paths }: Pick<Told<'done'>, 'result' | 'paths'>): DeskResult {
    this.paths = paths;
    this.isWorking = result.isWorking;
    return this.parts.screens.numbered(result);
  }

  private async tick(): Promise<void> {
    if (!this.isWorking || this.parts.host.isBusy) return;
    const done = await this.parts.host.ask({ kind: 'tick' });
    if (done.kind === 'done') this.tell({ kind: 'changed', result: this.heard(done) });
  }

  private saveSoon(): void {
    if (this.saveTimer !== null) clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => {
      this.save().catch(console.error);
    }, saveAfter);
  }

  private async save(): Promise<string> {
    const saved = await this.parts.host.ask({ kind: 'save' });
    const error = saved.kind === 'saved' ? saved.error : '';
    this.tell({ kind: 'saved', error });
    return error;
  }

  /** The page of the web app has an origin of its own, so that nothing in it reaches the desk. */
  private async sendVisit(response: ServerResponse, query: string): Promise<void> {
    const page = await this.parts.host.ask({ kind: 'visit', query });
    const html = page.kind === 'page' ? page.html : '';
    response.writeHead(200, { ...common, ...visitPolicy, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  }

  private sendScreen(response: ServerResponse, id: number): void {
    const html = this.parts.screens.get(id);
    if (html === undefined) fail(response, 404, 'no such screen');
    else response.writeHead(200, { ...common, ...screenPolicy, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  }

  private async sendFile(response: ServerResponse, id: string): Promise<void> {
    const path = Object.hasOwn(this.paths, id) ? this.paths[id] : undefined;
    const bytes = path === undefined ? null : await driveFile(this.parts.driveFolder, path);
    if (bytes === null || path === undefined) {
      fail(response, 404, 'no such file');
      return;
    }
    const name = encodeURIComponent(path.split('/').pop() ?? '');
    const headers = { 'Content-Type': fileType(path), 'Content-Disposition': `attachment; filename*=UTF-8''${name}` };
    response.writeHead(200, { ...common, ...visitPolicy, ...headers }).end(bytes);
  }

  private sendAsset(response: ServerResponse, pathname: string): void {
    const asset = this.parts.assets.get(pathname);
    if (asset === undefined) fail(response, 404, 'no such page');
    else response.writeHead(200, { ...common, ...pagePolicy, 'Content-Type': asset.contentType }).end(asset.bytes);
  }
}

const common = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...common, 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}

function fail(response: ServerResponse, status: number, reason: string): void {
  if (!response.headersSent) response.writeHead(status, { ...common, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(reason);
}
