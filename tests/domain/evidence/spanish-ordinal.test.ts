import { feminineOrdinal, masculineOrdinal, readOrdinal } from '../../../src/domain/evidence/spanish-ordinal';

const all = Array.from({ length: 199 }, (_, index) => index + 1);

test.each([
  [1, 'Primera'],
  [11, 'Décima Primera'],
  [20, 'Vigésima'],
  [27, 'Vigésima Séptima'],
  [32, 'Trigésima Segunda'],
  [100, 'Centésima'],
  [188, 'Centésima Octogésima Octava'],
  [200, '200.ª'],
])('%i is written "%s"', (value, words) => {
  expect(feminineOrdinal(value)).toBe(words);
});

test('before a masculine noun, first and third lose their last letter', () => {
  expect([1, 2, 3, 4, 13, 21, 30, 200].map(masculineOrdinal)).toEqual([
    ...['primer', 'segundo', 'tercer', 'cuarto', 'décimo tercer', 'vigésimo primer', 'trigésimo', '200.º'],
  ]);
});

test('what is written from 1 to 199 is read back, in either gender and as one word', () => {
  for (const value of all) {
    const written = feminineOrdinal(value);
    const masculine = masculineOrdinal(value);
    // "vigesimoséptima": only the last word keeps its gender and its accent.
    const oneWord = written.toLowerCase().replace(/a (?=.)/g, 'o');
    const spellings = [written, masculine, oneWord, `${value}ª`];
    expect(spellings.map(readOrdinal)).toEqual(spellings.map(() => value));
  }
});

test('no two ordinals are written alike', () => {
  expect(new Set(all.map(feminineOrdinal)).size).toBe(199);
});

test.each([
  ['vigesimoséptima', 27],
  ['Vigésimo Séptima', 27],
  ['undécima', 11],
  ['duodécima', 12],
  ['decimoprimera', 11],
  ['decimoctava', 18],
  ['décima octava', 18],
  ['decimotercia', 13],
  ['DECIMA NOVENA', 19],
  ['sétima', 7],
  ['nona', 9],
  ['centésima undécima', 111],
  ['27a.', 27],
  ['1ra.', 1],
  ['3er', 3],
  ['32.ª', 32],
])('"%s" is %i', (text, value) => {
  expect(readOrdinal(text)).toBe(value);
});

test.each([
  '',
  'segund',
  'vigésima décima',
  'vigésima undécima',
  'séptima vigésima',
  'decimprimera',
  'ordinaria',
  '27',
  '0ª',
])('"%s" is no ordinal', (text) => {
  expect(readOrdinal(text)).toBeNull();
});

test('there is no ordinal of zero or of a half', () => {
  expect(() => feminineOrdinal(0)).toThrow(RangeError);
  expect(() => masculineOrdinal(1.5)).toThrow(RangeError);
});
