import { advance, annex, evidence, followUpOf, found } from './facts-of';

test.each([
  ['la Unidad (UIPE) reporta', { found: 'UIPE', meant: 'UIPPE' }],
  ['proporcionado por el IINFOEM.', { found: 'IINFOEM', meant: 'INFOEM' }],
  ['el sistema SIAMEX', { found: 'SIAMEX', meant: 'SAIMEX' }],
  ['**IPOMX**: se consulta', { found: 'IPOMX', meant: 'IPOMEX' }],
  ['SAIMEX E IPOMX', { found: 'IPOMX', meant: 'IPOMEX' }],
  ['la UIPPE, SAIMEX e IPOMEX del INFOEM', null],
  ['el Ipome y el saimx', null],
  ['para PASAR DE LA ENTREGA', null],
  ['LISTADO DE PASAN POR', null],
  ['el INAI y el OSFEM', null],
])('an acronym in «%s»', (text, expected) => {
  const facts = found('misspelt-acronym', followUpOf({ advances: [advance(text)] }));
  expect(facts).toEqual(expected === null ? [] : [expected]);
});

test('the institution’s acronym is the configured one', () => {
  const advances = [advance('proporcionado por el IINFOEM y la TRANSPAREM')];
  const settings = new Map([['Siglas', 'TRANSPARENM']]);
  expect(found('misspelt-acronym', followUpOf({ advances, settings }))).toEqual([
    { found: 'TRANSPAREM', meant: 'TRANSPARENM' },
  ]);
});

test('a description of evidence is read for acronyms too', () => {
  const rows = [evidence({ description: 'Captura de SAIMEXX' })];
  expect(found('misspelt-acronym', followUpOf({ evidence: rows }))).toHaveLength(1);
});

test.each([
  ['se tiene el **Anexo 8** y el Anexo 9', ['8', '9']],
  ['ver Anexos 8, 9 y 10', ['8', '9', '10']],
  ['el anexo núm. 3 y el ANEXO No. 4', ['3', '4']],
  ['Anexo IV', ['IV']],
  ['el anexo 12a', ['12A']],
  ['el Anexo 1 de los Lineamientos Técnicos', []],
  ['se anexa oficio 8', []],
  ['anexo a la presente', []],
  ['anexo fotográfico de 2023', []],
])('annexes cited in «%s» and listed nowhere', (text, annexes) => {
  const facts = found('unlisted-annex', followUpOf({ advances: [advance(text)] }));
  expect(facts.map((each) => each.annex)).toEqual(annexes);
});

test('an annex is listed by the column "Anexo" of the municipality’s evidence, of whatever tool', () => {
  const advances = [advance('ver Anexo 8')];
  const withAnnex = (text: string, municipality = 'Luvianos') =>
    found(
      'unlisted-annex',
      followUpOf({ advances, evidence: [evidence({ annex: text, toolCode: '2.4', municipality })] }),
    );
  for (const text of ['Anexo 8', '8', 'anexos 7 y 8', 'ANEXO 8: diagnóstico']) expect(withAnnex(text)).toEqual([]);
  expect(withAnnex('Anexo 18')).toHaveLength(1);
  expect(withAnnex('Anexo 8', 'Otumba')).toHaveLength(1);
});

test('or by a tab of that name that holds rows of the municipality', () => {
  const advances = [advance('ver Anexo 8')];
  const listed = annex('Anexo 8 Diagnóstico', ['Punto'], ['1']);
  expect(found('unlisted-annex', followUpOf({ advances, annexes: [listed] }))).toEqual([]);
  expect(found('unlisted-annex', followUpOf({ advances, annexes: [{ ...listed, rows: [] }] }))).toHaveLength(1);
});

const percent = 'Porcentaje de Avance';

test.each([
  ['CERRADA', '95.3 %', 95.3],
  ['Concluido', '80%', 80],
  ['Terminada', '0.5', 50],
  ['CERRADA', '100 %', null],
  ['CERRADA', '1', null],
  ['EN PROCESO', '95.3 %', null],
  ['Cerrada por obras', '95.3 %', null],
  ['CERRADA', 'Con Retraso', null],
])('a project that is %s at %s', (state, progress, expected) => {
  const annexes = [annex('Ficha Proyecto', ['Clave', 'Estado', percent], ['P1', state, progress])];
  const facts = found('closed-project-unfinished', followUpOf({ annexes }));
  expect(facts).toEqual(expected === null ? [] : [{ closed: state, percent: expected }]);
});

test('the advance may be in another tab: of the same key, or the only one of the tool', () => {
  const card = annex('Ficha Detalle', ['Clave', 'Estado'], ['P1', 'CERRADA'], ['P2', 'ABIERTA']);
  const byKey = annex('Ficha Avance', ['Clave', percent], ['P1', '100 %'], ['P2', '40 %']);
  expect(found('closed-project-unfinished', followUpOf({ annexes: [card, byKey] }))).toEqual([]);
  const lone = annex('Ficha Avance', [percent], ['40 %']);
  expect(found('closed-project-unfinished', followUpOf({ annexes: [card, lone] }))).toHaveLength(1);
  const two = annex('Ficha Avance', [percent], ['40 %'], ['50 %']);
  expect(found('closed-project-unfinished', followUpOf({ annexes: [card, two] }))).toEqual([]);
});

test('means of verification that are pasted from other tools', () => {
  const { catalogue } = followUpOf({});
  const [first, second, third, ...rest] = catalogue.tools;
  const pasted = { ...third!, means: `13. ${second!.means} ${first!.means.toUpperCase()}` };
  const find = (means: string) =>
    found(
      'pasted-means',
      followUpOf({ catalogue: { ...catalogue, tools: [first!, second!, { ...pasted, means }, ...rest] } }),
    );
  expect(find(pasted.means)).toEqual([{ from: ['1.1', '1.2'] }]);
  expect(find(first!.means)).toEqual([{ from: ['1.1'] }]);
  expect(find(third!.means)).toEqual([]);
  expect(find('')).toEqual([]);
});
