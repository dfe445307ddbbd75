import type { Municipality } from '../../src/domain/model/municipality';
import { FOLLOWED_MUNICIPALITIES } from '../../src/domain/model/municipalities';
import { PUBLISHED_ROUNDS } from '../../src/domain/model/legends';
import { tidyRows } from '../../src/open-data';

const blank = { period: '', address: '', phone: '', email: '', officer: '', post: '', motto: '', seal: '' };
const municipalities = FOLLOWED_MUNICIPALITIES.map((identity): Municipality => ({
  ...identity,
  ...blank,
  authorizedEmails: [],
}));
const catalogue = {
  dimensions: [{ number: 1, name: 'Estrategia', definition: '' }],
  tools: ['1.1', '1.2', '1.3'].map((code) => ({
    code,
    dimension: 1,
    name: `Herramienta ${code}`,
    aliases: [],
    means: '',
  })),
};

const { round, legend } = PUBLISHED_ROUNDS[2]!;
const exempt = { letter: 'N', label: 'No aplica', colour: '#888888', accessibleColour: '#888888' };
const followed = {
  round,
  legend: { ...legend, states: [...legend.states, { ...exempt, weight: 'not-applicable' as const }] },
  matrix: {
    report: 3,
    rows: [
      {
        municipality: 'Luvianos',
        states: new Map([
          ['1.1', 'C'],
          ['1.3', 'N'],
        ]),
      },
      { municipality: 'Ayapango', states: new Map() },
    ],
  },
  unconfirmed: new Map([['Luvianos', new Set(['1.1'])]]),
};
const evidence = ['1.1', '1.1', '1.2'].map((toolCode) => ({ municipality: 'Luvianos', toolCode }));
const rows = tidyRows({ rounds: [followed], catalogue, municipalities, evidence, notice: '' });

test('a row for each municipality of the report and each tool, in the order of the list of municipalities', () => {
  expect(rows.map(({ municipality, toolCode }) => [municipality, toolCode])).toEqual([
    ['Ayapango', '1.1'],
    ['Ayapango', '1.2'],
    ['Ayapango', '1.3'],
    ['Luvianos', '1.1'],
    ['Luvianos', '1.2'],
    ['Luvianos', '1.3'],
  ]);
});

test('a state has its value; a blank has none, nor has a state that does not apply', () => {
  const states = rows.slice(3).map(({ state, stateLabel, weight }) => [state, stateLabel, weight]);
  expect(states).toEqual([
    ['C', 'Cumplido', 1],
    [null, null, null],
    ['N', 'No aplica', null],
  ]);
});

test('a state that nobody has confirmed says so; a blank has nothing to confirm', () => {
  expect(rows.map(({ unconfirmed }) => unconfirmed)).toEqual([null, null, null, 'sí', null, 'no']);
});

test('where nobody knows which states are unconfirmed, none is said to be confirmed', () => {
  const unknown = tidyRows({
    rounds: [{ ...followed, unconfirmed: null }],
    catalogue,
    municipalities,
    evidence,
    notice: '',
  });
  expect(unknown.map(({ unconfirmed }) => unconfirmed)).toEqual(unknown.map(() => null));
});

test('evidence is counted by municipality and tool', () => {
  expect(rows.map(({ evidence: count }) => count)).toEqual([0, 0, 0, 2, 1, 0]);
});

test('without a notice the field is blank', () => {
  expect(rows[0]).toMatchObject({ notice: null, inegiKey: '15017', cutOff: '2023-06-09', situation: 'Abierto' });
});
