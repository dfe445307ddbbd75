import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { destinationOf } from '../../scripts/local/runtime/bridge-parts/http/destination';
import { behaviours, families } from '../../scripts/link-bench/behaviours/index';
import { type Bench, startBench } from '../../scripts/link-bench/servers';
import { linkVerdictNames } from '../../src/workbook/layout/link-verdicts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(() => bench.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly trusting?: boolean;
}

/** One request, no redirect followed. */
function get(address: string, { method = 'GET', headers = {}, trusting = true }: Asked = {}): Promise<Answer> {
  const url = new URL(address);
  const options = {
    ...destinationOf(url, bench.resolve),
    path: `${url.pathname}${url.search}`,
    method,
    headers: { Host: url.host, ...headers },
    agent: false as const,
    ...(trusting ? { ca: [...bench.trusted] } : {}),
  };
  return new Promise((done, fail) => {
    const start = url.protocol === 'https:' ? requestHttps : requestHttp;
    start(options, (message) => {
      const parts: Buffer[] = [];
      message.on('data', (part: Buffer) => parts.push(part));
      message.on('error', fail);
      message.on('end', () => {
        done({ status: message.statusCode ?? 0, headers: message.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });
}

function named(name: string): string {
  return behaviours.find((behaviour) => behaviour.name === name)!.address;
}

async function codeOf(name: string): Promise<string> {
  return get(named(name)).then(
    ({ status }) => `answered ${status}`,
    (error: unknown) => String((error as NodeJS.ErrnoException).code),
  );
}

describe('the bench', () => {
  test('knows at least 100 behaviours by different names, at different addresses', () => {
    expect(behaviours.length).toBeGreaterThanOrEqual(100);
    expect(new Set(behaviours.map(({ name }) => name)).size).toBe(behaviours.length);
    expect(new Set(behaviours.map(({ address }) => address)).size).toBe(behaviours.length);
  });

  test('has every verdict, and calls nothing alive dead', () => {
    expect(new Set(behaviours.map(({ verdict }) => verdict)).size).toBe(Object.keys(linkVerdictNames).length);
    const living = behaviours.filter(({ isAlive }) => isAlive === true).map(({ verdict }) => verdict);
    expect([...new Set(living)].sort()).toEqual(['alive', 'bad-certificate', 'blocked', 'redirected']);
    expect(families.every((family) => family.behaviours.length > 0)).toBe(true);
  });
});

describe('an answer', () => {
  test('is that of its page, and 404 anywhere else', async () => {
    expect((await get(named('pagina'))).status).toBe(200);
    expect((await get(`${named('pagina')}-no`)).status).toBe(404);
  });

  test.each([
    ['redirige-308', 308],
    ['siempre-451', 451],
    ['siempre-999', 999],
    ['reto-de-aws', 202],
    ['contesta-204', 204],
    ['drive-privado', 302],
  ])('of %s is %d', async (name, status) => {
    expect((await get(named(name))).status).toBe(status);
  });

  test('fails once and then is there', async () => {
    const { status, headers } = await get(named('429-con-espera-en-fecha'));
    expect(status).toBe(429);
    expect(Date.parse(headers['retry-after'] ?? '')).toBeGreaterThan(Date.now() - 2000);
    expect((await get(named('429-con-espera-en-fecha'))).status).toBe(200);
  });

  test('is another for HEAD, for a range, for an unknown agent, with a cookie', async () => {
    expect((await get(named('head-404'), { method: 'HEAD' })).status).toBe(404);
    expect((await get(named('head-404'))).status).toBe(200);
    expect((await get(named('rango-416'), { headers: { Range: 'bytes=0-99' } })).status).toBe(416);
    expect((await get(named('solo-navegadores'))).status).toBe(403);
    expect((await get(named('pide-cookie'))).status).toBe(302);
    expect((await get(named('pide-cookie'), { headers: { Cookie: 'visita=1' } })).status).toBe(200);
  });

  test('has the bytes of its charset', async () => {
    expect((await get(named('no-encontrada-en-cp1252'))).body.includes(Buffer.from('P\xe1gina', 'latin1'))).toBe(true);
    expect([...(await get(named('utf-16'))).body.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect((await get(named('location-en-latin-1'))).headers.location).toBe('/gesti\xf3n');
  });
});

describe('a large file', () => {
  test('costs kilobytes to who asks for its beginning, and megabytes to who cannot', async () => {
    const address = named('pdf-de-40-mb');
    const part = await get(address, { headers: { Range: 'bytes=0-16383' } });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 0-16383/${40 * 1024 * 1024}`);
    expect(part.body.subarray(0, 5).toString()).toBe('%PDF-');
    const [seen] = await bench.requests(new URL(address).host);
    expect(seen?.bytes).toBeGreaterThan(16_384);
    expect(seen?.bytes).toBeLessThan(20_000);
    const whole = await get(named('pdf-de-40-mb-sin-rangos'), { headers: { Range: 'bytes=0-16383' } });
    expect(whole.body.length).toBe(40 * 1024 * 1024);
  });
});

describe('a connection', () => {
  test.each([
    ['puerto-cerrado', 'ECONNREFUSED'],
    ['https-donde-solo-hay-http', 'ECONNREFUSED'],
    ['cuelga-al-llegar', 'ECONNRESET'],
    ['cuelga-al-oir', 'ECONNRESET'],
    ['corta-a-la-mitad', 'ECONNRESET'],
    ['promete-de-mas', 'ECONNRESET'],
    ['no-habla-http', 'HPE_INVALID_CONSTANT'],
  ])('of %s ends in %s', async (name, code) => {
    expect(await codeOf(name)).toBe(code);
  });

  test('drips its page for some seconds', async () => {
    const startedAt = Date.now();
    expect((await get(named('gota-a-gota'))).status).toBe(200);
    expect(Date.now() - startedAt).toBeGreaterThan(2000);
  });
});

describe('a certificate', () => {
  test.each([
    ['certificado-valido', 'answered 200'],
    ['certificado-vencido', 'CERT_HAS_EXPIRED'],
    ['certificado-propio', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['certificado-de-otro', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['autoridad-desconocida', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['sin-certificado-intermedio', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['vencido-y-404', 'CERT_HAS_EXPIRED'],
  ])('of %s: %s', async (name, code) => {
    expect(await codeOf(name)).toBe(code);
  });
});

test('requests tell how many were in flight at once', async () => {
  const address = 'http://en-paralelo.ejemplo.mx/';
  const speed = await startBench('speed');
  try {
    const [mapping] = speed.resolve;
    const host = mapping!.host.replace(/:\d+$/, '');
    const ask = (at: number) =>
      new Promise((done) =>
        requestHttp({
          host: mapping!.address,
          port: mapping!.port,
          path: `/transparencia/evidencia-${at}`,
          headers: { Host: host },
          agent: false,
        })
          .on('response', (message) => message.resume().on('end', done))
          .end(),
      );
    await Promise.all([1, 2, 3].map(ask));
    const seen = await speed.requests(host);
    expect(seen.map(({ inFlight }) => inFlight)).toEqual([1, 2, 3]);
    expect(await speed.requests(address)).toEqual([]);
  } finally {
    await speed.close();
  }
});
