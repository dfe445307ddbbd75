import fc from 'fast-check';
import { municipalityFinder } from '../../../src/domain/model/find-municipality';
import { FOLLOWED_MUNICIPALITIES, MUNICIPALITY_ALIASES } from '../../../src/domain/model/municipalities';
import { normalise } from '../../../src/domain/model/same-text';

const find = municipalityFinder(FOLLOWED_MUNICIPALITIES);

const numberOf = (name: string) => {
  const match = find(name);
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
  expect(find('Tonatico')).toEqual({ kind: 'unknown', name: 'Tonatico' });
  expect(numberOf(' ')).toBe('unknown');
  expect(numberOf('Chalco')).toBe('unknown');
});

test('a name that the list holds twice is not resolved to either', () => {
  const list = [
    { name: 'Villa Guerrero', inegiKey: '15113' },
    { name: 'VILLA GUERRERO', inegiKey: '14115' },
  ];
  expect(municipalityFinder(list)('Villa Guerrero')).toEqual({
    kind: 'duplicate',
    name: 'Villa Guerrero',
    municipalities: list,
  });
  expect(municipalityFinder(list)('14115')).toEqual({ kind: 'found', municipality: list[1] });
});

test('a municipality without a key yet is found by name', () => {
  expect(municipalityFinder([{ name: 'Otzolotepec', inegiKey: '' }])('otzolotepec').kind).toBe('found');
});

test('of two that share a name, the key or the name with its key tells which', () => {
  const list = [
    { name: 'Villa Guerrero (15113)', inegiKey: '15113' },
    { name: 'Villa Guerrero (14115)', inegiKey: '14115' },
  ];
  const both = municipalityFinder(list);
  expect(both('villa guerrero').kind).toBe('duplicate');
  expect([both('14115'), both('VILLA GUERRERO (14115)')]).toEqual(
    Array(2).fill({ kind: 'found', municipality: list[1] }),
  );
  expect(find('Villa Guerrero (15113)').kind).toBe('found');
});

/** The law that the index must keep: whoever bears the name, looked for one by one. */
function lookedThrough(list: readonly { name: string; inegiKey: string }[], name: string) {
  const wanted = normalise(name);
  const bearers = list.filter(({ name: own, inegiKey }) =>
    [own, inegiKey, ...(MUNICIPALITY_ALIASES[inegiKey] ?? [])].some((known) => normalise(known) === wanted),
  );
  return wanted === '' ? [] : bearers;
}

test('finds, misses and doubts as looking through the whole list does', () => {
  const names = fc.constantFrom('Ocuilan', 'OCUILÁN ', 'Otumba', 'Valle de Chalco', '15122', '15063', '', ' ', 'x');
  const municipality = fc.record({ name: names, inegiKey: fc.constantFrom('', '15122', '15063', '14115') });
  fc.assert(
    fc.property(fc.array(municipality, { maxLength: 8 }), names, (list, name) => {
      const match = municipalityFinder(list)(name);
      const expected = lookedThrough(list, name);
      const found =
        match.kind === 'found' ? [match.municipality] : match.kind === 'unknown' ? [] : match.municipalities;
      expect(found).toEqual(expected);
    }),
  );
});
