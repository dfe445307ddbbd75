import { AddOn, type Kept } from '../support/add-on';

/** The sample, with all it holds already told to the log. */
let sample: Kept;
let addOn: AddOn;

beforeAll(async () => {
  const made = await AddOn.open();
  made.click('Preparar hoja');
  made.fillSample();
  made.click('Conciliar bitácora');
  sample = made.keep();
  made.close();
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
  expect(when).toBe('05/09/2023 12:00:00');
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
  expect(logged(1)[0]).toContain('Evidencia | Ayapango | 1.2 | Evidencia: Acta de cabildo | Edición');
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

test('a registry that people spoilt is made again from the log', () => {
  const before = addOn.script(`return sheet('Registro').getDataRange().getValues()`);
  addOn.script(`sheet('Registro').getRange('D5:D9').setValue('?')`);
  addOn.click('Conciliar bitácora');
  expect(addOn.script(`return sheet('Registro').getDataRange().getValues()`)).toEqual(before);
});
