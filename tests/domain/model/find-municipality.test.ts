import { findMunicipality } from '../../../src/domain/model/find-municipality';
import { FOLLOWED_MUNICIPALITIES } from '../../../src/domain/model/municipalities';

const numberOf = (name: string) => {
  const match = findMunicipality(FOLLOWED_MUNICIPALITIES, name);
  return match.kind === 'found' ? match.municipality.number : match.kind;
};

test('the 18 municipalities keep the order of the institute, each with its own key of the State', () => {
  expect(FOLLOWED_MUNICIPALITIES.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  expect(new Set(FOLLOWED_MUNICIPALITIES.map(({ inegiKey }) => inegiKey)).size).toBe(18);
  expect(FOLLOWED_MUNICIPALITIES.every(({ inegiKey }) => /^15\d{3}$/.test(inegiKey))).toBe(true);
});

test.each([
  ['Luvianos', 9],
  ['CHIMALHUACAN', 5],
  ['Ocuilán', 12],
  ['Valle de Chalco', 17],
  ['valle de chalco solidaridad ', 17],
  ['15113', 18],
])('"%s" is number %i', (name, number) => {
  expect(numberOf(name)).toBe(number);
});

test('a name that is not followed is unknown, and so is none at all', () => {
  expect(findMunicipality(FOLLOWED_MUNICIPALITIES, 'Tonatico')).toEqual({ kind: 'unknown', name: 'Tonatico' });
  expect(numberOf(' ')).toBe('unknown');
  expect(numberOf('Chalco')).toBe('unknown');
});

test('a name that the list holds twice is not resolved to either', () => {
  const list = [
    { name: 'Villa Guerrero', inegiKey: '15113' },
    { name: 'VILLA GUERRERO', inegiKey: '14115' },
  ];
  expect(findMunicipality(list, 'Villa Guerrero')).toEqual({
    kind: 'duplicate',
    name: 'Villa Guerrero',
    municipalities: list,
  });
  expect(findMunicipality(list, '14115')).toEqual({ kind: 'found', municipality: list[1] });
});

test('a municipality without a key yet is found by name', () => {
  expect(findMunicipality([{ name: 'Otzolotepec', inegiKey: '' }], 'otzolotepec').kind).toBe('found');
});
