import fc from 'fast-check';
import { utf8Bytes } from '../../../src/report/docx/utf8';

test('text is written as every other program writes it, emoji and lone halves included', () => {
  const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('😊', '👍', '🇲🇽', '\ud83d', 'ñ', '—'));
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, 'utf8'))).toBe(true);
    }),
  );
});
