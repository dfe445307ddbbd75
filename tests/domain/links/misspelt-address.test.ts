import fc from 'fast-check';
import { misspeltAddresses, type AddressFault } from '../../../src/domain/links/misspelt-address';

const faultsIn = (text: string): AddressFault[] => misspeltAddresses(text).map(({ fault }) => fault);

test.each<[string, AddressFault]>([
  ['https;//luvianos.gob.mx/a.pdf', 'semicolon'],
  ['http;luvianos.gob.mx', 'semicolon'],
  ['http//luvianos.gob.mx', 'no-colon'],
  ['https//www.luvianos.gob.mx/x', 'no-colon'],
  ['https:/luvianos.gob.mx', 'no-slash'],
  ['https:luvianos.gob.mx', 'no-slash'],
  ['htps://luvianos.gob.mx', 'scheme'],
  ['htttps://luvianos.gob.mx', 'scheme'],
  ['ttps://luvianos.gob.mx', 'scheme'],
  ['https://https://luvianos.gob.mx', 'twice'],
  ['http://https//luvianos.gob.mx', 'twice'],
  ['https:\\\\luvianos.gob.mx', 'backslashes'],
  ['https:// luvianos.gob.mx/a', 'blank'],
  ['https: //luvianos.gob.mx/a', 'blank'],
  ['https.//luvianos.gob.mx/a', 'no-colon'],
  ['https://', 'no-host'],
  ['https:///a.pdf', 'no-host'],
  ['https://?a=1', 'no-host'],
  ['https://www,luvianos.gob.mx/a', 'host'],
  ['https://luvianos..gob.mx', 'host'],
  ['https://luvianos', 'host'],
  ['https://-luvianos.gob.mx', 'host'],
  ['https://luvianos.gob.mx/"acta".pdf', 'quote'],
])('%s: %s', (text, fault) => {
  expect(faultsIn(text)).toEqual([fault]);
});

test.each([
  'https://luvianos.gob.mx/a_b(1).pdf',
  'http://ñandú.mx/á?b=1&c=https://otro.mx/x',
  'https://user@luvianos.gob.mx:8080/a',
  'https://192.168.1.1/a y https://[::1]/b',
  'https://xn--and-6ma2c.mx.',
  '(ver https://a.mx/x, http://b.mx; y «https://c.mx»).',
  '"https://a.mx/x" y “https://b.mx/y”.',
  '**https://a.mx/x** [acta](https://a.mx/b)',
  'Liga:https://a.mx',
  'https://web.archive.org/web/20230101/https://luvianos.gob.mx/a',
  'http:',
  'el protocolo http o https',
  'www.luvianos.gob.mx',
  'correo: a@b.mx',
  '',
])('is none in «%s»', (text) => {
  expect(misspeltAddresses(text)).toEqual([]);
});

test('each is told in its order, as it stands, without the punctuation around it', () => {
  const text = 'Ver (https;//a.mx/x), luego https://bien.mx y «http//b.mx».';
  expect(misspeltAddresses(text)).toEqual([
    { found: 'https;//a.mx/x', fault: 'semicolon' },
    { found: 'http//b.mx', fault: 'no-colon' },
  ]);
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
const rightAddress = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.array(label, { maxLength: 3 }),
  )
  .map(([scheme, names, path]) => `${scheme}://${names.join('.')}.mx/${path.join('/')}`);

test('no right address is called misspelt, whatever stands around it', () => {
  const around = fc.constantFrom('', ' ', '. ', ', ', ' (', ') ', '\n', ' «', '» ');
  fc.assert(
    fc.property(fc.array(fc.tuple(around, rightAddress)), (pieces) => {
      const text = pieces.map(([gap, address]) => `${gap === '' ? ' ' : gap}${address}`).join('');
      expect(misspeltAddresses(text)).toEqual([]);
    }),
  );
});

test('one slip in an address is always found', () => {
  const slips: ((address: string) => string)[] = [
    (address) => address.replace('://', ';//'),
    (address) => address.replace('://', '//'),
    (address) => address.replace('://', ':/'),
    (address) => address.replace('://', ':// '),
    (address) => address.replace('tt', 't'),
    (address) => address.replace('.', ','),
    (address) => address.replace('://', '://https://'),
  ];
  fc.assert(
    fc.property(rightAddress, fc.constantFrom(...slips), (address, slip) => {
      expect(misspeltAddresses(`Liga ${slip(address)} del acta`)).toHaveLength(1);
    }),
  );
});

test('long texts that look like addresses take no time', () => {
  for (const bait of ['http', 'https:', 'https;//', '"', 'a.', '(((', 'https://a']) {
    const startedAt = process.cpuUsage();
    misspeltAddresses(bait.repeat(32_000 / bait.length));
    misspeltAddresses(`https://${bait.repeat(32_000 / bait.length)}`);
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(500);
  }
});
