import { AddOn, type Kept } from '../support/add-on';
import { keptSample } from '../support/kept-sample';

/** The sample, with all it holds already told to the log. */
let sample: Kept;
let addOn: AddOn;

beforeAll(async () => {
  sample = await keptSample((made) => made.click('Conciliar bitácora'));
}, 120_000);

beforeEach(async () => {
  addOn = await AddOn.open(sample);
});

afterEach(() => {
  addOn.close();
});

const cell = (a1: string, tab = 'Reporte 3') => addOn.script(`return sheet('${tab}').getRange('${a1}').getValue()`);
const shown = (a1: string) => addOn.script(`return sheet('Reporte 3').getRange('${a1}').getDisplayValue()`);
const note = (a1: string) => addOn.script(`return sheet('Reporte 3').getRange('${a1}').getNote()`);

/** The last rows of the log, without when: who, datum, report, municipality, tool, before, after, origin, detail. */
function logged(rows: number): string[] {
  const lines = addOn.script(
    `const log = sheet('Bitácora'); return log.getRange(log.getLastRow() - ${rows - 1}, 2, ${rows}, 9).getDisplayValues()`,
  ) as string[][];
  return lines.map((line) => line.filter((text) => text !== '').join(' | '));
}

const logLength = () => addOn.script(`return sheet('Bitácora').getLastRow()`) as number;

test('a letter typed in a cell is told to the log: who, where, before and after', () => {
  const before = cell('C15');
  addOn.type('Reporte 3!C15', 'P', { as: 'beto@institucion.example' });
  expect(logged(1)).toEqual([
    `beto@institucion.example | Estado | 3 | Luvianos | 1.1 | ${String(before)} | P | Edición`,
  ]);
  const when = addOn.script(
    `const log = sheet('Bitácora'); return log.getRange(log.getLastRow(), 1).getDisplayValue()`,
  );
  expect(when).toMatch(/^05\/09\/2023 12:0\d:\d\d$/);
});

test('a burst paste is one write, a row for each cell that changed', () => {
  const length = logLength();
  const rows = Array.from({ length: 18 }, () => Array.from({ length: 18 }, () => 'E'));
  const changed = addOn.script(
    `return sheet('Reporte 3').getRange('C7:T24').getValues().flat().filter((letter) => letter !== 'E').length`,
  ) as number;
  const { report } = addOn.paste('Reporte 3!C7', rows);
  expect(logLength() - length).toBe(changed);
  const single = addOn.type('Reporte 3!C7', 'P').report;
  expect(report.calls.writes).toBeLessThanOrEqual(single.calls.writes + 4);
});

test('letters pasted that the legend does not have are put back, and what was typed is kept in the note and the log', () => {
  const before = addOn.script(`return sheet('Reporte 3').getRange('C7:D8').getValues()`);
  const { words } = addOn.paste('Reporte 3!C7', [
    ['Z', 'S'],
    ['¿?', 'X'],
  ]);
  expect(words).toContain('4 estados no están en la simbología del reporte 3');
  expect(words).toContain('C (Cumplido), E (No se tiene - en proceso)');
  expect(addOn.script(`return sheet('Reporte 3').getRange('C7:D8').getValues()`)).toEqual(before);
  expect(note('C8')).toContain('Se escribió «¿?»');
  expect(logged(4).join('\n')).toContain('Rechazado | Se escribió «¿?».');
});

test('a letter in any case and the words of a state are written as the legend writes them', () => {
  addOn.paste('Reporte 3!C7', [['e', 'Cumplido']]);
  expect(addOn.script(`return sheet('Reporte 3').getRange('C7:D7').getValues()`)).toEqual([['E', 'C']]);
});

test('Cumplido without evidence is marked, not refused, until there is evidence', () => {
  const { words } = addOn.type('Reporte 3!D7', 'C');
  expect(words).toContain('Cumplido sin evidencia (Ayapango, 1.2)');
  expect([cell('D7'), shown('D7')]).toEqual(['C', 'C*']);
  expect(note('D7')).toContain('Cumplido sin evidencia');
  const row = Number(addOn.script(`return sheet('Evidencias').getLastRow() + 1`));
  addOn.paste(`Evidencias!A${row}`, [['Ayapango', '1.2', 'Acta de cabildo']]);
  expect([cell('D7'), shown('D7'), note('D7')]).toEqual(['C', 'C', '']);
  expect(logged(1)[0]).toContain('Evidencia | Ayapango | 1.2 | Evidencia: Acta de cabildo | Edición');
  addOn.clear(`Evidencias!A${row}:C${row}`);
  expect(shown('D7')).toBe('C*');
  // Rows that lose their owner all at once could be anybody's doing: the log names no one.
  expect(logged(1)[0]).toBe(
    '(sin autor conocido) | Evidencia | Ayapango | 1.2 | Evidencia: Acta de cabildo | Conciliación',
  );
});

test('a person’s own note stays above the add-on’s lines, and alone when they go', () => {
  addOn.script(`sheet('Reporte 3').getRange('D7').setNote('Llamar a Ayapango')`);
  addOn.type('Reporte 3!D7', 'C');
  expect(note('D7')).toMatch(/^Llamar a Ayapango\n▸ Cumplido sin evidencia/);
  addOn.type('Reporte 3!D7', 'E');
  expect(note('D7')).toBe('Llamar a Ayapango');
});

test('clearing and undoing many cells are told, cell by cell', () => {
  const before = addOn.script(`return sheet('Reporte 3').getRange('C7:T9').getValues()`);
  const filled = (before as string[][]).flat().filter((letter) => letter !== '').length;
  const length = logLength();
  addOn.clear('Reporte 3!C7:T9');
  expect(logLength()).toBe(length + filled);
  addOn.undo();
  expect(logLength()).toBe(length + 2 * filled);
  expect(addOn.script(`return sheet('Reporte 3').getRange('C7:T9').getValues()`)).toEqual(before);
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test('what no event told of is found afterwards, and told as such', () => {
  addOn.script(`sheet('Reporte 3').getRange('C15').setValue('P')`);
  addOn.script(`sheet('Evidencias').deleteRow(2)`);
  expect(addOn.click('Conciliar bitácora').words).toContain('2 cambios que no estaban registrados');
  const [status, evidence] = logged(2);
  expect(status).toMatch(/sin autor conocido.*Estado \| 3 \| Luvianos \| 1\.1 \| . \| P \| Conciliación/);
  expect(evidence).toContain('Conciliación');
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test('rows sorted or inserted change nothing in the log', () => {
  addOn.script(`sheet('Evidencias').getRange('A2:K14').sort(2); sheet('Reporte 3').insertRowsBefore(9, 2)`);
  addOn.script(`sheet('Reporte 3').getRange('A7:T26').sort({ column: 2, ascending: false })`);
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test('a closed report takes no edit: what was there stays, what was typed is in the log', () => {
  const before = cell('C15', 'Reporte 2');
  const { words } = addOn.type('Reporte 2!C15', before === 'C' ? 'E' : 'C');
  expect(words).toContain('El reporte 2 está cerrado y no se edita');
  expect(cell('C15', 'Reporte 2')).toBe(before);
  expect(logged(1)[0]).toContain('Rechazado');
});

test('a report is not reopened by hand', () => {
  const { words } = addOn.type('Reportes!D3', 'Abierto');
  expect(words).toContain('La situación del reporte 2 no se cambia a mano');
  expect(cell('D3', 'Reportes')).toBe('Cerrado');
});

test('edits elsewhere cost nothing but a look at where they were', () => {
  const { report } = addOn.type('Avances!C2', 'Otro avance');
  expect(report.calls.reads).toBeLessThanOrEqual(2);
  expect(report.calls.writes).toBe(0);
});

test.each([
  ['spoilt', `sheet('Registro').getRange('D6:D9').setValue('?')`],
  ['short of a row', `sheet('Registro').deleteRow(7)`],
  ['cleared', `sheet('Registro').clear()`],
  ['deleted', `book.deleteSheet(sheet('Registro'))`],
])('a registry that is %s puts nothing back, and is made again from the log', (_how, spoil) => {
  const before = addOn.script(`return sheet('Registro').getDataRange().getValues()`);
  const kept = addOn.script(`return sheet('Reporte 3').getRange('C15:D15').getValues()[0]`) as string[];
  addOn.script(spoil);
  addOn.paste('Reporte 3!C14', [['Z', 'Q']]);
  expect(addOn.script(`return sheet('Reporte 3').getRange('C14:D14').getValues()`)).toEqual([['Z', 'Q']]);
  addOn.script(`sheet('Reporte 3').getRange('C14:D14').clearDataValidations().setValues([['C', 'C']])`);
  addOn.click('Conciliar bitácora');
  const after = addOn.script(`return sheet('Registro').getDataRange().getValues()`) as string[][];
  expect(after).toHaveLength((before as string[][]).length);
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
  expect(addOn.script(`return sheet('Reporte 3').getRange('C15:D15').getValues()[0]`)).toEqual(kept);
});

test('a cell of which the log knows nothing is never emptied for a wrong letter', () => {
  addOn.script(`sheet('Reporte 3').getRange('D15').clearContent()`);
  addOn.click('Conciliar bitácora');
  addOn.script(`sheet('Reporte 3').getRange('D15').setValue('C')`);
  const { words } = addOn.paste('Reporte 3!D15', [['Z']]);
  expect(words).toContain('«Z» en Luvianos, 1.2: no está en la simbología del reporte 3');
  expect(cell('D15')).toBe('Z');
  expect(note('D15')).toContain('«Z» no está en la simbología');
});

test('what someone else removed is not recorded in the name of who edits next', () => {
  addOn.script(`sheet('Evidencias').deleteRow(2)`);
  const row = Number(addOn.script(`return sheet('Evidencias').getLastRow() + 1`));
  addOn.type(`Evidencias!A${row}`, 'Ayapango', { as: 'inocente@institucion.example' });
  const all = addOn.script(
    `return sheet('Bitácora').getDataRange().getDisplayValues().map((line) => line[1])`,
  ) as string[];
  expect(all).not.toContain('inocente@institucion.example');
  expect(addOn.click('Conciliar bitácora').words).toContain('1 cambio que no estaba registrado');
});

test('evidence given to another tool is told of both', () => {
  addOn.type('Evidencias!B2', '1.1');
  const told = logged(2).map((line) => line.replace(/Política.*?\d{4} \| |Política.*/g, ''));
  expect(told.map((line) => line.split(' | ').slice(1, 4).join(' ')).sort()).toEqual([
    'Evidencia Luvianos 1.1',
    'Evidencia Luvianos 1.2',
  ]);
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test('a row given another name, and its own again, leaves nothing of the other behind', () => {
  addOn.type('Reporte 3!B14', 'Jikipilco');
  addOn.type('Reporte 3!B14', 'Jiquipilco');
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
  const registry = addOn.script(`return sheet('Registro').getDataRange().getValues().flat().join(' ')`) as string;
  expect(registry).not.toContain('Jikipilco');
});

test('a log that lost its header is put by, and everything is told anew once', () => {
  addOn.script(`sheet('Bitácora').deleteRow(1)`);
  addOn.type('Reporte 3!C15', 'P');
  addOn.click('Conciliar bitácora');
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
  expect(addOn.script(`return sheet('Bitácora 2023').getLastRow() > 900`)).toBe(true);
});

test('a log with a header of another name is put by too', () => {
  addOn.script(
    `const log = sheet('Bitácora'); log.createTextFinder('Después').matchEntireCell(true).findNext().setValue('Ahora')`,
  );
  addOn.click('Conciliar bitácora');
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test('a log that was sorted newest first says the same', () => {
  addOn.type('Reporte 3!C15', 'P');
  addOn.script(
    `const log = sheet('Bitácora'); log.getRange(log.getLastRow(), 1).setValue(new Date(2023, 8, 6, 9, 30))`,
  );
  addOn.script(
    `const log = sheet('Bitácora'); log.getRange(2, 1, log.getLastRow() - 1, log.getLastColumn()).sort({ column: 1, ascending: false })`,
  );
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test('an error in a cell is told once, and again when it goes', () => {
  addOn.script(
    `sheet('Reporte 3').getRange('C15').clearDataValidations().setNumberFormat('General').setFormula('=1/0')`,
  );
  expect(addOn.click('Conciliar bitácora').words).toContain('1 cambio');
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test('without a column of its list, a closed report is still closed', () => {
  addOn.script(`sheet('Reportes').deleteColumn(2)`);
  const before = cell('C15', 'Reporte 2');
  expect(addOn.type('Reporte 2!C15', before === 'C' ? 'E' : 'C').words).toContain('El reporte 2 está cerrado');
  expect(cell('C15', 'Reporte 2')).toBe(before);
  expect(addOn.click('Conciliar bitácora').words).toContain('falta la columna «Fecha de corte»');
});

test('with two equal letters in the legend no letter is judged, and it is said where', () => {
  addOn.script(`sheet('Simbología').getRange('B9').setValue('E')`);
  const { words } = addOn.paste('Reporte 3!C14', [['Cumplido', 'C']]);
  expect(words).toMatch(/«E» está repetido/);
  expect(cell('C14')).toBe('Cumplido');
});

test('a name that no list knows is told as it is typed, and is not once it is right', () => {
  expect(addOn.type('Reporte 3!B14', 'Jikipilco').words).toContain(
    '«Jikipilco» no dice de qué municipio es el renglón',
  );
  expect(addOn.type('Reporte 3!B14', 'Jiquipilco').words).toBe('');
});

test('lines and long texts that were typed do not outlive their note', () => {
  const long = `Z${'x'.repeat(31_000)}`;
  addOn.paste('Reporte 3!C14', [['Z\nmala nota'], [long]]);
  addOn.paste('Reporte 3!C14', [['E'], ['E']]);
  expect([note('C14'), note('C15')]).toEqual(['', '']);
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test('a note beside a closed report is nobody’s business', () => {
  expect(addOn.type('Reporte 2!Y14', 'mi nota').words).toBe('');
  expect(addOn.type('Reporte 2!C6', 'Otra cosa').words).toContain('deshaga este cambio');
});

test('a full log is put by under its year, and what it said still counts', () => {
  addOn.script(`
    const log = sheet('Bitácora');
    const free = 20001 - log.getLastRow();
    log.insertRowsAfter(log.getMaxRows(), free);
    log.getRange(log.getLastRow() + 1, 2, free, 1).setValues(Array.from({ length: free }, () => ['nota']));`);
  addOn.type('Reporte 3!C15', 'P');
  addOn.type('Reporte 3!C16', 'E');
  expect(addOn.script(`return [sheet('Bitácora 2023').getLastRow(), sheet('Bitácora').getLastRow()]`)).toEqual([
    20001, 3,
  ]);
  expect(logged(2).map((line) => line.split(' | ').slice(1, 5).join(' '))).toEqual([
    'Estado 3 Luvianos 1.1',
    'Estado 3 Malinalco 1.1',
  ]);
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});

test.each(['Reporte 2', 'Reporte 3'])('a total of %s that someone writes over is a formula again', (tab) => {
  const total = cell('U8', tab);
  expect(addOn.type(`${tab}!U8`, '0.99').words).toContain('son fórmulas y se volvieron a escribir');
  expect(cell('U8', tab)).toBe(total);
  expect(addOn.script(`return sheet('${tab}').getRange('U8').getFormula()`)).toContain('SUMPRODUCT');
});

test('a report whose tab was renamed is not made again, blank', () => {
  addOn.script(`sheet('Reporte 3').setName('Rep. 3')`);
  const before = addOn.snapshot();
  expect(addOn.click('Preparar hoja').words).toContain('Falta la pestaña «Reporte 3», que tenía estados');
  expect(addOn.snapshot()).toBe(before);
});

test('the log goes on under its name without the accent', () => {
  addOn.script(`sheet('Bitácora').setName('bitacora')`);
  addOn.type('Reporte 3!C15', 'P');
  expect(addOn.script(`return sheet('Bitácora') === null`)).toBe(true);
  expect(addOn.click('Conciliar bitácora').words).toContain('nada faltaba');
});
