import { sentencesOf } from '../../../src/domain/evidence/sentences';

test.each([
  ['Uno. Dos; tres\ncuatro', ['uno', 'dos', 'tres', 'cuatro']],
  ['Sesión de Cabildo No. 027/2022. Lic. Jiménez', ['sesion de cabildo no 027/2022', 'lic jimenez']],
  ['en https://luvianos.gob.mx/a.pdf y **95.3** %', ['en https://luvianos.gob.mx/a.pdf y 95.3 %']],
  [' \n. ', []],
])('the sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
