import fc from 'fast-check';
import { readAddress } from '../../../../src/domain/links/address/web-address';

test.each([
  ['HTTPS://Luvianos.GOB.mx:443/A/../b?x=1#y', 'https://luvianos.gob.mx/b?x=1#y'],
  ['https://ñandú.mx/Sesión', 'https://xn--and-6ma2c.mx/Sesi%C3%B3n'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
  ['https://a.mx', 'https://a.mx/'],
])('%s is %s', (text, href) => {
  expect(readAddress(text)?.href).toBe(href);
});

test.each(['', 'acta', '//a.mx', 'https://', 'http://[mal/'])('«%s» is none', (text) => {
  expect(readAddress(text)).toBeNull();
});

const piece = fc.stringMatching(/^[a-zA-Z0-9.~!$&'()*+,;=:@%_/?#\\[\]{}|^"<> ñ-]{0,12}$/);
const address = fc
  .tuple(fc.constantFrom('http', 'https', 'HTTP', 'ftp'), fc.stringMatching(/^[a-z0-9.ñA-Z-]{1,12}$/), piece, piece)
  .map(([scheme, host, path, query]) => `${scheme}://${host}.mx/${path}?${query}`);

// Node has the standard's own; the add-on's must tell the same of every address, those too that it reads in its short way.
test('an address is read as browsers read it', () => {
  fc.assert(
    fc.property(
      fc.oneof(address, fc.webUrl(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
      (text) => {
        const standard = URL.canParse(text) ? new URL(text) : null;
        const read = readAddress(text);
        expect(read?.href ?? null).toBe(standard?.href ?? null);
        if (read === null || standard === null) return;
        const { hostname, pathname, search, hash, port, protocol } = standard;
        expect([read.host, read.path, read.query, read.fragment, read.port, `${read.scheme}:`]).toEqual([
          hostname,
          pathname,
          search,
          hash,
          port,
          protocol,
        ]);
      },
    ),
    { numRuns: 3000 },
  );
});

test('long texts that look like addresses take no time', () => {
  for (const bait of ['a', 'a.', 'a-', '/', 'a/', '.', '?']) {
    const startedAt = process.cpuUsage();
    readAddress(`https://a.mx/${bait.repeat(50_000 / bait.length)}"`);
    readAddress(`https://${bait.repeat(50_000 / bait.length)}`);
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(1000);
  }
});
