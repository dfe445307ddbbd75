import { findCouncilSessions } from '../../../src/domain/evidence/find-council-sessions';

const of = (text: string) =>
  findCouncilSessions(text).map(({ session: { ordinal, kind, number, year }, date }) => [
    ordinal,
    kind,
    number,
    year,
    date,
  ]);

test('the sessions that an Avance cites, with the day it gives them', () => {
  expect(
    of('fue aprobado en la Trigésima Cuarta Sesión de Cabildo No. 034/2022 con fecha veinticinco de agosto de 2022'),
  ).toEqual([[34, null, 34, 2022, '2022-08-25']]);
  expect(
    of('en la Vigésima Séptima Sesión Ordinaria del Cabildo No. 027/2022 de fecha siete de julio de dos mil veintidós'),
  ).toEqual([[27, 'ordinaria', 27, 2022, '2022-07-07']]);
  expect(of('Sesión Extraordinaria de Cabildo 5/2023, celebrada el 3 de mayo de 2023')).toEqual([
    [null, 'extraordinaria', 5, 2023, '2023-05-03'],
  ]);
});

test('another day of the sentence is not the session’s, and a session without its number is left out', () => {
  expect(of('en la Primera Sesión de Cabildo No. 001/2022, publicado el 3 de mayo de 2022')).toEqual([
    [1, null, 1, 2022, null],
  ]);
  expect(of('en la Primera Sesión de Cabildo se aprobó')).toEqual([]);
  expect(of('la sesión informativa 3/2022')).toEqual([]);
});

test('several in one text', () => {
  expect(of('Primera Sesión de Cabildo No. 001/2022 y Segunda Sesión de Cabildo No. 002/2022')).toHaveLength(2);
});
