import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readOptions } from '../../../scripts/local/cli/options';
import { DeskServer } from '../../../scripts/local/desk/server/desk-server';
import { HostClient } from '../../../scripts/local/desk/server/host-client';
import { Screens } from '../../../scripts/local/desk/server/screens';
import type { DeskEvent, DeskResult, DeskStart } from '../../../scripts/local/desk/protocol';
import { readWorkbookFile } from '../../../scripts/local/workbook-file';
import { local } from '../cli/command-line';

/** A desk on a book of its own, with a page of one word in place of the real one. */
class OpenDesk {
  private constructor(
    readonly address: string,
    readonly folder: string,
    readonly cookie: string,
    private readonly server: DeskServer,
  ) {}

  static async open(): Promise<OpenDesk> {
    const folder = mkdtempSync(join(tmpdir(), 'semaforo-desk-'));
    const bookFile = join(folder, 'hoja.xlsx');
    local('new', bookFile, '--demo');
    let server: DeskServer | null = null;
    const host = await HostClient.start({ options: readOptions(['desk', bookFile]), bookFile }, (question) => {
      server?.tell({ kind: 'question', ...question });
    });
    const page = { contentType: 'text/html', bytes: Buffer.from('escritorio') };
    const driveFolder = join(folder, 'hoja - Drive');
    server = new DeskServer({ host, assets: new Map([['/', page]]), screens: new Screens('/* frame */'), driveFolder });
    const opened = await server.listen(0);
    const admitted = await fetch(opened, { redirect: 'manual' });
    const cookie = (admitted.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return new OpenDesk(new URL(opened).origin, folder, cookie, server);
  }

  async close(): Promise<string> {
    const error = await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
    return error;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.address + path, { headers: { cookie: this.cookie, ...headers } });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const all = { cookie: this.cookie, origin: this.address, 'content-type': 'application/json', ...headers };
    return fetch(this.address + path, { method: 'POST', headers: all, body: JSON.stringify(body) });
  }

  async perform(body: unknown): Promise<DeskResult> {
    return (await (await this.post('/do', body)).json()) as DeskResult;
  }

  /** @returns the events as they come */
  async *events(): AsyncGenerator<DeskEvent> {
    const { body } = await this.get('/events');
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const lines = text.split('\n\n');
      text = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6)) as DeskEvent;
    }
  }
}

let desk: OpenDesk;
let start: DeskStart;

beforeAll(async () => {
  desk = await OpenDesk.open();
  start = (await (await desk.get('/book')).json()) as DeskStart;
}, 120_000);

afterAll(async () => {
  expect(await desk.close()).toBe('');
});

const tab = (result: DeskResult, name: string) => result.changed.find((sheet) => sheet.name === name);
const textAt = (result: DeskResult, name: string, row: number, column: number): unknown =>
  tab(result, name)?.cells[row]?.[column]?.value;

/** As a browser would not, but a program may: whatever Host it likes. */
function statusFor(headers: Record<string, string>, path = '/'): Promise<number> {
  const { hostname, port } = new URL(desk.address);
  return new Promise((done, failed) => {
    httpRequest({ hostname, port, path, headers }, ({ statusCode = 0 }) => {
      done(statusCode);
    })
      .on('error', failed)
      .end();
  });
}

describe('who may come in', () => {
  test('the page opens with the cookie that the token was exchanged for, and not without', async () => {
    expect(await (await desk.get('/')).text()).toBe('escritorio');
    for (const cookie of ['', 'semaforo-desk=', 'semaforo-desk=x', desk.cookie.slice(0, -1), `${desk.cookie}x`]) {
      for (const path of ['/', '/book', '/events', '/visita', '/files/1', '/screens/1']) {
        expect((await desk.get(path, { cookie })).status).toBe(403);
      }
      expect((await desk.post('/do', {}, { cookie })).status).toBe(403);
    }
    expect((await fetch(`${desk.address}/?token=x`, { redirect: 'manual' })).status).toBe(403);
  });

  test('another name for this machine, or a page of another site, is refused', async () => {
    const { port } = new URL(desk.address);
    const { cookie } = desk;
    expect(await statusFor({ cookie, host: `localhost:${port}` })).toBe(200);
    for (const host of ['malo.example', `malo.example:${port}`, '127.0.0.1', `127.0.0.1:${Number(port) + 1}`]) {
      expect(await statusFor({ cookie, host })).toBe(403);
    }
    for (const origin of [
      'http://malo.example',
      'null',
      `http://127.0.0.1:${Number(port) + 1}`,
      `https://127.0.0.1:${port}`,
    ]) {
      expect((await desk.post('/do', { kind: 'type', a1: 'Reporte 3!C7', text: 'C' }, { origin })).status).toBe(403);
      expect(await statusFor({ cookie, origin, host: `127.0.0.1:${port}` }, '/events')).toBe(403);
    }
  });

  test('nothing outside the page and the documents made is given out', async () => {
    writeFileSync(join(desk.folder, 'secreto.docx'), 'secreto');
    const paths = [
      '/../../etc/passwd',
      '/%2e%2e/secreto.docx',
      '/files/../secreto.docx',
      '/files/%2Fetc%2Fpasswd',
      '/hoja.xlsx',
      '/files/__proto__',
      '/screens/__proto__',
      '/main.ts',
    ];
    for (const path of paths) {
      const answer = await desk.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).not.toContain('secreto');
    }
  });

  test('what is no request of a person’s is refused, and does nothing', async () => {
    const bodies = [
      {},
      null,
      [],
      { kind: 'choose' },
      { kind: '__proto__' },
      { kind: 'type', a1: 1, text: 'C' },
      { kind: 'paste', a1: 'A1', rows: [[1]] },
    ];
    for (const body of bodies) expect((await desk.post('/do', body)).status).toBe(400);
    expect((await desk.post('/answer', { id: 99, button: 'YES', text: '' })).status).toBe(409);
    const unknown = await desk.perform({ kind: 'call', name: 'constructor', args: [] });
    expect(unknown.error).not.toBe('');
  });
});

test('the desk begins with every tab, and with the menu that the bundle built', () => {
  expect(start.menus[0]?.caption).toBe('Transparencia');
  expect(start.result.changed.map(({ name }) => name)).toContain('Reporte 3');
  expect(start.result.order.length).toBe(start.result.changed.length);
});

test('an edit fires onEdit, its totals are computed by the host, and it is in the book on disk', async () => {
  const events = desk.events();
  const before = textAt(start.result, 'Reporte 3', 14, 20);
  const result = await desk.perform({ kind: 'type', a1: "'Reporte 3'!F15", text: 'C' });
  expect(result.error).toBe('');
  expect(textAt(result, 'Reporte 3', 14, 5)).toBe('C');
  expect(textAt(result, 'Reporte 3', 14, 20)).not.toBe(before);
  expect(JSON.stringify(tab(result, 'Bitácora')?.cells)).toContain('Luvianos');
  for await (const event of events) if (event.kind === 'saved') break;
  const kept = await readWorkbookFile(join(desk.folder, 'hoja.xlsx'));
  const sheet = kept.kind === 'read' ? kept.book.sheets.find(({ name }) => name === 'Reporte 3') : undefined;
  expect(sheet?.cells[14]?.[5]?.value).toBe('C');
});

test('what the legend does not have is told, and a paste is one edit', async () => {
  const typed = await desk.perform({ kind: 'type', a1: "'Reporte 3'!G15", text: 'Z' });
  expect([typed.error, ...typed.toasts.map(({ message }) => message)].join(' ')).toMatch(/Z|lista/);
  const pasted = await desk.perform({ kind: 'paste', a1: "'Reporte 3'!C16:D16", rows: [['E', 'P']] });
  expect([textAt(pasted, 'Reporte 3', 15, 2), textAt(pasted, 'Reporte 3', 15, 3)]).toEqual(['E', 'P']);
});

test('a menu item asks a person, waits for the answer, and makes a document that can be had', async () => {
  const events = desk.events();
  const made = desk.perform({ kind: 'choose', handler: 'generateReport', select: "'Reporte 3'!C15" });
  for await (const event of events) {
    if (event.kind !== 'question') continue;
    expect(event.question).toMatchObject({ kind: 'alert', title: 'Antes de emitir', buttons: ['YES', 'NO'] });
    expect((await desk.post('/answer', { id: event.id, button: 'YES', text: '' })).status).toBe(200);
    break;
  }
  const { files, screens } = await made;
  expect(files.map(({ name }) => name)).toEqual(['Informe de Luvianos - Reporte 3']);
  const file = await desk.get(`/files/${files[0]?.id ?? ''}`);
  expect(file.headers.get('content-type')).toContain('wordprocessingml');
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const screen = await desk.get(`/screens/${screens[0]?.id ?? 0}`);
  expect(screen.headers.get('content-security-policy')).toContain('sandbox allow-scripts');
  expect(await screen.text()).toContain('Se generó «Informe de Luvianos - Reporte 3»');
});

test('a link in the folder that leads out of it is not followed', async () => {
  const { files } = await desk.perform({ kind: 'call', name: 'readProgress', args: [] });
  const id = files[0]?.id ?? '';
  const drive = join(desk.folder, 'hoja - Drive');
  const kept = await desk.get(`/files/${id}`);
  expect(kept.status).toBe(200);
  const name = decodeURIComponent(/''(.*)$/.exec(kept.headers.get('content-disposition') ?? '')?.[1] ?? '');
  const path = (await import('node:fs'))
    .readdirSync(drive, { recursive: true, encoding: 'utf8' })
    .find((each) => each.endsWith(name));
  rmSync(resolve(drive, path ?? ''));
  symlinkSync(join(desk.folder, 'secreto.docx'), resolve(drive, path ?? ''));
  expect((await desk.get(`/files/${id}`)).status).toBe(404);
});

test('a screen’s call is answered, and the municipal page is shown without any power', async () => {
  expect((await desk.perform({ kind: 'call', name: 'readProgress', args: [] })).value).toEqual({ kind: 'none' });
  const page = await desk.get('/visita?m=x&t=y');
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  expect(await page.text()).toContain('Esta liga no se puede usar');
});

test('edits that come one upon the other while the book is saved are all kept', async () => {
  const errors: string[] = [];
  const listening = (async () => {
    for await (const event of desk.events()) {
      if (event.kind === 'saved') errors.push(event.error);
      if (errors.length === 2) break;
    }
  })();
  for (const letter of ['E', 'P', 'C', 'E']) {
    await desk.perform({ kind: 'type', a1: "'Reporte 3'!H15", text: letter });
    await new Promise((done) => setTimeout(done, 820));
  }
  await listening;
  expect(errors).toEqual(['', '']);
});
