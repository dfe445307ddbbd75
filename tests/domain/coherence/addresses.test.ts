import { advance, evidence, followUpOf, found } from './facts-of';

const page = (link: string) => followUpOf({ evidence: [evidence({ link })] });

test.each([
  ['https://luvianos.gob.mx/a.pdf', null],
  ['https://WWW.luvianos.gob.mx/a.pdf', null],
  ['http://transparencia.luvianos.gob.mx:8080/a', null],
  ['https://luvianos.gob.mx.otro.com/a', 'luvianos.gob.mx.otro.com'],
  ['https://noluvianos.gob.mx/a', 'noluvianos.gob.mx'],
  ['https://luvianos.org.mx/a', 'luvianos.org.mx'],
  ['https://otro.mx/?de=luvianos.gob.mx', 'otro.mx'],
  ['https://bit.ly/3xYz', null],
  ['https://forms.gle/U2QH4YcCSapLANkd9', null],
  ['https://docs.google.com/forms/d/1', null],
  ['https://www.ipomex.org.mx/ipo3/lgt/indice/LUVIANOS/art_92.web', null],
  ['https://saimex.org.mx', null],
  ['https://www.facebook.com/luvianos', null],
  ['https://legislacion.edomex.gob.mx/a.pdf', null],
  ['en trámite', null],
])('the domain of %s', (link, domain) => {
  const facts = found('foreign-domain', page(link));
  expect(facts.map((each) => each.found)).toEqual(domain === null ? [] : [domain]);
});

test.each([
  ['transparencia@luvianos.org.mx', 1],
  ['luvianos@itaipem.org.mx', 1],
  ['titular@luvianos.gob.mx', 0],
  ['unidad.luvianos@gmail.com', 0],
  ['ayuda@infoem.org.mx', 0],
])('the mail %s in an Avance', (mail, findings) => {
  const followUp = followUpOf({ advances: [advance(`escriba a ${mail}, en horas hábiles`)] });
  expect(found('foreign-domain', followUp)).toHaveLength(findings);
});

test('without a domain of its own there is nothing to compare with', () => {
  const followUp = page('https://otro.mx/a');
  const withMail = (email: string) =>
    found('foreign-domain', {
      ...followUp,
      municipalities: followUp.municipalities.map((each) => ({ ...each, email })),
    });
  expect(withMail('')).toEqual([]);
  expect(withMail('luvianos@gmail.com')).toEqual([]);
  expect(withMail('luvianos@gmail.com, t@luvianos.gob.mx')).toHaveLength(1);
});

test.each([
  ['https://www.gob.mx/sfp', 0],
  ['https://gob.mx/sfp', 0],
  ['https://otumba.gob.mx/a', 1],
])('the country’s portal is everyone’s, and what lies under its domain is not: %s', (link, findings) => {
  const followUp = page(link);
  const municipalities = followUp.municipalities.map((each) => ({ ...each, email: 't@luvianos.org.mx' }));
  expect(found('foreign-domain', { ...followUp, municipalities })).toHaveLength(findings);
});

test('the portals of the institution that is configured are everyone’s', () => {
  const followUp = page('https://www.transparencia.org.mx/a');
  expect(found('foreign-domain', followUp)).toHaveLength(1);
  expect(found('foreign-domain', { ...followUp, settings: new Map([['Siglas', 'Transparencia']]) })).toEqual([]);
});

test.each([
  ['cuenta-publica/ayuntamiento-2018', 'ayuntamiento-2018'],
  ['administracion_2019-2021/a.pdf', 'administracion_2019-2021'],
  ['Gobierno2025/', 'Gobierno2025'],
  ['ayuntamiento-2023', null],
  ['administracion-2022-2024/', null],
  ['ayuntamiento-municipal-de-luvianos-2018-2021.pdf', null],
  ['ayuntamiento_92_XII_230509092423', null],
  ['ayuntamiento-20180509', null],
  ['2018/acta.pdf', null],
])('an address with %s, of the council of 2022-2024', (path, words) => {
  const facts = found('other-term-address', page(`https://luvianos.gob.mx/${path}`));
  expect(facts.map((each) => each.words)).toEqual(words === null ? [] : [words]);
});

test('an address within an Avance is read too; without a period nothing is compared', () => {
  const followUp = followUpOf({ advances: [advance('Link: https://luvianos.gob.mx/ayuntamiento-2018.')] });
  expect(found('other-term-address', followUp)).toHaveLength(1);
  const municipalities = followUp.municipalities.map((each) => ({ ...each, period: '' }));
  expect(found('other-term-address', { ...followUp, municipalities })).toEqual([]);
});

test('a mistyped link is told with what is wrong in it, in the evidence and in an Avance', () => {
  const followUp = followUpOf({
    evidence: [evidence({ link: 'https;//luvianos.gob.mx/a.pdf' })],
    advances: [advance('Publicado en http//luvianos.gob.mx y en https://luvianos.gob.mx/b.')],
  });
  expect(found('misspelt-address', followUp)).toEqual([
    { found: 'https;//luvianos.gob.mx/a.pdf', fault: 'semicolon' },
    { found: 'http//luvianos.gob.mx', fault: 'no-colon' },
  ]);
});
