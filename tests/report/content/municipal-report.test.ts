import type { FollowUp } from '../../../src/domain/model/follow-up';
import { approved } from '../../support/approval';
import { blocksOf, refusalOf, reportOf } from '../made-report';
import { blockText, readable } from '../readable';
import { sampleFollowUp, smallFollowUp } from '../sample-follow-up';

const luvianos = reportOf(sampleFollowUp);
const text = readable(luvianos);

/** The sample with Luvianos' record changed. */
function withLuvianos(changes: Partial<FollowUp['municipalities'][number]>): FollowUp {
  const municipalities = sampleFollowUp.municipalities.map((each) =>
    each.name === 'Luvianos' ? { ...each, ...changes } : each,
  );
  return { ...sampleFollowUp, municipalities };
}

/** The sample with one cell of a matrix changed; an empty letter blanks it. */
function withCell(report: number, municipality: string, code: string, letter: string): FollowUp {
  const rounds = sampleFollowUp.rounds.map((followed) => ({
    ...followed,
    matrix: {
      ...followed.matrix,
      rows: followed.matrix.rows.map((row) =>
        followed.round.number === report && row.municipality === municipality
          ? { ...row, states: new Map([...row.states, [code, letter]]) }
          : row,
      ),
    },
  }));
  return { ...sampleFollowUp, rounds };
}

test("Luvianos' report says what was approved", () => {
  expect(text).toBe(approved('luvianos-report.txt', text));
});

test('a municipality of which nothing is recorded says so, and claims no advance', () => {
  const ayapango = readable(reportOf({ ...sampleFollowUp, rounds: [] }, 'Ayapango'));
  expect(ayapango).toContain('no tiene registrados avances');
  expect(ayapango).not.toContain('avance significativo');
  expect(ayapango).toContain('Titular sin registro');
  expect(ayapango.match(/\*\*Avance:\*\* Sin registro/g)).toHaveLength(18);
});

test('the follow-up reports are announced by their number', () => {
  expect(text).toContain('ha tenido hasta el momento 3 reportes de seguimiento, los cuales');
  const one = readable(reportOf({ ...sampleFollowUp, rounds: sampleFollowUp.rounds.slice(0, 1) }));
  expect(one).toContain('ha tenido hasta el momento 1 reporte de seguimiento, el cual');
});

test('each report is headed by its dates as the institute writes them', () => {
  const headings = blocksOf(luvianos, 'heading').map((heading) => heading.text);
  expect(headings).toEqual(
    expect.arrayContaining([
      'Cumplimiento general al primer reporte con fecha 23 de enero de 2023',
      'Cumplimiento general al segundo reporte con fecha 5 de abril de 2023 (actualización al 17 de mayo)',
      'Cumplimiento general al tercer reporte con fecha 9 de junio de 2023 (actualización al 5 de julio)',
    ]),
  );
});

test('each matrix has its own legend, whose counts add up to its cells', () => {
  const letters = blocksOf(luvianos, 'legend').map(({ entries }) => entries.map(({ letter }) => letter).join(''));
  expect(letters).toEqual(['CSEX–', 'CEP–', 'CEP–']);
  const sums = blocksOf(luvianos, 'legend').map(({ entries }) => entries.reduce((sum, { count }) => sum + count, 0));
  expect(sums).toEqual([324, 324, 324]);
});

test('only the row of the municipality is marked', () => {
  const marked = blocksOf(luvianos, 'matrix').map(({ lines }) => lines.filter(({ own }) => own));
  expect(marked.map((lines) => lines.map(({ municipality }) => municipality))).toEqual([
    ['Luvianos'],
    ['Luvianos'],
    ['Luvianos'],
  ]);
});

test('the accessible theme changes the colours and nothing else', () => {
  const settings = new Map([...sampleFollowUp.settings, ['Tema', 'Accesible']]);
  const accessible = reportOf({ ...sampleFollowUp, settings });
  expect(blocksOf(accessible, 'legend')[0]?.entries[0]?.chip).toEqual({ background: '#005A43', text: '#FFFFFF' });
  const colourless = (written: string) => written.replace(/#[0-9A-F]{6}/g, '');
  expect(colourless(readable(accessible))).toBe(colourless(text));
});

test('the demonstration notice heads every page and stands by each matrix', () => {
  const notice = sampleFollowUp.settings.get('Aviso de demostración')!;
  expect(luvianos.frame.notice).toBe(notice);
  const besideMatrix = luvianos.sections.filter(
    ({ blocks }) => blocks.some(({ kind }) => kind === 'matrix') && blocks.some((block) => isNotice(block, notice)),
  );
  expect(besideMatrix).toHaveLength(3);
  const real = reportOf({ ...sampleFollowUp, settings: new Map() });
  expect(readable(real)).not.toContain(notice);
});

function isNotice(block: Parameters<typeof blockText>[0], notice: string): boolean {
  return block.kind === 'notice' && blockText(block).includes(notice);
}

test('the institution is whatever the configuration says', () => {
  const settings = new Map([
    ['Institución', 'Secretaría de Buen Gobierno'],
    ['Siglas', 'SBG'],
  ]);
  const report = readable(reportOf({ ...sampleFollowUp, settings, advances: [] }));
  expect(report).toContain('El Secretaría de Buen Gobierno (**SBG**)');
  expect(report).toContain('generados por el SBG.');
  expect(report).not.toMatch(/generados por el INFOEM|Instituto de Transparencia/);
});

test("the municipality's own phrase goes before that of the year", () => {
  expect(luvianos.frame.phrase).toMatch(/^“2023\. Año del Septuagésimo Aniversario .* en México”$/);
  expect(reportOf(withLuvianos({ motto: '"Luvianos avanza"' })).frame.phrase).toBe('“Luvianos avanza”');
});

test('a year without a phrase is refused with the tab and the year to mend', () => {
  const followUp = { ...sampleFollowUp, phrases: sampleFollowUp.phrases.filter(({ year }) => year !== 2023) };
  expect(refusalOf(followUp)).toMatch(/«Lemas» no tiene la frase oficial de 2023/);
  expect(reportOf({ ...withLuvianos({ motto: 'Luvianos avanza' }), phrases: [] }).frame.phrase).toBe(
    '“Luvianos avanza”',
  );
});

test('a letter that the legend lacks is refused with its cell, even in the row of another municipality', () => {
  expect(refusalOf(withCell(2, 'Otumba', '4.3', 'Q'))).toMatch(
    /«Reporte 2».*Otumba.*4\.3.*«Q».*no está en la simbología/,
  );
});

test('a municipality that is unknown or stands twice in a matrix is refused', () => {
  expect(refusalOf(sampleFollowUp, 'Toluca')).toContain('«Toluca»');
  const [first, ...rest] = sampleFollowUp.rounds;
  const matrix = { ...first!.matrix, rows: [...first!.matrix.rows, first!.matrix.rows[3]!] };
  expect(refusalOf({ ...sampleFollowUp, rounds: [{ ...first!, matrix }, ...rest] })).toMatch(
    /«Reporte 1».*más de un renglón de Chapultepec/,
  );
});

test('a blank cell counts as not met, is shown apart, and is never judged', () => {
  const figures = (letter: string) => {
    const report = readable(reportOf(withCell(3, 'Luvianos', '5.2', letter)));
    const [, met, blanks] = /► .*\((\d+) de 18 herramientas\)\. Sin dato: (\d+) .*$/s.exec(
      report.split('reporte 3')[0]!,
    )!;
    return { met: Number(met), blanks: Number(blanks), report };
  };
  const [met, blank] = [figures('C'), figures('')];
  expect(met.met - blank.met).toBe(1);
  expect(blank.blanks - met.blanks).toBe(1);
  expect(blank.report).toContain('**Estado en el tercer reporte:** Sin dato');
});

test("no other municipality's rows are printed", () => {
  const advances = [
    ...sampleFollowUp.advances,
    { municipality: 'Otumba', toolCode: '1.1', row: 40, text: 'Otumba lleva otro convenio.' },
  ];
  expect(readable(reportOf({ ...sampleFollowUp, advances }))).not.toContain('Otumba lleva');
});

test('an Avance of bullets alone keeps its label above them', () => {
  const advances = [{ municipality: 'Luvianos', toolCode: '1.1', row: 2, text: '- **Uno:** a\n- dos' }];
  const report = readable(reportOf(smallFollowUp({ advances })));
  expect(report).toContain('**Avance:** \n\n• **Uno:** a\n\n• dos');
});

test('a picture that cannot be placed leaves its caption', () => {
  const photos = [
    { municipality: 'Luvianos', toolCode: '1.1', image: '', caption: 'Firma del convenio' },
    { municipality: 'Luvianos', toolCode: '1.1', image: 'https://example.org/a.jpg', caption: '' },
  ];
  const report = readable(reportOf(smallFollowUp({ photos })));
  expect(report).toContain('| **Falta la fotografía:** Firma del convenio');
  expect(report).toContain('sin pie de foto <https://example.org/a.jpg>');
});

test('a report says the same wherever its rows stand, so that moving rows makes no new version', () => {
  const moved = <Row extends { readonly row: number }>(rows: readonly Row[]): Row[] =>
    rows.map((each) => ({ ...each, row: each.row + 7 }));
  const followUp = {
    ...sampleFollowUp,
    advances: moved(sampleFollowUp.advances),
    evidence: moved(sampleFollowUp.evidence),
    annexes: sampleFollowUp.annexes.map((annex) => ({ ...annex, tab: `${annex.tab} `, rows: moved(annex.rows) })),
  };
  expect(JSON.stringify(reportOf(followUp))).toBe(JSON.stringify(reportOf(sampleFollowUp)));
});
