import fc from 'fast-check';
import { contrastRatio, readColour, textColourOn } from '../../../src/domain/model/colour';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

test('the accessible theme gets the text colours that it was measured with', () => {
  const texts = ['#005A43', '#7FC8F8', '#FFF7BC', '#D4762C', '#33104A'].map(textColourOn);
  expect(texts).toEqual(['#FFFFFF', '#000000', '#000000', '#000000', '#FFFFFF']);
});

test('contrast is 21 for black on white and 1 for a colour on itself', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
  expect(contrastRatio('#FF0000', '#FF0000')).toBe(1);
  // Published by WebAIM for pure red on white.
  expect(contrastRatio('#FF0000', '#FFFFFF')).toBeCloseTo(4, 1);
});

test('the chosen text always passes level AA, on any background', () => {
  fc.assert(
    fc.property(colour, (background) => {
      expect(contrastRatio(background, textColourOn(background))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour typed by a person is read, or is none', () => {
  expect(readColour(' #00aa5f ')).toBe('#00AA5F');
  expect(['verde', '#FFF', '00AA5F', '#00AA5FF', ''].map(readColour)).toEqual([null, null, null, null, null]);
  expect(() => textColourOn('verde')).toThrow(RangeError);
});
