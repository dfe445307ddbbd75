import { day } from '../../report/sample-follow-up';
import { advance, evidence, followUpOf, found } from './facts-of';

test('an approval after its gazette, not one of the same day', () => {
  const rows = (act: string) => [evidence({ actDate: day(act), gazetteDate: day('2022-08-30') })];
  expect(found('approval-after-gazette', followUpOf({ evidence: rows('2022-08-31') }))).toHaveLength(1);
  expect(found('approval-after-gazette', followUpOf({ evidence: rows('2022-08-30') }))).toEqual([]);
  expect(found('approval-after-gazette', followUpOf({ evidence: rows('2022-08-25') }))).toEqual([]);
});

test('an act or gazette after the cut-off of the latest report; the day itself still counts', () => {
  const rows = [evidence({ actDate: day('2023-06-09'), gazetteDate: day('2023-06-10') })];
  expect(found('after-cut-off', followUpOf({ evidence: rows }))).toEqual([
    { evidence: '', actDate: null, gazetteDate: '2023-06-10', report: 3, cutOff: '2023-06-09' },
  ]);
  expect(found('after-cut-off', followUpOf({ evidence: [evidence({ actDate: day('2023-06-09') })] }))).toEqual([]);
});

const host = 'https://luvianos.gob.mx';

test.each([
  [`${host}/a_230509092423_perfil.pdf`, 1],
  [`${host}/20230509.pdf`, 1],
  [`${host}/acta-2023-05-09.pdf`, 1],
  [`${host}/2023/05/acta.pdf`, 1],
  [`${host}/2023/08/20230509.pdf`, 0],
  [`${host}/2023/08/acta.pdf`, 0],
  [`${host}/230824101500_acta.pdf`, 0],
  [`${host}/acta-2022-2024.pdf`, 0],
  [`${host}/2022.pdf`, 0],
  [`${host}/acta-20221399.pdf`, 0],
  [`${host}/doc?id=1202305091234567`, 0],
  ['https://bit.ly/230509', 0],
])('evidence of an act of 24 August 2023 at %s', (link, findings) => {
  const rows = [evidence({ actDate: day('2023-08-24'), link })];
  expect(found('file-older-than-act', followUpOf({ evidence: rows }))).toHaveLength(findings);
});

test('the act’s day is that of its session, wherever the same municipality tells it', () => {
  const session = 'Trigésima Segunda Sesión Ordinaria de Cabildo No. 032/2023';
  const file = evidence({ toolCode: '2.1', session, link: `${host}/a_230509092423.pdf` });
  const told = evidence({ toolCode: '1.2', session, actDate: day('2023-08-24') });
  const elsewhere = { ...told, municipality: 'Otumba' };
  expect(found('file-older-than-act', followUpOf({ evidence: [file, told] }))).toEqual([
    expect.objectContaining({ actDate: '2023-08-24', session: { number: 32, year: 2023, kind: 'ordinaria' } }),
  ]);
  expect(found('file-older-than-act', followUpOf({ evidence: [file, elsewhere] }))).toEqual([]);
});

const done = advance('fue aprobada y publicada en la Gaceta Municipal el 31 de agosto de 2023.', '4.4');

test.each([
  ['se publicara en la “Gaceta Municipal” el 31 de agosto de 2023, así mismo', 'se publicará'],
  ['se publicará el treinta y uno de agosto del dos mil veintitrés', 'se publicará'],
  ['La política será publicada el día 31/08/2023', 'será publicada'],
  ['va a publicarse el 31 de agosto de 2023', 'va a publicarse'],
  ['fue publicada el 31 de agosto de 2023', null],
  ['se publicará el 1 de septiembre de 2023', null],
  ['se publicará en breve. La sesión fue el 31 de agosto de 2023', null],
  ['se presentará el 31 de agosto de 2023', null],
  ['se publicará el 31 de agosto', null],
  ['la administración 2022-2024 publicará', null],
])('«%s» where another tool tells it as published on 31 August 2023', (text, words) => {
  const facts = found('future-already-done', followUpOf({ advances: [advance(text, '1.2'), done] }));
  expect(facts.map((each) => each.words)).toEqual(words === null ? [] : [words]);
});

test.each([
  ['se expedirá el reglamento el 31 de agosto de 2023', 'se expidió el reglamento el 31 de agosto de 2023'],
  ['se expedirán el 31 de agosto de 2023', 'Se expidieron el 31 de agosto de 2023'],
  ['se concluirá el 31 de agosto de 2023', 'se concluyó el 31 de agosto de 2023'],
  ['se concluirán el 31 de agosto de 2023', 'las obras se concluyeron el 31 de agosto de 2023'],
  ['se difundirá el 31 de agosto de 2023', 'se difundió el 31 de agosto de 2023'],
  ['se aprobará el 31 de agosto de 2023', 'se aprobaron el 31 de agosto de 2023'],
])('«%s» where another tool says «%s»', (future, past) => {
  const followUp = followUpOf({ advances: [advance(future, '1.2'), advance(past, '4.4')] });
  expect(found('future-already-done', followUp).map(({ toolCodes }) => toolCodes)).toEqual([['4.4']]);
});

test('evidence with that day tells it as done too; another municipality’s does not', () => {
  const future = advance('se publicará el 31 de agosto de 2023', '1.2');
  const gazette = evidence({ toolCode: '4.4', gazetteDate: day('2023-08-31') });
  const find = (row: typeof gazette) =>
    found('future-already-done', followUpOf({ advances: [future], evidence: [row] }));
  expect(find(gazette)).toEqual([{ words: 'se publicará', date: '2023-08-31', toolCodes: ['4.4'] }]);
  expect(find({ ...gazette, municipality: 'Otumba' })).toEqual([]);
  expect(find({ ...gazette, gazetteDate: null, actDate: day('2023-08-31') })).toEqual([]);
});
