import fc from 'fast-check';
import { addressKey } from '../../../../src/domain/links/address/address-key';
import { readAddress } from '../../../../src/domain/links/address/web-address';

const keyOf = (text: string): string | null => {
  const read = readAddress(text);
  return read === null ? null : addressKey(read);
};

test.each([
  ['HTTPS://A.mx:443/x', 'https://a.mx/x'],
  ['https://a.mx', 'https://a.mx/'],
  ['https://a.mx/x#pagina=3', 'https://a.mx/x'],
  ['https://a.mx/%41cta%5F1.pdf', 'https://a.mx/Acta_1.pdf'],
  ['https://a.mx/%c3%b3', 'https://a.mx/ó'],
  ['https://a.mx/b/../x', 'https://a.mx/x'],
])('%s and %s are one', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['https://a.mx/x', 'http://a.mx/x'],
  ['https://a.mx/x', 'https://www.a.mx/x'],
  ['https://a.mx/x', 'https://a.mx/x/'],
  ['https://a.mx/x', 'https://a.mx/X'],
  ['https://a.mx/x', 'https://a.mx/x?utm_source=correo'],
  ['https://a.mx/a%2Fb', 'https://a.mx/a/b'],
  ['https://a.mx/#/actas/1', 'https://a.mx/#/actas/2'],
  ['https://a.mx/?a=1&b=2', 'https://a.mx/?b=2&a=1'],
  ['https://a.mx/#!actas', 'https://a.mx/#!bandos'],
  ['https://a.mx/%%41x', 'https://a.mx/%Ax'],
])('%s and %s may be two', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

const piece = fc.stringMatching(/^[a-zA-Z0-9.~!$&'()*+,;=:@%_/?#ñ-]{0,15}$/);
const address = fc
  .tuple(fc.constantFrom('http', 'https'), piece, piece)
  .map(([scheme, path, query]) => `${scheme}://a.mx/${path}?${query}`);

test('a key is its own key, and leads to where the address leads', () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
      const key = keyOf(text);
      if (key === null) return;
      expect(keyOf(key)).toBe(key);
      const [one, other] = [readAddress(text), readAddress(key)];
      expect([other?.host, other?.port, other?.scheme]).toEqual([one?.host, one?.port, one?.scheme]);
      const decoded = (part = ''): string =>
        part.replace(/%[0-9a-f]{2}/gi, (code) =>
          /%(?:[2-7])/.test(code) ? decodeURIComponent(code) : code.toUpperCase(),
        );
      expect(decoded(other?.path)).toBe(decoded(one?.path));
      expect(decoded(other?.query).replace(/^\?$/, '')).toBe(decoded(one?.query).replace(/^\?$/, ''));
    }),
  );
});
