import { AddOn, type Kept } from '../../support/add-on';
import { keptSample } from '../../support/kept-sample';

const beto = { as: 'beto@institucion.example' };

/** The sample, painted, with all it holds already told to the log. */
let sample: Kept;
/** The same, with report 3 closed. */
let closedSample: Kept;
let addOn: AddOn;

async function opened(from: Kept): Promise<AddOn> {
  addOn = await AddOn.open(from);
  return addOn;
}

beforeAll(async () => {
  closedSample = await keptSample((made) => {
    made.click('Aplicar simbología');
    made.click('Conciliar bitácora');
    sample = made.keep();
    made.answer('Cerrar reporte', '3', 'Sí');
  });
}, 120_000);

afterEach(() => {
  addOn.close();
});

const values = (a1: string, tab: string) => addOn.script(`return sheet('${tab}').getRange('${a1}').getValues()`);
const shown = (a1: string, tab: string) => addOn.script(`return sheet('${tab}').getRange('${a1}').getDisplayValues()`);
const lastLogged = () =>
  addOn.script(`const log = sheet('Bitácora'); return log.getRange(log.getLastRow(), 2, 1, 9).getDisplayValues()[0]`);
const listed = (row: number) =>
  addOn.script(`return sheet('Reportes').getRange(${row}, 1, 1, 8).getDisplayValues()[0]`) as string[];

/** A share, as near as formulas and the domain add it up alike. */
const about = (share: number): unknown => expect.closeTo(share, 10);

describe('Nuevo reporte de seguimiento', () => {
  test('makes the tab with the copied legend and brings along only what the map gives for the same, marked', async () => {
    await opened(sample);
    const { words } = addOn.answer('Nuevo reporte de seguimiento', '4', '30 de septiembre de 2023', '3', 'Sí');
    expect(words).toContain('El reporte 4 está listo');
    expect(words).toContain('Se trajeron 311 celdas del reporte 3');
    expect(words).toContain('Transparencia &gt; Reportes &gt; Confirmar estados traídos');
    expect(listed(5).slice(0, 4)).toEqual(['4', '30/09/2023', '', 'Abierto']);
    expect(values('C7:T24', 'Reporte 4')).toEqual(values('C7:T24', 'Reporte 3'));
    const marked = shown('C7:T24', 'Reporte 4') as string[][];
    expect(
      marked
        .flat()
        .filter((text) => text !== '')
        .every((text) => text.includes('?')),
    ).toBe(true);
    const legend = addOn.script(
      `return sheet('Simbología').getDataRange().getValues().filter(([report]) => report === 4).map((row) => row[1])`,
    );
    expect(legend).toEqual(['C', 'E', 'P']);
    expect(lastLogged()).toEqual(expect.arrayContaining(['Traído']));
  });

  test('a municipality that left the list has no row: its states are not brought, counted or logged, and it is named', async () => {
    await opened(sample);
    addOn.script(`sheet('Municipios').deleteRow(3)`);
    const { words } = addOn.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
    expect(words).toContain('No se trajeron los estados de «Calimaya»');
    const letters = (values('C7:T23', 'Reporte 4') as string[][]).flat().filter((text) => text !== '');
    expect(words).toMatch(new RegExp(`Se trajeron ${letters.length} celdas del reporte 3`));
    const logged = addOn.script(
      `return sheet('Bitácora').getDataRange().getValues().filter((row) => row[3] === 4 && row[8] === 'Traído').map((row) => row[4])`,
    ) as string[];
    expect(logged).toHaveLength(letters.length);
    expect(logged).not.toContain('Calimaya');
    expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
  });

  test('of the first legend it brings along what has an equal letter and leaves the rest blank, and says so', async () => {
    await opened(sample);
    addOn.script(
      `sheet('Reportes').deleteRows(3, 2); book.deleteSheet(sheet('Reporte 2')); book.deleteSheet(sheet('Reporte 3'))`,
    );
    const { words } = addOn.answer('Nuevo reporte de seguimiento', '2', '05/04/2023', '2', 'Sí');
    expect(words).toMatch(/No se trajeron \d+ celdas en S, X/);
    const letters = new Set((values('C7:T24', 'Reporte 2') as string[][]).flat());
    expect(letters).toEqual(new Set(['', 'C', 'E']));
  });

  test('where the map carries nothing it says so once, and only a blank report has nothing to bring', async () => {
    await opened(sample);
    addOn.script(`sheet('Equivalencias').deleteRows(2, sheet('Equivalencias').getLastRow() - 1)`);
    const { words } = addOn.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
    expect(words).toContain('No se trajeron 311');
    expect(words).not.toContain('No había estados');
    const after = addOn.answer('Nuevo reporte de seguimiento', '5', '30/10/2023', '4', 'Sí').words;
    expect(after).toContain('No había estados que traer del reporte 4');
    expect(after).not.toContain('No se trajeron');
  });

  test('a number that leaves others out is asked about, and taken where it is meant', async () => {
    await opened(sample);
    addOn.answer('Nuevo reporte de seguimiento', '6', 'Sí', '30/09/2023', '3', 'No');
    expect(listed(5).slice(0, 2)).toEqual(['6', '30/09/2023']);
  });

  test('begins in blank where nobody asks for the statuses', async () => {
    await opened(sample);
    addOn.answer('Nuevo reporte de seguimiento', '', '30/09/2023', '', 'No');
    expect((values('C7:T24', 'Reporte 4') as string[][]).flat().every((text) => text === '')).toBe(true);
  });

  test.each([
    [['3', '30/09/2023', '', 'No'], 'El reporte 3 ya está'],
    [['cuatro'], '«cuatro» no es un número de reporte'],
    [['4', '31 de abril de 2023'], 'no es una fecha'],
    [['0x10'], '«0x10» no es un número de reporte'],
    [['4', '01/06/2023'], 'no es posterior al del reporte 3'],
    [['4', '30/09/2023', '7'], '«7» no es un reporte con simbología'],
    [['4'], ''],
    [['4', '30/09/2023', '3'], ''],
    [['44', 'No'], ''],
    [['cancelar'], ''],
  ])('%j changes nothing', async (answers, reason) => {
    await opened(sample);
    const before = addOn.snapshot();
    const { words } = addOn.answer('Nuevo reporte de seguimiento', ...answers);
    expect(words).toContain(reason);
    expect(addOn.snapshot()).toBe(before);
  });

  test('a tab of that name with content of someone’s own is not written over', async () => {
    await opened(sample);
    addOn.script(`book.insertSheet('Reporte 4').getRange('A1').setValue('Mis notas')`);
    const { words } = addOn.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '', 'No');
    expect(words).toContain('Ya hay una pestaña «Reporte 4» con contenido');
    expect(values('A1', 'Reporte 4')).toEqual([['Mis notas']]);
  });

  test('a wrong word in the map is told with its cell, and nothing is begun', async () => {
    await opened(sample);
    addOn.script(`sheet('Equivalencias').getRange('C3').clearDataValidations().setValue('Igualito')`);
    const { words } = addOn.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '', 'Sí');
    expect(words).toContain('celda C3');
    expect(addOn.script(`return sheet('Reporte 4') === null`)).toBe(true);
  });
});

describe('Confirmar estados traídos', () => {
  test('takes the mark from the selected cells alone, and tells the log who looked at them', async () => {
    await opened(sample);
    addOn.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
    addOn.click('Confirmar estados traídos', 'Reporte 4!C15:T15', beto);
    const rows = shown('C15:T16', 'Reporte 4') as string[][];
    expect(rows[0]!.join('')).not.toContain('?');
    expect(rows[1]!.join('')).toContain('?');
    expect(lastLogged()).toEqual(expect.arrayContaining(['beto@institucion.example', 'Confirmado']));
    expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
    expect((shown('C15:T15', 'Reporte 4') as string[][])[0]!.join('')).not.toContain('?');
  });

  test('writing the same letter again confirms it too', async () => {
    await opened(sample);
    addOn.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
    const letter = (values('C15', 'Reporte 4') as string[][])[0]![0]!;
    addOn.type('Reporte 4!C15', letter);
    expect((shown('C15', 'Reporte 4') as string[][])[0]![0]).not.toContain('?');
    expect(lastLogged()).toEqual(expect.arrayContaining(['Confirmado']));
  });

  test('of a closed report it says that it is closed, not that nothing is marked', async () => {
    await opened(sample);
    addOn.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
    addOn.answer('Cerrar reporte', '4', 'Sí');
    const before = addOn.snapshot();
    const { words } = addOn.click('Confirmar estados traídos', 'Reporte 4!C15:T15');
    expect(words).toContain('El reporte 4 está cerrado');
    expect(words).toContain('Transparencia > Reportes > Reabrir reporte');
    expect(addOn.click('Confirmar estados traídos', 'Reporte 4!A1').words).toContain('no hay estados traídos');
    expect(addOn.snapshot()).toBe(before);
  });

  test('where nothing is marked it says what to select', async () => {
    await opened(sample);
    expect(addOn.click('Confirmar estados traídos', 'Reporte 3!C15').words).toContain('no hay estados traídos');
  });
});

describe('Cerrar reporte', () => {
  test('shows what is pending, fixes the totals beside the formulas and keeps the fingerprint', async () => {
    await opened(sample);
    const live = [values('U7:V24', 'Reporte 3'), values('C25:T26', 'Reporte 3')];
    const { words } = addOn.answer('Cerrar reporte', '', 'Sí');
    expect(words).toMatch(/Pendiente: 13 celdas sin dato; 188 celdas en Cumplido sin evidencia/);
    expect(values('W6:X6', 'Reporte 3')).toEqual([['Cumplimiento al cierre', 'Sin dato al cierre']]);
    const close = (grid: unknown): unknown =>
      (grid as unknown[][]).map((row) => row.map((cell) => (typeof cell === 'number' ? about(cell) : cell)));
    expect(values('W7:X24', 'Reporte 3')).toEqual(close(live[0]));
    expect(values('C27:T28', 'Reporte 3')).toEqual(close(live[1]));
    expect(addOn.script(`return sheet('Reporte 3').getRange('W7').getFormula()`)).toBe('');
    expect(addOn.script(`return sheet('Reporte 3').getRange('U7').getFormula()`)).toContain('SUMPRODUCT');
    const [, , , situation, on, by, fingerprint, integrity] = listed(4);
    expect([situation, on, by]).toEqual(['Cerrado', '05/09/2023', 'ana@institucion.example']);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(integrity).toContain('Sin cambios desde el cierre');
  });

  test('a person’s columns beside the totals are pushed aside, not written over', async () => {
    await opened(sample);
    addOn.script(`sheet('Reporte 3').getRange('W6:W8').setValues([['Notas'], ['llamar'], ['visitar']])`);
    addOn.answer('Cerrar reporte', '3', 'Sí');
    expect(values('Y6:Y8', 'Reporte 3')).toEqual([['Notas'], ['llamar'], ['visitar']]);
  });

  test('a column pushed in beside the names moves the legend’s weights, and no total is lost', async () => {
    await opened(sample);
    const live = values('U7:U24', 'Reporte 3');
    addOn.script(`sheet('Reporte 3').insertColumnAfter(2)`);
    addOn.answer('Cerrar reporte', '3', 'Sí');
    expect(values('V7:V24', 'Reporte 3')).toEqual(live);
    expect(values('X7:X24', 'Reporte 3')).toEqual((live as number[][]).map(([share]) => [about(share!)]));
  });

  test('totals that people moved before the tools are fixed beside themselves, each tool under its own', async () => {
    await opened(sample);
    addOn.script(`sheet('Reporte 3').moveColumns(sheet('Reporte 3').getRange('U:V'), 3)`);
    const live = values('E25:V25', 'Reporte 3');
    addOn.answer('Cerrar reporte', '3', 'Sí');
    expect(values('G25:X25', 'Reporte 3')).toEqual(live);
    expect(values('G27:X27', 'Reporte 3')).toEqual([(live as number[][])[0]!.map((share) => about(share))]);
  });

  test('a tool that leaves the Model, or gets another code there, changes no closed report', async () => {
    await opened(closedSample);
    addOn.script(`
      const model = sheet('Modelo');
      const codes = model.getRange('A1:A30').getValues().flat();
      model.getRange(codes.indexOf('1.2') + 1, 1).setValue('9.2');
      model.deleteRow(codes.indexOf('5.4') + 1);`);
    addOn.click('Conciliar bitácora');
    expect(listed(4)[7]).toContain('Sin cambios');
  });

  test('what leaves the sheet as closed says so where it is no longer what was closed', async () => {
    await opened(closedSample);
    const words = () => [
      addOn.answer('Exportar datos abiertos', '3').words,
      addOn.answer('Comparar reportes', '2 y 3').words,
      addOn.click('Generar informe del municipio', 'Reporte 3!B15').words,
    ];
    for (const told of words()) expect(told).not.toContain('después del cierre');
    addOn.script(
      `sheet('Reporte 3').getRange('C15').setValue(sheet('Reporte 3').getRange('C15').getValue() === 'C' ? 'E' : 'C')`,
    );
    for (const told of words()) expect(told).toContain('el reporte 3 cambió después del cierre');
  });

  test('reopened after it changed, that is said and kept in the log', async () => {
    await opened(closedSample);
    addOn.script(`sheet('Reportes').getRange('B4').setValue(new Date(2023, 5, 10))`);
    const { words } = addOn.answer('Reabrir reporte', '3', 'Prueba');
    expect(words).toContain('Al reabrirlo, su contenido ya no era el del cierre.');
    expect(lastLogged()).toEqual(
      expect.arrayContaining(['Prueba · Al reabrirlo, su contenido ya no era el del cierre.']),
    );
  });

  test('only its owner and who closed it may edit it', async () => {
    await opened(closedSample);
    expect(addOn.type('Reporte 3!C15', 'P', beto).words).toContain('está protegida');
  });

  test('whoever may not edit it can still paint the others, and is told', async () => {
    await opened(closedSample);
    const { report, words } = addOn.click('Accesible', null, beto);
    expect(report.ok).toBe(true);
    expect(words).toContain('Un reporte cerrado y protegido quedó como estaba');
  });

  test('a change made in spite of all is detected and shown', async () => {
    await opened(closedSample);
    addOn.script(
      `sheet('Reporte 3').getRange('C15').setValue(sheet('Reporte 3').getRange('C15').getValue() === 'C' ? 'E' : 'C')`,
    );
    expect(addOn.click('Conciliar bitácora').words).toContain('el reporte 3 cambió después del cierre');
    expect(listed(4)[7]).toContain('Cambió después del cierre');
  });

  test('taking its fingerprint away is a change too', async () => {
    await opened(closedSample);
    addOn.type('Reportes!G4', '');
    expect(addOn.click('Conciliar bitácora').words).toContain('el reporte 3 cambió después del cierre');
  });

  test.each([
    ['a municipality’s share', 'W8', '0.99'],
    ['a tool’s blanks', 'C28', '7'],
    ['the whole report’s share', 'W27', ''],
    ['the header of the shares', 'W6', 'Cumplimiento'],
  ])('%s as fixed at the closing, changed by hand, is a change', async (_what, cell, value) => {
    await opened(closedSample);
    addOn.script(`sheet('Reporte 3').getRange('${cell}').setValue('${value}')`);
    expect(addOn.click('Conciliar bitácora').words).toContain('el reporte 3 cambió después del cierre');
    expect(listed(4)[7]).toContain('Cambió después del cierre');
  });

  test('a changed published figure is a finding of the review', async () => {
    await opened(closedSample);
    addOn.script(`sheet('Reporte 3').getRange('W8').setValue(0.99)`);
    addOn.click('Revisar coherencia');
    const rules = addOn.script(`return sheet('Hallazgos').getDataRange().getValues().map(([rule]) => rule)`);
    expect(rules).toContain('Reporte cerrado que cambió');
  });

  test('a municipality that leaves the list changes no total of the closed report', async () => {
    await opened(closedSample);
    addOn.script(`sheet('Municipios').deleteRow(3)`);
    addOn.click('Conciliar bitácora');
    expect(listed(4)[7]).toContain('Sin cambios desde el cierre');
  });

  test('where Google hides the account it says so, and the seal stays without the fingerprint or the name', async () => {
    await opened(sample);
    const hidden = `Session = Object.create(Session, { getActiveUser: { value: () => ({ getEmail: () => '' }) } });`;
    addOn.answerWhere(hidden, 'Cerrar reporte', '3', 'Sí');
    expect(listed(4).slice(3, 6)).toEqual(['Cerrado', '05/09/2023', '(cuenta no visible)']);
    addOn.script(`sheet('Reportes').getRange('F4:G4').clearContent()`);
    expect(addOn.click('Conciliar bitácora').words).toContain('el reporte 3 cambió después del cierre');
  });

  test('another order of the legend’s rows, or a name mended in the list, is no change', async () => {
    await opened(closedSample);
    addOn.script(
      `sheet('Simbología').getRange('A9:F11').sort({ column: 2, ascending: false }); sheet('Municipios').getRange('B2').setValue('Ayapango de Gabriel Ramos Millán')`,
    );
    addOn.click('Conciliar bitácora');
    expect(listed(4)[7]).toContain('Sin cambios desde el cierre');
  });

  test('sorting its rows, painting it or mending a name’s accent is no change', async () => {
    await opened(closedSample);
    addOn.script(
      `sheet('Reporte 3').getRange('A7:X24').sort({ column: 2, ascending: false }); sheet('Reporte 3').getRange('B8').setValue(sheet('Reporte 3').getRange('B8').getValue().toUpperCase())`,
    );
    addOn.click('Accesible');
    addOn.click('Conciliar bitácora');
    expect(listed(4)[7]).toContain('Sin cambios desde el cierre');
  });

  test('a wrong letter must be mended first', async () => {
    await opened(sample);
    addOn.script(`sheet('Reporte 3').getRange('C15').clearDataValidations().setValue('Z')`);
    const { words } = addOn.answer('Cerrar reporte', '3', 'Sí');
    expect(words).toContain('celda C15');
    expect(listed(4)[3]).toBe('Abierto');
  });

  test.each([[['9']], [['3', 'No']], [['3']], [['cancelar']]])('%j closes nothing', async (answers) => {
    await opened(sample);
    const before = addOn.snapshot();
    addOn.answer('Cerrar reporte', ...answers);
    expect(addOn.snapshot()).toBe(before);
  });
});

describe('Reabrir reporte', () => {
  test('asks why, tells the log, and the report can be edited and closed again', async () => {
    await opened(closedSample);
    addOn.answer('Reabrir reporte', '3', 'Luvianos entregó el acta');
    expect(lastLogged()).toEqual([
      'ana@institucion.example',
      'Situación',
      '3',
      '',
      '',
      'Cerrado',
      'Abierto',
      'Menú',
      'Luvianos entregó el acta',
    ]);
    expect(listed(4).slice(3)).toEqual(['Abierto', '', '', '', '']);
    expect(addOn.type('Reporte 3!C15', 'P', beto).words).not.toContain('cerrado');
    addOn.answer('Cerrar reporte', '3', 'Sí');
    expect(values('W6:Y6', 'Reporte 3')).toEqual([['Cumplimiento al cierre', 'Sin dato al cierre', '']]);
  });

  test('whoever may not edit it may not reopen it', async () => {
    await opened(closedSample);
    const { words } = addOn.answerAs(beto, 'Reabrir reporte', '3', 'porque sí');
    expect(words).toContain('protegida no admitió el cambio');
    expect(listed(4)[3]).toBe('Cerrado');
  });

  test.each([[['3', '']], [['3']], [['8', 'porque sí']], [[]]])('%j reopens nothing', async (answers) => {
    await opened(closedSample);
    const before = addOn.snapshot();
    addOn.answer('Reabrir reporte', ...answers);
    expect(addOn.snapshot()).toBe(before);
  });
});

test('the structure of an open report is guarded with a warning, which keeps nobody from editing', async () => {
  await opened(sample);
  const guards = addOn.script(
    `return sheet('Reporte 3').getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => [one.getRange().getA1Notation(), one.isWarningOnly()])`,
  );
  expect(guards).toEqual([
    ['A5:V6', true],
    ['A7:B24', true],
    ['U7:V24', true],
    ['B25:V26', true],
    ['A29:D33', true],
  ]);
  addOn.click('Preparar hoja');
  expect(addOn.script(`return sheet('Reporte 3').getProtections(SpreadsheetApp.ProtectionType.RANGE).length`)).toBe(5);
});
