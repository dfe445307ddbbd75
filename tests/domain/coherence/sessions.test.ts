import { day } from '../../report/sample-follow-up';
import { advance, evidence, followUpOf, found, rulesThatFind } from './facts-of';

const session = (number: number, words: string, date: string | null = null, year = 2022) =>
  evidence({
    session: `${words} Sesión Ordinaria de Cabildo No. ${String(number).padStart(3, '0')}/${year}`,
    actDate: date === null ? null : day(date),
    gazetteDate: null,
  });

test('the healthy case: sessions 27 of 7 July to 34 of 25 August 2022, one a week', () => {
  const words = ['Vigésima Séptima', 'Vigésima Octava', 'Vigésima Novena', 'Trigésima', 'Trigésima Primera'];
  const more = ['Trigésima Segunda', 'Trigésima Tercera', 'Trigésima Cuarta'];
  const days = ['07-07', '07-14', '07-21', '07-28', '08-04', '08-11', '08-18', '08-25'];
  const rows = [...words, ...more].map((ordinal, place) => session(27 + place, ordinal, `2022-${days[place]!}`));
  expect(rulesThatFind(followUpOf({ evidence: rows }, { '1.1': 'C' }))).toEqual(['fulfilled-without-advance']);
});

test('an ordinal unlike its number, in the evidence and in an Avance', () => {
  const wrong = followUpOf({
    evidence: [session(27, 'Vigésima Octava')],
    advances: [advance('fue aprobado en la Trigésima Tercera Sesión Ordinaria de Cabildo No. 034/2022.', '1.3')],
  });
  expect(found('ordinal-unlike-number', wrong)).toEqual([
    expect.objectContaining({ ordinal: 28, number: 27 }),
    expect.objectContaining({ ordinal: 33, number: 34 }),
  ]);
});

test('an ordinal or a number alone is not compared', () => {
  const alone = [
    evidence({ session: 'Vigésima Octava Sesión de Cabildo' }),
    evidence({ session: 'Sesión de Cabildo No. 027/2022' }),
  ];
  expect(found('ordinal-unlike-number', followUpOf({ evidence: alone }))).toEqual([]);
});

test('the year of the minutes unlike the day of the act', () => {
  const rows = [session(32, 'Trigésima Segunda', '2023-08-24', 2022), session(27, 'Vigésima Séptima', '2022-07-07')];
  expect(found('session-year-unlike-act', followUpOf({ evidence: rows }))).toEqual([
    expect.objectContaining({ year: 2022, actDate: '2023-08-24' }),
  ]);
});

test('sessions out of order are told once, between neighbours', () => {
  const rows = [
    session(28, 'Vigésima Octava', '2022-07-14'),
    session(27, 'Vigésima Séptima', '2022-12-01'),
    session(29, 'Vigésima Novena', '2022-07-21'),
  ];
  expect(found('sessions-out-of-order', followUpOf({ evidence: rows }))).toEqual([
    {
      earlier: { number: 27, year: 2022, kind: 'ordinaria', date: '2022-12-01' },
      later: { number: 28, year: 2022, kind: 'ordinaria', date: '2022-07-14' },
    },
  ]);
});

test('each year, kind of session and municipality numbers its own', () => {
  const extraordinary = 'Segunda Sesión Extraordinaria de Cabildo No. 002/2022';
  const rows = [
    session(27, 'Vigésima Séptima', '2022-07-07'),
    session(3, 'Tercera', '2023-01-19', 2023),
    evidence({ session: extraordinary, actDate: day('2022-09-01') }),
    { ...session(30, 'Trigésima', '2022-02-01'), municipality: 'Otumba' },
  ];
  expect(found('sessions-out-of-order', followUpOf({ evidence: rows }))).toEqual([]);
});

test('one session on two days, with the tools that say so, whatever the order of the rows', () => {
  const rows = [
    { ...session(27, 'Vigésima Séptima', '2022-07-08'), toolCode: '4.4' },
    { ...session(27, 'Vigésima Séptima', '2022-07-07'), toolCode: '3.1' },
    evidence({ session: 'Sesión de Cabildo No. 27/2022', actDate: day('2022-07-08'), toolCode: '1.2' }),
  ];
  const expected = [
    {
      session: { number: 27, year: 2022, kind: 'ordinaria' },
      days: [
        { date: '2022-07-07', toolCodes: ['3.1'] },
        { date: '2022-07-08', toolCodes: ['1.2', '4.4'] },
      ],
    },
  ];
  expect(found('session-on-two-days', followUpOf({ evidence: rows }))).toEqual(expected);
  expect(found('session-on-two-days', followUpOf({ evidence: [...rows].reverse() }))).toEqual(expected);
});

test('the day that an Avance gives a session is compared with the evidence; another day of the sentence is not', () => {
  const cites = 'en la Vigésima Séptima Sesión Ordinaria del Cabildo No. 027/2022';
  const rows = [session(27, 'Vigésima Séptima', '2022-07-07')];
  const with_ = (text: string) =>
    found('session-on-two-days', followUpOf({ evidence: rows, advances: [advance(text)] }));
  expect(with_(`${cites} de fecha ocho de julio de dos mil veintidós se aprobó`)).toHaveLength(1);
  expect(with_(`${cites} de fecha siete de julio de dos mil veintidós se aprobó`)).toEqual([]);
  expect(with_(`${cites} se aprobó el Reglamento, publicado el 29 de julio de 2022`)).toEqual([]);
});
