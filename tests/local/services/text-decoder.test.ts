import fc from 'fast-check';
import { TextDecoder } from '../../../scripts/local/services/text-decoder';

test('reads UTF-8 as the platform does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(new TextDecoder().decode(Buffer.from(text))).toBe(text);
    }),
  );
});

test('bytes that are no UTF-8 are a character each, and none are no text', () => {
  expect(new TextDecoder().decode(Uint8Array.from([0x41, 0xff]))).toBe('Aÿ');
  expect(new TextDecoder().decode()).toBe('');
});
