import fc from 'fast-check';
import { charsetOf } from '../../../../src/domain/links/page/charset';
import type { PageFacts } from '../../../../src/domain/links/page/page-facts';
import { readPage } from '../../../../src/domain/links/page/read-page';

const read = (bytes: string, contentType = 'text/html'): PageFacts =>
  readPage({ contentType, bytes, text: bytes, isWhole: true });

test('what a visitor reads: words are not cut by marks within, nor run together by those between', () => {
  const { title, text } = read(
    '<html><head><title>Acta &amp; <b>gaceta</b></title><style>p{}</style></head><body><!-- no --><p>Sesi&oacute;n de <b>L</b>uvianos</p><p>Punto&nbsp;1</p><script>var x = "<p>no</p>"</script></body></html>',
  );
  expect(title).toBe('Acta & <b>gaceta</b>');
  expect(text).toBe('Sesión de Luvianos Punto 1');
});

test.each<[string, string, PageFacts['kind']]>([
  ['%PDF-1.7 …', 'text/html', 'pdf'],
  ['\x89PNG\r\n\x1a\n', '', 'image'],
  ['PK\x03\x04….[Content_Types].xml', 'application/octet-stream', 'office'],
  ['PK\x03\x04…acta.pdf', '', 'archive'],
  ['<!DOCTYPE html><p>a', '', 'html'],
  ['{"a":1}', 'application/json; charset=utf-8', 'data'],
  ['a,b\n1,2', 'text/csv', 'text'],
  ['  \n', 'text/html', 'empty'],
  ['\0\x01\x02…', 'text/html', 'binary'],
])('%j declared as %j is %s', (bytes, type, kind) => {
  expect(read(bytes, type).kind).toBe(kind);
});

test.each<[string, string | null]>([
  ['<meta http-equiv="refresh" content="0; url=/nueva">', '/nueva'],
  ["<meta http-equiv='Refresh' content='3;URL=\"https://b.mx/\"'>", 'https://b.mx/'],
  ['<meta http-equiv="refresh" content="300; url=/otra">', null],
  ['<meta http-equiv="refresh" content="5">', null],
  ['<script>window.location.href = "/lander"</script>', '/lander'],
  ['<p>Texto</p><script>if (movil) location.href = "/m"</script>', null],
])('%s sends to %s', (html, refresh) => {
  expect(read(`<html><body>${html}</body></html>`).refresh).toBe(refresh);
});

test('a page that its scripts make, and one that asks for a password, are told apart', () => {
  expect(read('<html><div id="root"></div><script src="/a.js"></script></html>').isAppShell).toBe(true);
  expect(read('<html><p>Nada</p></html>').isAppShell).toBe(false);
  expect(read('<html><form><input name=a type = password></form></html>').hasPasswordField).toBe(true);
  expect(read('<html><input type="hidden" name="SAMLRequest"></html>').hasPasswordField).toBe(true);
});

test('the title and words of a PDF, where they are not compressed', () => {
  const { title, text } = read(
    '%PDF-1.4 1 0 obj << /Title (Acta de \\(cabildo\\) a\\361o) >> BT (Primera sesi\\363n) Tj [(de ca) -20 (bildo)] TJ ET',
  );
  expect(title).toBe('Acta de (cabildo) año');
  expect(text).toBe('Primera sesión de cabildo');
});

test.each([
  ['text/html; charset=ISO-8859-1', 'x', 'windows-1252'],
  ['text/html', '<meta charset="utf-8">', 'UTF-8'],
  ['text/html', '<p>a\xf1o', 'windows-1252'],
  ['text/html', '<p>a\xc3\xb1o', 'UTF-8'],
  ['text/html; charset=klingon', '<p>a\xc3\xb1o', 'UTF-8'],
  ['text/html; charset=utf-8', '\xff\xfe<\0', 'UTF-16LE'],
])('%s with %j is read in %s… %s', (contentType, bytes, charset) => {
  expect(charsetOf(contentType, bytes)).toBe(charset);
});

test('whatever a server sends, every text is bounded', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom('<html>', '%PDF-', '', '<html><title>'),
      (bytes, start) => {
        const { title, text } = read(start + bytes);
        expect(title.length).toBeLessThanOrEqual(300);
        expect(text.length).toBeLessThanOrEqual(20_000);
      },
    ),
  );
});

const megabytes = 1024 * 1024;

test.each([
  ['50 MB of text', `<html><p>${'Acta de cabildo. '.repeat((50 * megabytes) / 17)}`],
  ['a title of a megabyte', `<html><title>${'a'.repeat(megabytes)}</title><p>b`],
  ['5 MB of «<»', `<html>${'<'.repeat(5 * megabytes)}`],
  ['comments that never end', `<html>${'<!--'.repeat(megabytes)}`],
  ['scripts that never end', `<html>${'<script '.repeat(megabytes)}`],
  ['quotes that never end', `<html>${'<a b="'.repeat(megabytes)}`],
  ['refreshes cut short', `<html>${'<meta http-equiv="refresh" content="'.repeat(100_000)}`],
  ['entities', `<html>${'&'.repeat(5 * megabytes)}`],
  ['blanks', `<html>${' '.repeat(5 * megabytes)}x`],
  ['a PDF of brackets', `%PDF-1.4 BT ${'('.repeat(megabytes)}`],
  ['a PDF of backslashes', `%PDF-1.4 /Title (${'\\'.repeat(megabytes)}`],
  ['a PDF of arrays', `%PDF-1.4 BT ${'['.repeat(megabytes)}`],
])('%s takes no more time than any page', (_, bytes) => {
  const startedAt = process.cpuUsage();
  read(bytes);
  expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(1500);
});
