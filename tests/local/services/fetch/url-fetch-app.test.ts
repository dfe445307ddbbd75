import { resolve } from 'node:path';
import { domainToASCII } from 'node:url';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { makeFetchBridge, prepareFetchWorker } from '../../../../scripts/local/runtime/bridge-parts/fetch';
import { makeBlob } from '../../../../scripts/local/services/blob/blob';
import { makeUrlFetchApp } from '../../../../scripts/local/services/fetch/index';
import { makeIdentity } from './certificate';
import { runHost, type TestRun } from './run-host';

type Bridge = ReturnType<typeof makeFetchBridge>;

interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  rawHeaders: string[];
  body: string;
  base64: string;
}

const good = makeIdentity('seguro.example', 30);
const expired = makeIdentity('seguro.example', -1);
let site: Worker;
let bridge: Bridge;

beforeAll(async () => {
  const workerFile = await prepareFetchWorker();
  site = new Worker(resolve(__dirname, 'server.mjs'), { workerData: { identities: [good, expired] } });
  const [plain = 0, secure = 0, outdated = 0, garbage = 0] = await new Promise<number[]>((done) =>
    site.once('message', done),
  );
  const at = (host: string, port: number) => ({ host, address: '127.0.0.1', port });
  bridge = makeFetchBridge({
    workerFile,
    trusted: [good.authority],
    resolve: [
      at('sitio.example', plain),
      at('otro.example', plain),
      at('seguro.example', secure),
      at('ajeno.example', secure),
      at('vencido.example', outdated),
      at('basura.example', garbage),
      at('cerrado.example', 1),
      at(domainToASCII('ñandú.example'), plain),
    ],
  });
});

afterAll(async () => {
  bridge.close();
  await site.terminate();
});

function app(run: TestRun = {}, ceilingMs?: number) {
  const host = runHost({ fetchAll: (requests) => bridge.fetchAll(requests), ...run });
  return { host, UrlFetchApp: makeUrlFetchApp(host, ceilingMs) };
}

function echoOf(url: string, params: object = {}): Echo {
  return JSON.parse(app().UrlFetchApp.fetch(url, params).getContentText()) as Echo;
}

function failure(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
}

const muted = { muteHttpExceptions: true };

describe('an answer', () => {
  test('is read in its own charset, or in the one asked for', () => {
    const response = app().UrlFetchApp.fetch('http://sitio.example/hola');
    expect(response.getResponseCode()).toBe(200);
    expect(response.getContentText()).toBe('<p>¡Año!</p>');
    expect(response.getContentText('UTF-8')).not.toContain('¡');
    expect(response.getContent()[3]).toBe(-95);
    expect(response.getBlob().getContentType()).toBe('text/html');
    expect(response.getBlob().getName()).toBe('hola');
  });

  test.each(['/gzip', '/br', '/deflate', '/deflate-raw'])('%s arrives decoded', (path) => {
    expect(app().UrlFetchApp.fetch(`http://sitio.example${path}`).getContentText()).toBe('comprimido');
  });

  test('gives every value of a repeated header', () => {
    const response = app().UrlFetchApp.fetch('http://sitio.example/cookies');
    expect(response.getAllHeaders()).toMatchObject({ 'Set-Cookie': ['a=1', 'b=2'], 'X-Uno': '1' });
    expect(response.getHeaders()).toMatchObject({ 'Set-Cookie': 'b=2', 'X-Uno': '1' });
  });

  test('longer than 50 MB, even only when decoded, is refused', () => {
    expect(failure(() => app().UrlFetchApp.fetch('http://sitio.example/bomba'))).toContain('Limit Exceeded');
  });
});

describe('what is sent', () => {
  test('names the host, Google’s agent and the encodings it reads', () => {
    const { headers } = echoOf('http://sitio.example/eco?a=1');
    expect(headers['host']).toBe('sitio.example');
    expect(headers['user-agent']).toMatch(/^Mozilla\/5\.0 \(compatible; Google-Apps-Script; beanserver; \+https/);
    expect(headers['accept-encoding']).toBe('gzip, deflate, br');
  });

  test('lets a script name its own agent', () => {
    expect(echoOf('http://sitio.example/', { headers: { 'user-agent': 'Revisor' } }).headers['user-agent']).toBe(
      'Revisor',
    );
  });

  test('is a form where the payload is an object', () => {
    const sent = echoOf('http://sitio.example/', { method: 'post', payload: { nombre: 'Año nuevo & más', n: 3 } });
    expect(sent.body).toBe('nombre=A%C3%B1o+nuevo+%26+m%C3%A1s&n=3');
    expect(sent.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(sent.headers['content-length']).toBe(String(sent.body.length));
  });

  test('is multipart where one of the values is a blob', () => {
    const blob = makeBlob(runHost(), { bytes: Uint8Array.of(1, 2, 255), contentType: 'image/png', name: 'fo"to.png' });
    const sent = echoOf('http://sitio.example/', { method: 'post', payload: { pie: 'Sesión', foto: blob } });
    const boundary = /boundary=(.+)$/.exec(sent.headers['content-type'] ?? '')?.[1];
    const body = Buffer.from(sent.base64, 'base64').toString('latin1');
    expect(body.split(`--${boundary}`)).toHaveLength(4);
    expect(body).toContain('name="foto"; filename="fo%22to.png"\r\nContent-Type: image/png\r\n\r\n\x01\x02\xff\r\n');
  });

  test('keeps text and the content type asked for', () => {
    const params = { method: 'put', contentType: 'application/json', payload: '{"ñ":1}' };
    expect(echoOf('http://sitio.example/', params)).toMatchObject({ method: 'PUT', body: '{"ñ":1}' });
    expect(echoOf('http://sitio.example/', params).headers['content-type']).toBe('application/json');
  });

  test('takes the content type from the headers too, once', () => {
    const sent = echoOf('http://sitio.example/', {
      method: 'post',
      headers: { 'Content-Type': 'text/csv' },
      payload: 'a',
    });
    expect(sent.rawHeaders.filter((name) => name.toLowerCase() === 'content-type')).toHaveLength(1);
    expect(sent.headers['content-type']).toBe('text/csv');
  });

  test('escapes letters and spaces of the address', () => {
    expect(echoOf('http://sitio.example/año 2026?q=información').url).toBe('/a%C3%B1o%202026?q=informaci%C3%B3n');
  });

  test('reaches hosts with letters beyond ASCII', () => {
    expect(echoOf('http://ñandú.example/').headers['host']).toBe(domainToASCII('ñandú.example'));
  });

  test('keeps HOST when --resolve maps it, over https as well', () => {
    expect(echoOf('https://seguro.example/x').headers['host']).toBe('seguro.example');
    expect(echoOf('https://seguro.example:8443/x').headers['host']).toBe('seguro.example:8443');
  });
});

describe('redirects', () => {
  test('are followed unless the script does it itself', () => {
    const { UrlFetchApp } = app();
    expect(UrlFetchApp.fetch('http://sitio.example/va/302/hola').getContentText()).toContain('Año');
    const kept = UrlFetchApp.fetch('http://sitio.example/va/302/hola', { followRedirects: false });
    expect(kept.getResponseCode()).toBe(302);
    expect(kept.getHeaders()).toMatchObject({ Location: '/hola' });
  });

  test.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', 'a=1'],
    [308, 'POST', 'a=1'],
  ])('%i turns a POST into %s', (status, method, body) => {
    const sent = echoOf(`http://sitio.example/va/${status}/eco`, { method: 'post', payload: { a: 1 } });
    expect(sent).toMatchObject({ method, body });
    expect(sent.headers['cookie']).toBeUndefined();
  });

  test('that never end are a failure', () => {
    expect(failure(() => app().UrlFetchApp.fetch('http://sitio.example/vuelta'))).toMatch(/^Exception: /);
  });

  test('into a private network fail as the network does', () => {
    expect(failure(() => app().UrlFetchApp.fetch('http://sitio.example/a-privada', muted))).toMatch(/DNS error/);
  });
});

describe('failures', () => {
  test('a status of 400 or more throws, with the beginning of the answer, unless muted', () => {
    const { UrlFetchApp } = app();
    const hint = '(use muteHttpExceptions option to examine full response)';
    expect(failure(() => UrlFetchApp.fetch('http://sitio.example/no-hay'))).toBe(
      `Exception: Request failed for http://sitio.example returned code 404. Truncated server response: ${'x'.repeat(147)}... ${hint}`,
    );
    expect(failure(() => UrlFetchApp.fetch('http://sitio.example/corto'))).toBe(
      `Exception: Request failed for http://sitio.example returned code 500. Truncated server response: falló ${hint}`,
    );
    expect(UrlFetchApp.fetch('http://sitio.example/no-hay', muted).getResponseCode()).toBe(404);
  });

  test.each([
    ['http://cerrado.example/', 'Address unavailable: http://cerrado.example/'],
    ['http://sitio.example/cuelga', 'Address unavailable: http://sitio.example/cuelga'],
    ['http://basura.example/', 'Unexpected error: http://basura.example/'],
    ['http://127.0.0.1:8080/', 'DNS error: http://127.0.0.1:8080/'],
    ['http://192.168.1.1/', 'DNS error: http://192.168.1.1/'],
    ['http://[::1]/', 'DNS error: http://[::1]/'],
    ['http://[::ffff:10.0.0.1]/', 'DNS error: http://[::ffff:10.0.0.1]/'],
    ['http://localhost/', 'DNS error: http://localhost/'],
    ['http://no-existe.invalid/', 'DNS error: http://no-existe.invalid/'],
    ['http://sitio.example/"x"', 'Invalid argument: http://sitio.example/"x"'],
    ['mailto:a@b.mx', 'Invalid argument: mailto:a@b.mx'],
    ['', 'Attribute provided with no value: url'],
    [`http://sitio.example/${'a'.repeat(2082)}`, 'Limit Exceeded: URLFetch URL Length.'],
    ['https://ajeno.example/', 'SSL Error https://ajeno.example/'],
    ['https://vencido.example/', 'SSL Error https://vencido.example/'],
  ])('%s, muted or not: %s', (url, message) => {
    expect(failure(() => app().UrlFetchApp.fetch(url, muted))).toBe(`Exception: ${message}`);
  });

  test('a certificate can be left unchecked', () => {
    const unchecked = { validateHttpsCertificates: false };
    expect(echoOf('https://vencido.example/', unchecked).headers['host']).toBe('vencido.example');
  });

  test('a server that never answers ends at the time asked for, or at the ceiling', () => {
    const asked = { timeoutSeconds: 0.2 } as object;
    expect(failure(() => app().UrlFetchApp.fetch('http://sitio.example/nunca', asked))).toMatch(
      /^Exception: Timeout: /,
    );
    expect(failure(() => app({}, 150).UrlFetchApp.fetch('http://sitio.example/nunca'))).toMatch(
      /^Exception: Timeout: /,
    );
  });

  test.each([
    [{ method: 'head' }, 'Attribute provided with invalid value: method'],
    [{ headers: { Host: 'x' } }, 'Attribute provided with invalid value: Header:Host'],
    [{ headers: { Authorization: null } }, 'Attribute provided with invalid value: Header:null'],
    [{ headers: { 'X-A': 'a\r\nX-B: b' } }, 'Attribute provided with invalid value: Header:X-A'],
    [{ headers: { 'X-A': 'a'.repeat(9000) } }, 'Limit Exceeded: URLFetch Header Size.'],
  ])('%j is refused before anything is sent', (params, message) => {
    expect(failure(() => app().UrlFetchApp.fetch('http://sitio.example/', params as object))).toBe(
      `Exception: ${message}`,
    );
  });
});

describe('fetchAll', () => {
  test('sends all at once and keeps the order', () => {
    const started = Date.now();
    const requests = ['/lento', '/hola', '/lento', '/gzip', '/lento', '/lento'].map(
      (path) => `http://sitio.example${path}`,
    );
    const texts = app()
      .UrlFetchApp.fetchAll(requests)
      .map((response) => response.getContentText());
    expect(texts).toEqual(['lento', '<p>¡Año!</p>', 'lento', 'comprimido', 'lento', 'lento']);
    expect(Date.now() - started).toBeLessThan(1000);
  });

  test('loses every answer when one request fails or one method is wrong', () => {
    const { UrlFetchApp } = app();
    const fine = { url: 'http://sitio.example/hola' };
    expect(failure(() => UrlFetchApp.fetchAll([fine, { url: 'http://cerrado.example/', ...muted }]))).toContain(
      'Address unavailable',
    );
    expect(failure(() => UrlFetchApp.fetchAll([fine, { url: fine.url, method: 'head' as 'get' }]))).toContain(
      'invalid value: method',
    );
    expect(failure(() => UrlFetchApp.fetchAll([fine, { url: 'http://sitio.example/no-hay' }]))).toContain(
      'returned code 404',
    );
  });
});

describe('who may fetch, and how often', () => {
  test('not a simple trigger, nor a script without the scope', () => {
    const needed = 'https://www.googleapis.com/auth/script.external_request';
    expect(failure(() => app({ context: 'simple-trigger' }).UrlFetchApp.fetch('http://sitio.example/'))).toBe(
      `Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: ${needed}`,
    );
    expect(failure(() => app({ scopes: [] }).UrlFetchApp.fetchAll([]))).toContain(needed);
  });

  test('20,000 requests a day, counted one by one and given back after 24 hours', () => {
    const { host, UrlFetchApp } = app();
    host.state.quota.used['urlfetch'] = 19_999;
    UrlFetchApp.fetch('http://sitio.example/hola');
    expect(failure(() => UrlFetchApp.fetch('http://sitio.example/hola'))).toBe(
      'Exception: Service invoked too many times for one day: urlfetch.',
    );
    host.clock.now += 24 * 60 * 60 * 1000;
    expect(UrlFetchApp.fetch('http://sitio.example/hola').getResponseCode()).toBe(200);
    expect(host.calls.fetches).toBe(3);
  });
});

test('getRequest shows what would be sent', () => {
  expect(app().UrlFetchApp.getRequest('http://sitio.example/x', { payload: { a: 'b' } })).toMatchObject({
    url: 'http://sitio.example/x',
    method: 'post',
    payload: 'a=b',
    contentType: 'application/x-www-form-urlencoded',
  });
});

test('any form arrives as it was, whatever its letters', () => {
  const field = fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), {
    maxKeys: 4,
  });
  fc.assert(
    fc.property(field, (payload) => {
      const { body } = echoOf('http://sitio.example/', { method: 'post', payload });
      expect([...new URLSearchParams(body)]).toEqual(Object.entries(payload));
    }),
    { numRuns: 30 },
  );
});
