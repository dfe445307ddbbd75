import fc from 'fast-check';
import { normalise, sameText } from '../../../src/domain/model/same-text';

test('a name typed without accents, in capitals, with spaces and a colon is the same name', () => {
  expect(sameText('  RENDICION  DE\u00a0CUENTAS: ', 'Rendición de cuentas')).toBe(true);
  expect(sameText('Planes de Mejora.', 'Planes de Mejora')).toBe(true);
  expect(sameText('Planes de Mejora', 'Planes de Mejoras')).toBe(false);
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

test('a cell full of stops is compared at once', () => {
  const started = Date.now();
  normalise('.'.repeat(40_000) + 'a');
  expect(Date.now() - started).toBeLessThan(200);
});
