import fc from 'fast-check';
import { formatCouncilSession, readCouncilSession } from '../../../src/domain/evidence/council-session';
import type { CouncilSession } from '../../../src/domain/evidence/council-session';

const session27: CouncilSession = { ordinal: 27, kind: 'ordinaria', number: 27, year: 2022 };

test.each([
  'Vigésima Séptima Sesión Ordinaria de Cabildo No. 027/2022',
  'Vigésima Séptima Sesión Ordinaria del Cabildo No. 027/2022',
  'vigesimoséptima sesion ordinaria de cabildo, acta número 27/2022',
  'la 27ª Sesión Ordinaria de Cabildo Núm. 027 / 2022',
  'Sesión Ordinaria Vigésima Séptima de Cabildo, Acta de Cabildo No. 027/2022.',
  'VIGÉSIMA SÉPTIMA SESIÓN DE CABILDO ORDINARIA N° 027/2022',
])('%s', (text) => {
  expect(readCouncilSession(text)).toEqual(session27);
});

test('what a citation does not say is not made up', () => {
  expect(readCouncilSession('Trigésima Cuarta Sesión de Cabildo No. 034/2022')).toEqual({
    ...{ ordinal: 34, kind: null, number: 34, year: 2022 },
  });
  expect(readCouncilSession('Décima Primera Sesión Extraordinaria de Cabildo')).toEqual({
    ...{ ordinal: 11, kind: 'extraordinaria', number: null, year: null },
  });
  expect(readCouncilSession('Sesión Solemne No. 003/2024')).toEqual({
    ...{ ordinal: null, kind: 'solemne', number: 3, year: 2024 },
  });
});

test.each([
  '',
  'Vigésima Séptima',
  'Sesión de Cabildo',
  'Sesión Ordinaria de ayer No. 027/2022',
  'Sesión Ordinaria No. 027',
  'Vigésima Séptima Sesión Ordinaria de Cabildo No. 027/2022 y otra más',
])('"%s" is no citation of a session', (text) => {
  expect(readCouncilSession(text)).toBeNull();
});

test('it is written as official documents cite it', () => {
  expect(formatCouncilSession(session27)).toBe('Vigésima Séptima Sesión Ordinaria de Cabildo No. 027/2022');
  expect(formatCouncilSession({ ordinal: 34, kind: null, number: 134, year: 2022 })).toBe(
    'Trigésima Cuarta Sesión de Cabildo No. 134/2022',
  );
});

test('every session that is written is read back', () => {
  const minutes = fc.option(
    fc.record({ number: fc.integer({ min: 1, max: 999 }), year: fc.integer({ min: 1900, max: 2100 }) }),
  );
  const sessions = fc
    .tuple(fc.integer({ min: 1, max: 199 }), fc.constantFrom('ordinaria', 'extraordinaria', 'solemne', null), minutes)
    .map(([ordinal, kind, cited]): CouncilSession => ({
      ordinal,
      kind,
      number: cited?.number ?? null,
      year: cited?.year ?? null,
    }));
  fc.assert(
    fc.property(sessions, (session) => {
      expect(readCouncilSession(formatCouncilSession(session))).toEqual(session);
    }),
  );
});
