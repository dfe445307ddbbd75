import fc from 'fast-check';
import { columnWidths } from '../../../src/report/docx/column-widths';
import { linkTarget, xmlLines, xmlText } from '../../../src/report/docx/xml-text';

test('columns share the whole width, none without room', () => {
  const columns = fc.array(fc.array(fc.string({ maxLength: 200 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(columns, (texts) => {
      const widths = columnWidths(texts, 9_640);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9_640);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});

test('a column of numbers leaves the room to the one with sentences', () => {
  const [narrow, wide] = columnWidths(
    [
      ['No.', '1'],
      ['Actividad', 'Entrega del informe anual '.repeat(8)],
    ],
    9_640,
  );
  expect(wide! / narrow!).toBeGreaterThan(5);
});

test('plain Spanish passes untouched', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-záéíóúñüA-ZÁÉÍÓÚÑ0-9 .,;:¿?¡!“”«»–—%°ª<>&"'😊-]*$/u), (text) => {
      expect(xmlText(text)).toBe(text);
    }),
  );
});

test('lines break where people break them', () => {
  expect(xmlLines('a\nb\r\nc\u2028d')).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [
    'https://luvianos.gob.mx/cuenta-publica/ayuntamiento-2018',
    'https://luvianos.gob.mx/cuenta-publica/ayuntamiento-2018',
  ],
  ['mailto:a@b.mx', 'mailto:a@b.mx'],
  ['https://a.mx/100%', 'https://a.mx/100%25'],
  ['https://a.mx/añ%20o', 'https://a.mx/a%C3%B1%20o'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['https://', null],
  ['https://sin-punto/', null],
  [`https://a.mx/${'x'.repeat(3_000)}`, null],
])('%j links to %j', (address, target) => {
  expect(linkTarget(address)).toBe(target);
});
