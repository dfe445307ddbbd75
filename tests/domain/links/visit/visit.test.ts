import { readAddress } from '../../../../src/domain/links/address/web-address';
import { afterAnswer } from '../../../../src/domain/links/visit/after-answer';
import type { WebOutcome, WebRequest } from '../../../../src/domain/links/visit/exchange';
import { requestOf } from '../../../../src/domain/links/visit/request';
import { beginVisit, type EndedVisit } from '../../../../src/domain/links/visit/visit';

type Headers = Record<string, readonly string[]>;

function answer(status: number, headers: Headers = {}, text = '<html><p>Acta de cabildo</p></html>'): WebOutcome {
  const body = { contentType: 'text/html', bytes: text, text, isWhole: true };
  return { kind: 'answer', status, headers, body, length: text.length, received: text.length, fingerprint: 'f' };
}

const redirect = (location: string, headers: Headers = {}): WebOutcome =>
  answer(302, { location: [location], ...headers });

/** Visits an address of a network that answers so. @returns how it ended, and what was asked on the way */
function visit(address: string, network: (request: WebRequest, nth: number) => WebOutcome) {
  const asked: WebRequest[] = [];
  let step: ReturnType<typeof afterAnswer> = { kind: 'ask', visit: beginVisit(readAddress(address)!) };
  while (step.kind === 'ask') {
    const request = requestOf(step.visit);
    asked.push(request);
    step = afterAnswer(step.visit, network(request, asked.length), 0);
  }
  const ended: EndedVisit = step;
  return { ended, asked, addresses: asked.map((request) => request.address) };
}

test('a cookie goes back to the host that set it, and to no other', () => {
  const { asked } = visit('https://a.mx/', ({ address, headers }) => {
    if (address.startsWith('https://b.mx')) return redirect('https://a.mx/fin');
    if (address.endsWith('/fin')) return answer(200);
    return headers['Cookie'] === undefined
      ? redirect('/', { 'set-cookie': ['s=1; Path=/', 'x=2'] })
      : redirect('https://b.mx/');
  });
  expect(asked.map(({ headers }) => headers['Cookie'])).toEqual([undefined, 's=1; x=2', undefined, 's=1; x=2']);
});

test('the chain is kept, in order; relative, rootless and protocol-relative addresses are followed', () => {
  const next: Record<string, string> = { 'http://a.mx/x/1': '2', 'http://a.mx/x/2': '/3', 'http://a.mx/3': '//b.mx/4' };
  const { ended } = visit('http://a.mx/x/1', ({ address }) =>
    next[address] === undefined ? answer(200) : redirect(next[address]),
  );
  expect(ended.hops.map(({ address, status }) => `${status} ${address}`)).toEqual([
    '302 http://a.mx/x/1',
    '302 http://a.mx/x/2',
    '302 http://a.mx/3',
    '200 http://b.mx/4',
  ]);
});

test('ten redirects are followed, and not one more', () => {
  const chain = (length: number) =>
    visit('http://a.mx/0', ({ address }) => {
      const at = Number(address.split('/').pop());
      return at < length ? redirect(`/${at + 1}`) : answer(200);
    });
  expect(chain(10).ended.end.kind).toBe('answer');
  expect(chain(11).ended.end.kind).toBe('too-many-redirects');
});

test.each([408, 425, 429, 500, 503])('%d is tried again, twice at most', (status) => {
  expect(visit('http://a.mx/', () => answer(status)).asked).toHaveLength(3);
  expect(visit('http://a.mx/', (_, nth) => answer(nth === 1 ? status : 200)).ended.end).toMatchObject({ status: 200 });
});

test.each([401, 403, 404, 410, 451, 999])('%d is its answer', (status) => {
  expect(visit('http://a.mx/', () => answer(status)).asked).toHaveLength(1);
});

test('a server that asks to wait longer than anyone would has answered', () => {
  expect(visit('http://a.mx/', () => answer(503, { 'retry-after': ['3600'] })).asked).toHaveLength(1);
});

test('a server that takes no ranges is asked for the whole', () => {
  const { asked, ended } = visit('http://a.mx/', ({ headers }) => answer(headers['Range'] === undefined ? 200 : 416));
  expect(asked.map(({ headers }) => headers['Range'] !== undefined)).toEqual([true, false]);
  expect(ended.end).toMatchObject({ status: 200 });
});

test('certificates are looked at, and once more without only to learn that they are to blame', () => {
  const { asked, ended } = visit('https://a.mx/', ({ checksCertificate }) =>
    checksCertificate ? { kind: 'failure', reason: 'certificate' } : answer(200),
  );
  expect(asked.map(({ checksCertificate }) => checksCertificate)).toEqual([true, false]);
  expect(ended.end).toEqual({ kind: 'certificate', address: 'https://a.mx/', status: 200 });
});

test('what UrlFetchApp refuses in an address is encoded, and a fragment is not sent', () => {
  expect(visit('http://a.mx/a|b^{c}%zz#parte', () => answer(200)).addresses).toEqual([
    'http://a.mx/a%7Cb%5E%7Bc%7D%25zz',
  ]);
});
