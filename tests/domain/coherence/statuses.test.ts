import { coherenceFacts } from '../../../src/domain/coherence/facts';
import { reviewCoherence } from '../../../src/domain/coherence/rules';
import type { CivilDate } from '../../../src/domain/model/civil-date';
import { advance, evidence, followUpOf, found } from './facts-of';

test('Cumplido without any evidence', () => {
  expect(found('fulfilled-without-evidence', followUpOf({}, { '1.1': 'C', '1.2': 'E' }))).toEqual([
    { report: 3, state: 'Cumplido' },
  ]);
});

test('a row that only names whose it is proves nothing; a link, a session or a date alone does', () => {
  const withRow = (says: Parameters<typeof evidence>[0]) =>
    found('fulfilled-without-evidence', followUpOf({ evidence: [evidence(says)] }, { '1.1': 'C' }));
  expect(withRow({ detail: 'ver correo' })).toHaveLength(1);
  expect(withRow({ toolCode: '1.2', link: 'https://luvianos.gob.mx' })).toHaveLength(1);
  expect(withRow({ link: 'https://luvianos.gob.mx' })).toEqual([]);
  expect(withRow({ annex: 'Anexo 8' })).toEqual([]);
});

test('evidence in a cell that is not Cumplido, blank included', () => {
  const proof = { evidence: [evidence({ annex: 'Anexo 8' })] };
  expect(found('evidence-without-fulfilment', followUpOf(proof, { '1.1': 'C' }))).toEqual([]);
  expect(found('evidence-without-fulfilment', followUpOf(proof, { '1.1': 'E' }))).toEqual([
    { report: 3, state: 'No se tiene - en proceso' },
  ]);
  expect(found('evidence-without-fulfilment', followUpOf(proof))).toEqual([{ report: 3, state: null }]);
});

test('what does not apply is neither done nor undone', () => {
  const followUp = followUpOf({ evidence: [evidence({ annex: 'Anexo 8' })] }, { '1.1': 'N' });
  const [round] = followUp.rounds;
  const state = {
    letter: 'N',
    label: 'No aplica',
    colour: '',
    accessibleColour: '',
    weight: 'not-applicable' as const,
  };
  const rounds = [{ ...round!, legend: { report: 3, states: [...round!.legend.states, state] } }];
  expect(found('evidence-without-fulfilment', { ...followUp, rounds })).toEqual([]);
});

test('only the latest report is judged', () => {
  const followUp = followUpOf({}, {});
  const [round] = followUp.rounds;
  const earlier = {
    ...round!,
    matrix: { report: 2, rows: [{ municipality: 'Luvianos', states: new Map([['1.1', 'C']]) }] },
  };
  expect(found('fulfilled-without-evidence', { ...followUp, rounds: [earlier, round!] })).toEqual([]);
});

test('Cumplido without an Avance, or with a blank one', () => {
  const states = { '1.1': 'C' };
  expect(found('fulfilled-without-advance', followUpOf({}, states))).toHaveLength(1);
  expect(found('fulfilled-without-advance', followUpOf({ advances: [advance(' \n ')] }, states))).toHaveLength(1);
  expect(found('fulfilled-without-advance', followUpOf({ advances: [advance('Hecho.')] }, states))).toEqual([]);
});

test.each([
  ['No se tiene el documento.', ['no se tiene']],
  ['El plan AÚN NO se publica', ['aún no']],
  ['Todavía no concluye; aun no se informa.', ['aún no', 'todavía no']],
  ['No se cuenta con área de informática', ['no se cuenta con']],
  ['No se tiene estipulado en el Modelo', []],
  ['Se tiene el documento, no obstante la contingencia', []],
  ['Se aprobó a un notario', []],
])('a Cumplido whose Avance says %j', (text, words) => {
  const facts = found('fulfilled-but-denied', followUpOf({ advances: [advance(text)] }, { '1.1': 'C' }));
  expect(facts.map((each) => each.words)).toEqual(words);
});

test('an Avance may say that there is nothing yet where it is not Cumplido', () => {
  const followUp = followUpOf({ advances: [advance('Aún no se tiene.')] }, { '1.1': 'E' });
  expect(found('fulfilled-but-denied', followUp)).toEqual([]);
});

test('a closed report that changed is found, and it alone', () => {
  const findings = reviewCoherence(coherenceFacts(followUpOf({}), [2]));
  expect(findings.map(({ rule, facts }) => [rule, facts])).toEqual([['closed-report-changed', { report: 2 }]]);
});

test('the year of a cut-off without its phrase', () => {
  const phrases = [
    { year: 2022, phrase: 'Año del Quincentenario' },
    { year: 2023, phrase: '  ' },
  ];
  expect(found('year-without-phrase', followUpOf({}))).toEqual([]);
  expect(found('year-without-phrase', followUpOf({ phrases }))).toEqual([{ year: 2023, report: 3 }]);
  const quoted = [{ year: 2023, phrase: '“”' }];
  expect(found('year-without-phrase', followUpOf({ phrases: quoted }))).toHaveLength(1);
});

test('no document needs the phrase of an earlier report’s year, nor that of any year where each has its own', () => {
  const followUp = followUpOf({ phrases: [{ year: 2023, phrase: 'Año del Septuagésimo Aniversario' }] });
  const [round] = followUp.rounds;
  const earlier = { ...round!, round: { ...round!.round, number: 2, cutOff: '2022-04-05' as CivilDate } };
  expect(found('year-without-phrase', { ...followUp, rounds: [earlier, round!] })).toEqual([]);
  const municipalities = followUp.municipalities.map((each) => ({ ...each, motto: 'Luvianos, tierra de todos' }));
  expect(found('year-without-phrase', { ...followUp, municipalities, phrases: [] })).toEqual([]);
});
