import { isHomePage, isShortLink, isTrivialRedirect } from '../../../../src/domain/links/address/site';
import { readAddress, type WebAddress } from '../../../../src/domain/links/address/web-address';

function read(text: string): WebAddress {
  const address = readAddress(text);
  if (!address) throw new Error(`no address: ${text}`);
  return address;
}

test.each([
  ['http://a.mx/x', 'https://www.a.mx/x'],
  ['https://a.mx/x', 'https://a.mx/x/'],
  ['https://a.mx/', 'https://a.mx/index.php'],
  ['https://a.mx/x', 'https://a.mx/x;jsessionid=1F'],
  ['https://a.mx/sesi%C3%B3n', 'https://a.mx/sesio%CC%81n'],
  ['https://a.mx/x?a=1&b=dos+tres', 'https://a.mx/x?b=dos%20tres&a=1'],
])('from %s to %s is the same page', (from, to) => {
  expect(isTrivialRedirect(read(from), read(to))).toBe(true);
});

test.each([
  ['https://a.mx/x', 'https://b.mx/x'],
  ['https://a.mx/x', 'https://a.mx/'],
  ['https://a.mx/x?acta=1', 'https://a.mx/x?acta=2'],
  ['https://a.mx/x?acta=1', 'https://a.mx/x'],
  ['https://a.mx/%', 'https://a.mx/%25/x'],
])('from %s to %s may be another', (from, to) => {
  expect(isTrivialRedirect(read(from), read(to))).toBe(false);
});

test.each([
  ['https://a.mx', true],
  ['https://a.mx/index.html', true],
  ['https://a.mx/?utm_source=correo', true],
  ['https://a.mx/#acerca', true],
  ['https://a.mx/#!/actas', false],
  ['https://a.mx/#!actas', false],
  ['https://a.mx/?p=12', false],
  ['https://a.mx/actas', false],
])('whether %s is a first page: %s', (address, expected) => {
  expect(isHomePage(read(address))).toBe(expected);
});

test.each([
  ['https://1drv.ms/b/s!Aq', true],
  ['https://buff.ly/3x', true],
  ['https://abit.ly/x', false],
])('whether %s is a short link: %s', (address, expected) => {
  expect(isShortLink(read(address))).toBe(expected);
});
