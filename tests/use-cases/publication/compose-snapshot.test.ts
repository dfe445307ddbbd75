import type { FollowUp } from '../../../src/domain/model/follow-up';
import { day, sampleFollowUp } from '../../report/sample-follow-up';
import { listed, published, withSettings } from './published';

/** The follow-up whose current report has these states of the tool 1.1, and no others. */
function withCurrentStates(states: Readonly<Record<string, string>>): FollowUp {
  const [current] = sampleFollowUp.rounds.slice(-1);
  const rows = Object.entries(states).map(([municipality, letter]) => ({
    municipality,
    states: new Map(letter === '' ? [] : [['1.1', letter]]),
  }));
  return { ...sampleFollowUp, rounds: [{ ...current!, matrix: { report: 3, rows } }] };
}

test('it is plain data: written as JSON and read again it says the same', () => {
  const snapshot = published();
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
});

test('each report is told by its own legend, the last one tool by tool', () => {
  const { rounds, dimensions } = published();
  expect(rounds.map(({ report, cutOff, updated }) => [report, cutOff, updated])).toEqual([
    [1, '2023-01-23', null],
    [2, '2023-04-05', '2023-05-17'],
    [3, '2023-06-09', '2023-07-05'],
  ]);
  expect(rounds[2]?.compliance).toMatchObject({ met: 14, counted: 18, blanks: 1 });
  expect(rounds[2]?.byDimension.map(({ met, counted }) => `${met}/${counted}`)).toEqual([
    '3/4',
    '4/4',
    '0/2',
    '3/4',
    '4/4',
  ]);
  const tools = dimensions.flatMap((dimension) => dimension.tools);
  expect(tools).toHaveLength(18);
  expect(tools[0]?.state).toEqual({
    letter: 'C',
    name: 'Cumplido',
    colour: '#008000',
    weight: 1,
    isUnconfirmed: false,
  });
});

test('a tool without a state has none, and one that nobody confirmed says so', () => {
  const followUp = withCurrentStates({ Luvianos: 'E' });
  const [current] = followUp.rounds;
  const doubtful = { ...current!, unconfirmed: new Map([['Luvianos', new Set(['1.1'])]]) };
  const [dimension] = published({ ...followUp, rounds: [doubtful] }).dimensions;
  expect(dimension?.tools.map(({ state }) => state?.isUnconfirmed ?? null)).toEqual([true, null, null, null]);
});

test('the colours are those of the theme in use', () => {
  const { dimensions } = published(withSettings({ Tema: 'Accesible' }));
  expect(dimensions[0]?.tools[0]?.state?.colour).toBe('#005A43');
});

test('the deadline is the one of the configuration, or none', () => {
  expect(published(withSettings({ 'Fecha límite de lo pendiente': '30/11/2023' })).deadline).toBe('2023-11-30');
  expect(published().deadline).toBeNull();
});

test('documents are its own, the newest first; the regional report is nobody’s', () => {
  const documents = [
    listed({ name: 'primero' }),
    listed({ name: 'regional', kind: 'regional' }),
    listed({ name: 'regional sin municipio', kind: 'regional', municipality: '' }),
    listed({ name: 'de otro', municipality: 'Otumba' }),
    listed({ name: 'de nadie', municipality: 'Luvianitos' }),
    listed({ name: 'oficio', kind: 'letter', municipality: 'LUVIANOS', madeOn: null }),
  ];
  const shown = published(sampleFollowUp, 'Luvianos', documents).documents;
  expect(shown.map(({ name }) => name)).toEqual(['oficio', 'primero']);
  expect(shown[1]).toEqual({ name: 'primero', url: listed().link, madeOn: day('2023-08-30') });
});

test('of the others only the median is told, and its own figure is not in it', () => {
  const others = { Otumba: 'C', Ocuilan: 'C', Malinalco: 'C', Jiquipilco: 'E', Temamatla: 'E' };
  expect(published(withCurrentStates({ ...others, Luvianos: 'E' })).medianOfOthers).toBeCloseTo(1 / 18);
  expect(published(withCurrentStates({ ...others, Luvianos: 'C' })).medianOfOthers).toBeCloseTo(1 / 18);
});

test('fewer than five others with data have no median: a figure could be known to be someone’s', () => {
  const others = { Otumba: 'C', Ocuilan: 'C', Malinalco: 'C', Jiquipilco: 'E' };
  expect(published(withCurrentStates({ ...others, Temamatla: '', Luvianos: 'C' })).medianOfOthers).toBeNull();
});

test('without a report there is nothing to tell but what has been done', () => {
  const { rounds, dimensions, medianOfOthers } = published({ ...sampleFollowUp, rounds: [] });
  expect([rounds, medianOfOthers]).toEqual([[], null]);
  expect(dimensions[0]?.tools[0]).toMatchObject({ state: null, code: '1.1' });
  expect(dimensions[0]?.tools[0]?.advance).not.toBe('');
});

test('a municipality that the list does not have has no page', () => {
  expect(() => published(sampleFollowUp, 'Toluca')).toThrow('Toluca');
});
