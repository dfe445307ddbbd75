import { DEMO_NOTICE, demoMatrices } from '../../../scripts/demo/data/demo-statuses';
import type { Evidence, FollowUp } from '../../../src/domain/model/follow-up';
import type { LegendState } from '../../../src/domain/model/legend';
import { renderReport, type ReportContent } from '../../../src/report';
import { approved } from '../../support/approval';
import { partsOf, wordsOf } from '../docx/opened-docx';
import { schemaErrors } from '../docx/validate';
import { blocksOf, regionalOf, regionalRefusalOf } from '../made-report';
import { blockText, readable } from '../readable';
import { sampleFollowUp, smallFollowUp } from '../sample-follow-up';

const region = regionalOf(sampleFollowUp);
const text = readable(region);
const names = sampleFollowUp.municipalities.map(({ name }) => name);
const [, second, third] = sampleFollowUp.rounds;

/** Counted by hand from the sample's letters, in which C alone is worth something and everything counts. */
function letters(report: number, isOf: (municipality: string, code: string) => boolean = () => true): string[] {
  const { rows } = demoMatrices.find((matrix) => matrix.report === report)!;
  return rows.flatMap((row) =>
    Object.entries(row.letters)
      .filter(([code]) => isOf(row.municipality, code))
      .map(([, letter]) => letter),
  );
}

function counts(found: readonly string[]): { met: number; all: number; blanks: number; share: string } {
  const met = found.filter((letter) => letter === 'C').length;
  const share = `${String(Math.round((met / found.length) * 1000) / 10)} %`;
  return { met, all: found.length, blanks: found.filter((letter) => letter === '').length, share };
}

/** The rows of the table whose title begins so. */
function rowsOf(content: ReportContent, title: string): readonly (readonly string[])[] {
  const table = blocksOf(content, 'table').find((block) => block.title.startsWith(title));
  if (!table) throw new Error(`no table "${title}"`);
  return table.rows;
}

/** Everything under a chapter, to the next one. */
function chapter(content: ReportContent, heading: string): string {
  const [, rest = ''] = readable(content).split(`\n# ${heading}\n`);
  return rest.split('\n# ')[0]!;
}

/** The sample's municipalities of these names in its reports 2 and 3, with these letters. */
function twoReports(before: Record<string, Record<string, string>>, after: Record<string, Record<string, string>>) {
  const rounds = [second!, third!].map((followed, place) => ({
    ...followed,
    matrix: { ...followed.matrix, rows: rowsFrom(place === 0 ? before : after) },
  }));
  const own = sampleFollowUp.municipalities.filter(({ name }) => name in before || name in after);
  return { ...sampleFollowUp, rounds, municipalities: own };
}

function rowsFrom(letters: Record<string, Record<string, string>>) {
  return Object.entries(letters).map(([municipality, states]) => ({
    municipality,
    states: new Map(Object.entries(states)),
  }));
}

/** The latest report alone, its legend with these weights, and these letters. */
function oneReport(weights: Record<string, LegendState['weight']>, letters: Record<string, Record<string, string>>) {
  const [state] = third!.legend.states;
  const states = Object.entries(weights).map(([letter, weight]) => ({ ...state!, letter, label: letter, weight }));
  const followed = { ...third!, legend: { report: 3, states }, matrix: { report: 3, rows: rowsFrom(letters) } };
  const own = sampleFollowUp.municipalities.filter(({ name }) => name in letters);
  return { ...sampleFollowUp, rounds: [followed], municipalities: own };
}

/** The sample with 125 municipalities and six reports, the last of them without a row for the last municipality. */
function wholeState(): FollowUp {
  const municipalities = Array.from({ length: 125 }, (_, place) => {
    const like = sampleFollowUp.municipalities[place % names.length]!;
    return { ...like, number: place + 1, name: place < names.length ? like.name : `${like.name} ${place + 1}` };
  });
  const rounds = [...sampleFollowUp.rounds, ...sampleFollowUp.rounds].map((followed, place) => {
    const rows = municipalities.map(({ name }, index) => ({
      ...followed.matrix.rows[(index * 7 + place) % names.length]!,
      municipality: name,
    }));
    const number = place + 1;
    return {
      ...followed,
      round: { ...followed.round, number },
      matrix: { report: number, rows: number === 6 ? rows.slice(0, -1) : rows },
    };
  });
  return { ...sampleFollowUp, municipalities, rounds };
}

test('the regional report says what was approved', () => {
  expect(text).toBe(approved('regional-report.txt', text));
});

test('the cover says whose report it is, up to what day, and of how many municipalities', () => {
  const [cover] = blocksOf(region, 'cover');
  expect(cover).toMatchObject({ title: 'Informe regional', municipality: '18 municipios' });
  expect(cover!.institution).toMatch(/^Instituto de Transparencia/);
  expect(cover!.lines).toContain('Corte del último reporte: 9 de junio de 2023');
});

test('every page bears the institution in place of a council, no contact, and the notice', () => {
  expect(region.frame).toMatchObject({ notice: DEMO_NOTICE, contact: '' });
  expect(region.frame.administration).toBe(region.author);
  expect(region.frame.phrase).toMatch(/^“2023\. Año del Septuagésimo/);
});

test('compliance of all is what counting the letters gives, the blanks apart', () => {
  const reports = [1, 2, 3].map((report) => counts(letters(report)));
  expect(rowsOf(region, 'Cumplimiento de todos').map((row) => row.slice(2, 5))).toEqual(
    reports.map(({ share, met, blanks }) => [share, `${met} de 324`, String(blanks)]),
  );
  const latest = reports[2]!;
  expect(chapter(region, 'Resumen')).toContain(`${latest.met} de 324 celdas: ${latest.share}.`);
  expect(chapter(region, 'Resumen')).toContain(`Sin dato: ${latest.blanks} celdas, que no se cuentan`);
});

test('each report stands with its own letters, and a sentence says that they are not compared', () => {
  expect(rowsOf(region, 'Cumplimiento de todos').map((row) => row[5])).toEqual(['C, S, E, X', 'C, E, P', 'C, E, P']);
  expect(chapter(region, 'Resumen')).toContain('no se comparan sin más');
  expect(chapter(region, 'Evolución entre reportes')).toContain('no se comparan sin más');
});

test('each report has its whole matrix lying, no row marked, with its legend, its tools and its figures', () => {
  const pages = region.sections.filter(({ orientation }) => orientation === 'landscape');
  expect(pages).toHaveLength(3);
  pages.forEach(({ blocks }, place) => {
    expect(blocks.map(({ kind }) => kind)).toEqual([
      ...['heading', 'notice', 'matrix', 'paragraph', 'legend', 'tool-key'],
    ]);
    const { met, share } = counts(letters(place + 1));
    expect(blockText(blocks[3]!)).toContain(`Cumplimiento de todos los municipios: ${share} (${met} de 324 celdas)`);
  });
  const lines = blocksOf(region, 'matrix').flatMap((matrix) => matrix.lines);
  expect(lines).toHaveLength(3 * 18);
  expect(lines.filter(({ own }) => own)).toEqual([]);
});

test('the ranking gives every municipality the place of those that comply more, plus one', () => {
  const met = new Map(names.map((name) => [name, counts(letters(3, (each) => each === name))]));
  const rows = rowsOf(region, 'Municipios por cumplimiento');
  expect(rows.map((row) => row[1]).sort()).toEqual([...names].sort());
  for (const [place, name, share, of, blanks] of rows) {
    const own = met.get(name!)!;
    const better = [...met.values()].filter((other) => other.met > own.met).length;
    expect([place, share, of, blanks]).toEqual([
      ...[String(better + 1), own.share, `${own.met} de 18`, String(own.blanks)],
    ]);
  }
  expect(rows.map((row) => Number(row[0]))).toEqual([...rows.map((row) => Number(row[0]))].sort((a, b) => a - b));
});

test('those that tie share the place in the order of the matrix, and the next place counts them', () => {
  const followUp = oneReport(
    { C: 1, E: 0 },
    { Ayapango: { '1.1': 'E' }, Calimaya: { '1.1': 'C' }, Otumba: { '1.1': 'C' } },
  );
  const rows = rowsOf(regionalOf(followUp), 'Municipios por cumplimiento');
  expect(rows.map(([place, name]) => [place, name])).toEqual([
    ['1', 'Calimaya'],
    ['1', 'Otumba'],
    ['3', 'Ayapango'],
  ]);
});

test('weights that add up to the same tie, whatever their binary fractions', () => {
  const followUp = oneReport(
    { A: 0.1, B: 0.2, T: 0.3, E: 0 },
    { Ayapango: { '1.1': 'T' }, Calimaya: { '1.1': 'A', '1.2': 'B' } },
  );
  expect(rowsOf(regionalOf(followUp), 'Municipios por cumplimiento').map(([place]) => place)).toEqual(['1', '1']);
});

test('a municipality of which nothing counts comes at the end, without a place', () => {
  const codes = sampleFollowUp.catalogue.tools.map(({ code }) => code);
  const none = Object.fromEntries(codes.map((code) => [code, 'N']));
  const report = regionalOf(oneReport({ C: 1, N: 'not-applicable' }, { Ayapango: none, Calimaya: {} }));
  expect(rowsOf(report, 'Municipios por cumplimiento')).toEqual([
    ['1', 'Calimaya', '0 %', '0 de 18', '18'],
    ['–', 'Ayapango', '–', '0 de 0', '0'],
  ]);
  expect(readable(report)).toContain('Sin lugar, porque en este reporte ninguna de sus herramientas cuenta: Ayapango.');
});

test('dimensions and tools are counted over every municipality', () => {
  const dimensions = rowsOf(region, 'Por dimensión');
  dimensions.forEach(([, share, met, blanks], place) => {
    const own = counts(letters(3, (_, code) => code.startsWith(`${place + 1}.`)));
    expect([share, met, blanks]).toEqual([own.share, `${own.met} de ${own.all}`, String(own.blanks)]);
  });
  const tools = rowsOf(region, 'Por herramienta');
  expect([dimensions.length, tools.length]).toEqual([5, 18]);
  for (const [code, , share, met, blanks] of tools) {
    const own = counts(letters(3, (_, each) => each === code));
    expect([share, met, blanks]).toEqual([own.share, `${own.met} de 18`, String(own.blanks)]);
  }
});

test('the evolution has every municipality in every report, and all of them together', () => {
  const rows = rowsOf(region, 'Cumplimiento de cada municipio');
  expect(rows.map(([name]) => name)).toEqual([...names, 'Todos']);
  for (const [name, ...cells] of rows) {
    const expected = [1, 2, 3].flatMap((report) => {
      const { share, blanks } = counts(letters(report, (each) => name === 'Todos' || each === name));
      return [share, String(blanks)];
    });
    expect(cells).toEqual(expected);
  }
});

const moved = twoReports(
  {
    Ayapango: { '1.1': 'E', '1.2': 'C', '1.3': 'C', '1.4': 'E' },
    Calimaya: { '1.1': 'E', '1.2': 'E' },
    Otumba: { '1.1': 'C' },
  },
  {
    Ayapango: { '1.1': 'C', '1.2': 'P', '1.3': 'C', '2.1': 'E' },
    Calimaya: { '1.1': 'C', '1.2': 'P' },
    Otumba: { '1.1': 'C' },
  },
);

test('who advanced and who fell back is told by the map between legends, in figures and in words', () => {
  const report = regionalOf(moved);
  expect(rowsOf(report, 'Herramientas que cambiaron')).toEqual([
    ['Ayapango', '1', '1', '1', '1', '0'],
    ['Calimaya', '2', '0', '0', '0', '0'],
    ['Otumba', '0', '0', '0', '0', '0'],
    ['Todos', '3', '1', '1', '1', '0'],
  ]);
  const words = chapter(report, 'Quién avanzó y quién retrocedió');
  expect(words).toContain('#### Calimaya\n\n• **Avanzaron 2 herramientas:** 1.1 Convenio de colaboración (E → C);');
  expect(words).toContain('**Retrocedió 1 herramienta:** 1.2');
  expect(words).toContain('**Ya tiene dato 1 herramienta:** 2.1 Perfiles de Cargo (– → E).');
  expect(words).toContain('**Dejó de tener dato 1 herramienta:** 1.4');
  expect(words).toContain('Sin ningún cambio: Otumba.');
  const summary = chapter(report, 'Resumen');
  expect(summary).toContain('**Más avances:** Calimaya (2 herramientas).');
  expect(summary).toContain('**Más retrocesos:** Ayapango (1 herramienta).');
});

test('those that moved as much are named together, and none where nobody did', () => {
  const letters = { Ayapango: { '1.1': 'E' }, Ixtlahuaca: { '1.1': 'E' } };
  const summary = chapter(
    regionalOf(twoReports(letters, { Ayapango: { '1.1': 'C' }, Ixtlahuaca: { '1.1': 'C' } })),
    'Resumen',
  );
  expect(summary).toContain('**Más avances:** Ayapango e Ixtlahuaca (1 herramienta cada uno).');
  expect(summary).toContain('Ningún municipio retrocedió.');
});

test('cells of which the map says nothing are not comparable, and counted as such', () => {
  const words = chapter(regionalOf({ ...moved, equivalences: [] }), 'Quién avanzó y quién retrocedió');
  expect(words).toContain('No son comparables 6 de 54 celdas');
  expect(words).toContain('De esas, 6 celdas cambiaron entre letras de las que «Equivalencias» no dice nada.');
});

test('without a map that can be read nothing is compared, and the report says why', () => {
  const report = regionalOf({ ...moved, equivalences: null });
  for (const heading of ['Resumen', 'Quién avanzó y quién retrocedió']) {
    expect(chapter(report, heading)).toContain('pestaña «Equivalencias», que dice qué significa cada cambio');
    expect(chapter(report, heading)).not.toMatch(/Avanz|Más avances/);
  }
});

test('a municipality without a row is told, and counts as without data', () => {
  const report = regionalOf(
    twoReports({ Calimaya: { '1.1': 'C' } }, { Calimaya: { '1.1': 'C' }, Otumba: { '1.1': 'C' } }),
  );
  expect(rowsOf(report, 'Cumplimiento de todos')[0]).toEqual(
    expect.arrayContaining(['2.8 %', '1 de 36', '35', 'C, E, P']),
  );
  expect(readable(report)).toContain('Sin renglón en el segundo reporte: Otumba.');
  const nowhere = regionalOf({
    ...twoReports({ Calimaya: {} }, { Calimaya: {} }),
    municipalities: sampleFollowUp.municipalities.slice(0, 2),
  });
  expect(readable(nowhere)).toContain('Sin renglón en ninguno de los dos reportes: Ayapango.');
  expect(rowsOf(nowhere, 'Herramientas que cambiaron')[0]).toEqual(['Ayapango', '–', '–', '–', '–', '–']);
});

test('states that were carried over and not confirmed are told with their number', () => {
  const rounds = [
    ...sampleFollowUp.rounds.slice(0, 2),
    { ...third!, unconfirmed: new Map([['Otumba', new Set(['1.1', '1.2'])]]) },
  ];
  const report = regionalOf({ ...sampleFollowUp, rounds });
  expect(readable(report).match(/2 de los estados se trajeron de un reporte anterior/g)).toHaveLength(2);
});

/** Evidence with a link for each of these words of "Estado de la liga". */
function evidenceOf(municipality: string, verdicts: readonly string[]): Evidence[] {
  const link = 'https://a.mx/acta.pdf';
  return verdicts.map((linkVerdict) => ({ ...sampleFollowUp.evidence[0]!, municipality, link, linkVerdict }));
}

test('links are counted by verdict, those never checked apart, and the dead ones by municipality', () => {
  const evidence = [
    ...evidenceOf('Otumba', ['Vigente', 'No encontrada', 'no encontrada', 'Bloqueada al revisor']),
    ...evidenceOf('Calimaya', ['Sin respuesta', '', 'la vi y sirve']),
    ...evidenceOf('Luvianos', ['Vigente', '']),
    { ...sampleFollowUp.evidence[0]!, link: '' },
  ];
  const report = regionalOf({ ...sampleFollowUp, evidence });
  expect(rowsOf(report, 'Ligas por estado')).toEqual([
    ['Vigente', '2'],
    ['No encontrada', '2'],
    ['Bloqueada al revisor', '1'],
    ['Sin respuesta', '1'],
    ['Otra anotación', '1'],
    ['Sin revisar', '2'],
  ]);
  expect(rowsOf(report, 'Ligas que ya no muestran')).toEqual([
    ['Calimaya', '0', '0', '0', '1', '1', '3'],
    ['Otumba', '0', '2', '0', '0', '2', '4'],
  ]);
  expect(chapter(report, 'Resumen')).toContain('3 ligas de 9 ya no muestran la evidencia. Sin revisar: 2.');
});

test('links that nobody checked are not said to be alive', () => {
  const report = readable(regionalOf({ ...sampleFollowUp, evidence: evidenceOf('Otumba', ['', '']) }));
  expect(report).toContain('Sin revisar: 2.');
  expect(report).not.toContain('Ninguna de las revisadas');
});

test('open findings are counted by gravity and by municipality, none left out', () => {
  const finding = { row: 2, toolCode: '1.2', text: 'Algo no concuerda.' } as const;
  const openFindings = [
    { ...finding, municipality: 'Otumba', gravity: 'high' },
    { ...finding, municipality: 'Calimaya', gravity: 'low' },
    { ...finding, municipality: 'Otumba', gravity: 'low' },
    { ...finding, municipality: '', gravity: null },
  ] as const;
  const report = regionalOf({ ...sampleFollowUp, openFindings });
  expect(rowsOf(report, 'Hallazgos abiertos por gravedad')).toEqual([
    ['Alta', '1'],
    ['Media', '0'],
    ['Baja', '2'],
    ['Otra', '1'],
  ]);
  expect(rowsOf(report, 'Hallazgos abiertos por municipio')).toEqual([
    ['Calimaya', '0', '0', '1', '0', '1'],
    ['Otumba', '1', '0', '1', '0', '2'],
    ['Sin municipio', '0', '0', '0', '1', '1'],
  ]);
  expect(chapter(report, 'Resumen')).toContain(
    'Hay 4 hallazgos abiertos. Por gravedad: alta 1, media 0, baja 2, otra 1.',
  );
});

test('the conclusion praises and blames no one', () => {
  const words = chapter(region, 'Conclusión');
  expect(words).toContain('los 18 municipios');
  expect(words).not.toMatch(/avance|significativo|incumpl/i);
});

test('without reports, evidence or findings it says so, and promises nothing', () => {
  const report = regionalOf(smallFollowUp());
  expect(blocksOf(report, 'table')).toEqual([]);
  expect(readable(report)).toContain('No hay hasta el momento reportes de seguimiento');
  expect(readable(report)).toContain('No hay evidencias con liga.');
  expect(readable(report)).toContain('no tiene hallazgos abiertos');
  expect(readable(report)).not.toMatch(/NaN|undefined|null/);
});

test('with one report nothing is compared', () => {
  const report = regionalOf({ ...sampleFollowUp, rounds: sampleFollowUp.rounds.slice(0, 1) });
  expect(chapter(report, 'Quién avanzó y quién retrocedió')).toContain('Hace falta un segundo reporte');
  expect(chapter(report, 'Resumen')).not.toContain('Qué cambió');
  expect(chapter(report, 'Evolución entre reportes')).not.toContain('no se comparan');
});

test('one cell of thousands is not rounded away', () => {
  const { municipalities, catalogue } = wholeState();
  const followUp = (own: string, other: string): FollowUp => {
    const rows = municipalities.map(({ name }, place) => ({
      municipality: name,
      states: new Map(catalogue.tools.map(({ code }, tool) => [code, place === 0 && tool === 0 ? own : other])),
    }));
    return { ...sampleFollowUp, municipalities, rounds: [{ ...third!, matrix: { report: 3, rows } }] };
  };
  expect(readable(regionalOf(followUp('E', 'C')))).toContain('2,249 de 2,250 celdas: 99.9 %.');
  expect(readable(regionalOf(followUp('C', 'E')))).toContain('1 de 2,250 celdas: 0.1 %.');
});

test('a letter that the legend lacks, a repeated row and a year without phrase are refused with where to mend them', () => {
  const withRows = (
    change: (rows: FollowUp['rounds'][number]['matrix']['rows']) => FollowUp['rounds'][number]['matrix']['rows'],
  ) => ({
    ...sampleFollowUp,
    rounds: sampleFollowUp.rounds.map((followed) => ({
      ...followed,
      matrix: {
        ...followed.matrix,
        rows: followed.matrix.report === 2 ? change(followed.matrix.rows) : followed.matrix.rows,
      },
    })),
  });
  const unknown = withRows(([first, ...rest]) => [{ ...first!, states: new Map([['4.3', 'Q']]) }, ...rest]);
  expect(regionalRefusalOf(unknown)).toMatch(/«Reporte 2».*Ayapango.*4\.3.*«Q».*no está en la simbología/);
  expect(regionalRefusalOf(withRows((rows) => [...rows, rows[3]!]))).toMatch(
    /«Reporte 2».*más de un renglón de Chapultepec/,
  );
  const reason = regionalRefusalOf({ ...sampleFollowUp, phrases: [] });
  expect(reason).toMatch(/«Lemas» no tiene la frase oficial de 2023/);
  expect(reason).not.toContain('columna «Lema»');
});

/** The page that the contents give each entry. */
function contentsOf(docx: Uint8Array): Map<string, number> {
  const entries = partsOf(docx)
    .get('word/document.xml')!
    .match(/<w:hyperlink [^>]*w:anchor="_Toc.*?<\/w:hyperlink>/gs)!;
  return new Map(
    entries.map((entry) => {
      const [title = ''] = textsIn(entry);
      return [title, Number(/<w:t [^>]*>(\d+)<\/w:t><w:fldChar/.exec(entry)?.[1])];
    }),
  );
}

function textsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, found = '']) => found);
}

describe('as a document', () => {
  const followUps = { sample: sampleFollowUp, state: wholeState() };

  test.each(Object.entries(followUps))('%s: valid OOXML, a summary of one page, heads on every page', (_, followUp) => {
    const { docx } = renderReport(regionalOf(followUp));
    expect(schemaErrors(docx)).toEqual([]);
    const pages = contentsOf(docx);
    expect([pages.get('RESUMEN'), pages.get('REPORTES DE SEGUIMIENTO')]).toEqual([3, 4]);
    const tables = partsOf(docx).get('word/document.xml')!.split('<w:tbl>').slice(1);
    const long = tables.filter((table) => table.split('<w:tr>').length > followUp.municipalities.length);
    expect(long.length).toBeGreaterThanOrEqual(followUp.rounds.length + 3);
    expect(long.filter((table) => !table.includes('<w:tblHeader/>'))).toEqual([]);
  });

  test('125 municipalities in six reports are all there, three reports a table', () => {
    const report = regionalOf(wholeState());
    expect(rowsOf(report, 'Municipios por cumplimiento')).toHaveLength(125);
    const evolution = blocksOf(report, 'table').filter(({ title }) => title.startsWith('Cumplimiento de cada'));
    expect(evolution.map(({ title, rows }) => [title.slice(-5), rows.length])).toEqual([
      ['1 a 3', 126],
      ['4 a 6', 126],
    ]);
    expect(rowsOf(report, 'Cumplimiento de todos los municipios en los últimos 4 reportes, de 6')).toHaveLength(4);
  });

  test('names typed by people stay text', () => {
    const name = '</w:t><w:br/>**Otumba** & "Cía"';
    const rename = (each: string) => (each === 'Otumba' ? name : each);
    const followUp = {
      ...sampleFollowUp,
      municipalities: sampleFollowUp.municipalities.map((each) => ({ ...each, name: rename(each.name) })),
      rounds: sampleFollowUp.rounds.map((followed) => ({
        ...followed,
        matrix: {
          ...followed.matrix,
          rows: followed.matrix.rows.map((row) => ({ ...row, municipality: rename(row.municipality) })),
        },
      })),
    };
    const { docx } = renderReport(regionalOf(followUp));
    expect(schemaErrors(docx)).toEqual([]);
    expect(wordsOf(docx)).toContain(name);
  });
});
