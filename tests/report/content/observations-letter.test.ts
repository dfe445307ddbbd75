import type { Evidence, FollowUp, OpenFinding } from '../../../src/domain/model/follow-up';
import { isOfTheDay, piecesOf, renderReport } from '../../../src/report';
import { shortened } from '../../../src/report/content/letter/shortened';
import { deadLinkSentence } from '../../../src/texts/findings';
import { linkVerdictNames } from '../../../src/workbook/layout/link-verdicts';
import { approved } from '../../support/approval';
import { letterOf, letterOutcome } from '../made-letter';
import { blocksOf } from '../made-report';
import { readable } from '../readable';
import { day, sampleFollowUp } from '../sample-follow-up';

const latest = sampleFollowUp.rounds[2]!;
const tools = sampleFollowUp.catalogue.tools;

/** The sample with Luvianos' letters in the third report; a tool that is left out is fulfilled. */
function withStates(states: Record<string, string>, says: Partial<FollowUp> = {}): FollowUp {
  const letters = new Map(tools.map(({ code }) => [code, states[code] ?? 'C']));
  const matrix = { ...latest.matrix, rows: [{ municipality: 'Luvianos', states: letters }] };
  return { ...sampleFollowUp, rounds: [{ ...latest, matrix }], evidence: [], advances: [], ...says };
}

/** Every tool fulfilled, and nothing else recorded unless it is said. */
const done = (says: Partial<FollowUp> = {}): FollowUp => withStates({}, says);

/** Ayapango without a line in any report. */
const nothingRecorded: FollowUp = {
  ...sampleFollowUp,
  rounds: sampleFollowUp.rounds.map((followed) => ({
    ...followed,
    matrix: {
      ...followed.matrix,
      rows: followed.matrix.rows.filter(({ municipality }) => municipality !== 'Ayapango'),
    },
  })),
};

function evidenceOf(linkVerdict: string, changes: Partial<Evidence> = {}): Evidence {
  return {
    ...{ row: 2, municipality: 'Luvianos', toolCode: '1.1', description: 'Convenio', session: '' },
    ...{ actDate: null, gazetteDate: null, annex: '', link: 'https://luvianos.gob.mx/convenio' },
    ...{ linkVerdict, checkedOn: day('2023-09-01'), detail: '', ...changes },
  };
}

function findingOf(changes: Partial<OpenFinding> = {}): OpenFinding {
  return { row: 2, municipality: 'Luvianos', toolCode: '1.2', gravity: 'high', text: 'Algo no concuerda.', ...changes };
}

const configured = (entries: Record<string, string>): Partial<FollowUp> => ({
  settings: new Map(Object.entries(entries)),
});

const textOf = (followUp: FollowUp, municipality = 'Luvianos', madeOn?: string): string =>
  readable(letterOf(followUp, municipality, madeOn));

test("Luvianos' letter says what was approved, on one page", () => {
  const letter = letterOf(sampleFollowUp);
  const text = readable(letter);
  expect(text).toBe(approved('luvianos-letter.txt', text));
  expect(renderReport(letter).pages).toBe(1);
});

test('of a municipality with nothing recorded all 18 tools are open, with the whole of their means, on two pages', () => {
  const letter = letterOf(nothingRecorded, 'Ayapango');
  const [table] = blocksOf(letter, 'table');
  expect(table?.rows).toHaveLength(18);
  expect(table?.rows.map(([, , means]) => means)).toEqual(tools.map(({ means }) => means));
  const text = readable(letter);
  expect(text).toContain('Titular sin registro\nAyuntamiento de Ayapango\nPresente');
  expect(text).toContain('Están abiertas 18 herramientas, sin dato: no se juzgan');
  expect(text.match(/Sin dato\. No hay avance ni evidencia registrados\./g)).toHaveLength(18);
  expect(text).not.toContain('texto completo');
  expect(renderReport(letter).pages).toBe(2);
});

test('only what is open is told, with its state in its own report’s words and what is recorded of it', () => {
  const text = textOf(
    withStates(
      { '1.1': 'E', '1.3': '' },
      { advances: [{ row: 2, municipality: 'Luvianos', toolCode: '1.1', text: 'Se firmó.' }] },
    ),
  );
  expect(text).toContain(
    '1.1 Convenio de colaboración | E: No se tiene - en proceso. Hay avance registrado, sin evidencia.',
  );
  expect(text).toContain(
    '1.3 Sistema de Integridad y Código de Ética | Sin dato. No hay avance ni evidencia registrados.',
  );
  expect(text).toContain('Están abiertas 2 herramientas; de ellas, 1 sin dato');
  expect(text).not.toContain('1.2 Política');
});

test('what does not apply is not open, and what nobody confirmed is told so', () => {
  const states = latest.legend.states.map((state) =>
    state.letter === 'P' ? { ...state, weight: 'not-applicable' as const } : state,
  );
  const followUp = withStates({ '1.1': 'E', '1.2': 'P' });
  const unconfirmed = new Map([['Luvianos', new Set(['1.1'])]]);
  const rounds = followUp.rounds.map((each) => ({ ...each, unconfirmed, legend: { ...each.legend, states } }));
  const [table] = blocksOf(letterOf({ ...followUp, rounds }), 'table');
  expect(table?.rows.map(([tool]) => tool)).toEqual(['1.1 Convenio de colaboración']);
  expect(table?.rows[0]?.[1]).toContain('(traído de un reporte anterior, por confirmar)');
});

test.each(Object.values(linkVerdictNames))(
  'a link that is «%s» is told as dead only where it is so for sure',
  (word) => {
    const outcome = letterOutcome(done({ evidence: [evidenceOf(word)] }));
    const isTold = outcome.kind === 'report' && readable(outcome.content).includes('Ligas que ya no muestran');
    expect(isTold).toBe(['No encontrada', 'Página de error'].includes(word));
  },
);

test('a dead link can be opened to see it, and says when it was looked at', () => {
  const text = textOf(done({ evidence: [evidenceOf('no encontrada')] }));
  expect(text).toContain(
    '• **1.1** Convenio: <https://luvianos.gob.mx/convenio> (no encontrada; revisada el 1 de septiembre de 2023)',
  );
  expect(text).toContain('Todas las herramientas que aplican están cumplidas.');
  expect(text).not.toContain('Lo que está abierto\n');
});

test('of a cell with two links it is not said that both are dead', () => {
  const link = 'https://luvianos.gob.mx/a https://luvianos.gob.mx/b';
  expect(textOf(done({ evidence: [evidenceOf('No encontrada', { link })] }))).toContain(
    '(al menos una de sus 2 ligas: No encontrada; revisada',
  );
});

test('a finding that says the same of a dead link is not told again; that of another link is', () => {
  const sentence = (address: string) => deadLinkSentence({ address, verdict: 'not-found' });
  const evidence = [evidenceOf('No encontrada')];
  const openFindings = [
    findingOf({ toolCode: '1.1', text: `${sentence(evidence[0]!.link)} [Aviso]` }),
    findingOf({ toolCode: '1.1', text: sentence('https://luvianos.gob.mx/otra') }),
  ];
  const text = textOf(done({ evidence, openFindings }));
  expect(text.match(/ya no muestra la evidencia/g)).toHaveLength(1);
  expect(text).toContain('luvianos.gob.mx/otra');
});

test('findings come gravest first, no one else’s, and how many more there are', () => {
  const few = [
    findingOf({ gravity: 'low', text: 'Una palabra.' }),
    findingOf(),
    findingOf({ municipality: 'Otumba', text: 'De otro.' }),
  ];
  const text = textOf(done({ openFindings: few }));
  expect(text).toMatch(/• \*\*Alta · 1\.2\.\*\* Algo no concuerda\.\n\n• \*\*Baja · 1\.2\.\*\* Una palabra\./);
  expect(text).not.toContain('De otro.');
  expect(text).not.toContain('informe municipal');
  const many = Array.from({ length: 30 }, () => findingOf());
  const told = textOf(done({ openFindings: many }));
  expect(told.match(/Algo no concuerda/g)).toHaveLength(8);
  expect(told).toContain('En el informe municipal hay 22 más.');
});

test('the term is the configured one, without the closed days', () => {
  const given = configured({ 'Plazo del oficio (días hábiles)': '5', 'Días inhábiles': '06/09/2023, 12/09/2023' });
  const text = textOf({ ...sampleFollowUp, ...given });
  expect(text).toContain('un plazo de 5 días hábiles, contado desde el día siguiente');
  expect(text).toContain('El plazo de 5 días hábiles vence el 14 de septiembre de 2023.');
  const one = textOf({ ...sampleFollowUp, ...configured({ 'Plazo del oficio (días hábiles)': '1' }) });
  expect(one).toContain('El plazo de 1 día hábil vence el 6 de septiembre de 2023.');
});

test('nobody is invented to sign: without a name there is a line to write it on', () => {
  expect(textOf(sampleFollowUp)).toMatch(/ATENTAMENTE\n_{8}\nNombre y firma\nCargo · INFOEM\n$/);
  const signer = configured({ 'Firma del oficio: nombre': 'Ana Ruiz', 'Firma del oficio: cargo': 'Directora' });
  expect(textOf({ ...sampleFollowUp, ...signer })).toMatch(/________\nAna Ruiz\nDirectora · INFOEM\n$/);
});

test('the pages are the institution’s: its name and the year’s phrase, and not the address of the municipality', () => {
  const { frame, sections } = letterOf(sampleFollowUp);
  expect(frame.phrase).toContain('2023. Año del Septuagésimo');
  expect(frame.administration).toMatch(/^Instituto de Transparencia/);
  expect(frame.contact).toBe('');
  expect(sections.map(({ framed }) => framed)).toEqual([true]);
});

test('where nothing is open there is no letter, and that is said', () => {
  expect(letterOutcome(done())).toEqual({
    kind: 'refused',
    reason:
      'No hay nada que observar a Luvianos: en el tercer reporte cumple todas las herramientas que aplican, no tiene ligas muertas ni hallazgos abiertos.',
  });
});

test.each([
  ['no report', { ...sampleFollowUp, rounds: [] }, /No hay ningún reporte de seguimiento/],
  [
    'no such term',
    { ...sampleFollowUp, ...configured({ 'Plazo del oficio (días hábiles)': 'diez' }) },
    /entero de 1 a 90/,
  ],
  ['no phrase', { ...sampleFollowUp, phrases: [] }, /«Lemas»/],
  ['no such municipality', { ...sampleFollowUp, municipalities: [] }, /«Luvianos» no está/],
])('with %s there is no letter either', (_, followUp: FollowUp, reason) => {
  const outcome = letterOutcome(followUp);
  expect(outcome.kind === 'refused' && outcome.reason).toMatch(reason);
});

test('the day it is made changes nothing that tells versions apart, and what it asks for does', () => {
  const pieces = (followUp: FollowUp, madeOn: string) =>
    piecesOf(letterOf(followUp, 'Luvianos', madeOn), followUp, 'Luvianos');
  const lasting = (followUp: FollowUp, madeOn: string) =>
    letterOf(followUp, 'Luvianos', madeOn).sections.flatMap(({ blocks }) => blocks.filter((each) => !isOfTheDay(each)));
  expect(textOf(sampleFollowUp, 'Luvianos', '2023-09-06')).not.toBe(textOf(sampleFollowUp));
  expect(pieces(sampleFollowUp, '2023-09-06')).toEqual(pieces(sampleFollowUp, '2023-09-05'));
  expect(lasting(sampleFollowUp, '2023-09-06')).toEqual(lasting(sampleFollowUp, '2023-09-05'));
  const longer = { ...sampleFollowUp, ...configured({ 'Plazo del oficio (días hábiles)': '15' }) };
  expect(pieces(longer, '2023-09-05').parts['Plazo']).not.toBe(pieces(sampleFollowUp, '2023-09-05').parts['Plazo']);
});

test('a text that is cut is cut at a sentence, and says where all of it is', () => {
  const text = 'Acta aprobada (Resolución; Decreto). Su difusión en la página. Y un informe.';
  expect(shortened(text, 100)).toBe(text);
  expect(shortened(text, 62)).toBe(
    'Acta aprobada (Resolución; Decreto). Su difusión en la página. (texto completo en el informe)',
  );
  expect(shortened(text, 50)).toBe('Acta aprobada (Resolución; Decreto). (texto completo en el informe)');
  expect(shortened(text, 20)).toBe('Acta aprobada… (texto completo en el informe)');
  expect(shortened('á'.repeat(30), 10)).toBe(`${'á'.repeat(10)}… (texto completo en el informe)`);
});

test('means that two pages have no room for are cut, and say so', () => {
  const own = tools.map((tool) => ({ ...tool, means: `${tool.means} `.repeat(8).trim() }));
  const followUp = { ...nothingRecorded, catalogue: { ...sampleFollowUp.catalogue, tools: own } };
  const letter = letterOf(followUp, 'Ayapango');
  const means = blocksOf(letter, 'table')[0]!.rows.map(([, , text]) => text!);
  expect(means.filter((text) => text.endsWith('(texto completo en el informe)'))).toHaveLength(18);
  expect(renderReport(letter).pages).toBe(2);
});
