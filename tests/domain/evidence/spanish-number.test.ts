import { readSpanishNumber } from '../../../src/domain/evidence/spanish-number';

test.each([
  ['siete', 7],
  ['Treinta y uno', 31],
  ['veintidós', 22],
  ['veintiún', 21],
  ['cien', 100],
  ['ciento uno', 101],
  ['mil', 1000],
  ['mil novecientos noventa y nueve', 1999],
  ['dos mil', 2000],
  ['dos mil  VEINTITRÉS', 2023],
  ['cero', 0],
])('"%s" is %i', (words, value) => {
  expect(readSpanishNumber(words)).toBe(value);
});

test.each([
  '',
  'y',
  'treinta y',
  'treinta y diez',
  'veinte y dos',
  'mil mil',
  'cero mil',
  'cien mil',
  'siete dos',
  '7',
])('"%s" is no number in words', (words) => {
  expect(readSpanishNumber(words)).toBeNull();
});
