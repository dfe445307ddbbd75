import { AddOn, type Kept } from '../support/add-on';
import { keptSample } from '../support/kept-sample';

/** What the log and the notices say while edits are made must be true: who, what, and what nobody knows. */

/** The sample with a report 4 whose states were all brought from report 3, all of it told to the log. */
let sample: Kept;
let addOn: AddOn;

const beto = { as: 'beto@institucion.example' };

beforeAll(async () => {
  sample = await keptSample((made) => {
    made.click('Conciliar bitácora');
    made.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
  });
}, 120_000);

beforeEach(async () => {
  addOn = await AddOn.open(sample);
});

afterEach(() => {
  addOn.close();
});

const cell = (a1: string, tab = 'Reporte 4') => addOn.script(`return sheet('${tab}').getRange('${a1}').getValue()`);

/** The log's rows after the first ones, without when: who, datum, report, municipality, tool, before, after, origin. */
function loggedAfter(length: number): string[] {
  const lines = addOn.script(
    `const log = sheet('Bitácora');
    const rows = log.getLastRow() - ${length};
    return rows > 0 ? log.getRange(${length + 1}, 2, rows, 8).getDisplayValues() : []`,
  ) as string[][];
  return lines.map((line) => line.join(' | '));
}

const logLength = () => addOn.script(`return sheet('Bitácora').getLastRow()`) as number;

/** A change that no event tells of. */
const silently = (a1: string, value: string) =>
  addOn.script(`sheet('Reporte 4').getRange('${a1}').setValue('${value}')`);

test('a header of one’s own, or another name, is not made the author of what no event told of', () => {
  silently('C15', cell('C15') === 'P' ? 'E' : 'P');
  addOn.script(`sheet('Reporte 4').deleteRow(9)`);
  const length = logLength();
  addOn.type('Reporte 4!Z6', 'Mis notas', beto);
  addOn.type('Reporte 4!B7', 'Ayapango (15017)', beto);
  expect(loggedAfter(length)).toEqual([]);
});

test('a row that is given another name and its own again is not confirmed by that', () => {
  addOn.type('Reporte 4!B8', 'Otro municipio', beto);
  const length = logLength();
  addOn.type('Reporte 4!B8', 'Calimaya', beto);
  const rows = loggedAfter(length);
  expect(rows.length).toBeGreaterThan(0);
  const arrived = rows.filter((row) => row.includes('Calimaya'));
  expect(arrived.length).toBeGreaterThan(10);
  for (const row of arrived) expect(row).toMatch(/Traído$/);
  expect(addOn.click('Confirmar estados traídos', 'Reporte 4!C8:T8').words).toMatch(/Se confirm|confirmad/);
});

test('so it is when the renaming is only found afterwards', () => {
  addOn.script(`sheet('Reporte 4').getRange('B8').setValue('Otro municipio')`);
  addOn.click('Conciliar bitácora');
  addOn.script(`sheet('Reporte 4').getRange('B8').setValue('Calimaya')`);
  addOn.click('Conciliar bitácora');
  expect(addOn.click('Confirmar estados traídos', 'Reporte 4!C8:T8').words).toMatch(/Se confirm|confirmad/);
});

test('a clearing that no event told of is found when a wrong letter is typed there, and the cell stays blank', () => {
  const before = String(cell('C15'));
  silently('C15', '');
  addOn.script(`sheet('Reporte 4').getRange('C15').clearDataValidations()`);
  const length = logLength();
  expect(addOn.type('Reporte 4!C15', 'Z', beto).words).toContain('no está en la simbología del reporte 4');
  expect(cell('C15')).toBe('');
  const rows = loggedAfter(length);
  expect(rows[0]).toContain(`${before} |  | Conciliación`);
  expect(rows[0]).not.toContain('beto');
  expect(rows[1]).toMatch(/^beto.*Rechazado$/);
});

test('a mistake in another report’s legend disarms none', () => {
  addOn.script(
    `sheet('Simbología').getRange('D2').setValue('verde'); sheet('Reporte 4').getRange('C15').clearDataValidations()`,
  );
  const before = cell('C15');
  expect(addOn.type('Reporte 4!C15', 'Z', beto).words).toContain('no está en la simbología del reporte 4');
  expect(cell('C15')).toBe(before);
  const closed = cell('C15', 'Reporte 1');
  expect(addOn.type('Reporte 1!C15', closed === 'C' ? 'E' : 'C', beto).words).toContain('El reporte 1 está cerrado');
  expect(cell('C15', 'Reporte 1')).toBe(closed);
});

test('what is pasted in a closed report is put back to what the log says, and stays where it says nothing', () => {
  addOn.script(`sheet('Reporte 2').getRange('C7:D7').clearDataValidations().setValues([['', '']])`);
  addOn.click('Conciliar bitácora');
  const letters = () => [cell('C7', 'Reporte 2'), cell('D7', 'Reporte 2')];
  const note = () => addOn.script(`return sheet('Reporte 2').getRange('C7').getNote()`);
  addOn.paste('Reporte 2!C7', [['c', 'C']], beto);
  expect(letters()).toEqual(['', '']);
  expect(note()).toContain('Quedó lo que decía la Bitácora');
  addOn.script(`sheet('Registro').getRange('A2').setValue('?')`);
  const { words } = addOn.paste('Reporte 2!C7', [['C', 'C']], beto);
  expect(letters()).toEqual(['C', 'C']);
  expect(words).toContain('deshaga este cambio');
  expect(note()).toContain('No se sabe qué había');
});

test('a list that cannot be read makes no closed report look changed, and nothing is logged as lost', () => {
  addOn.answer('Cerrar reporte', '4', 'Sí');
  const length = logLength();
  addOn.script(`sheet('Modelo').getRange('A1').setValue('Código')`);
  const { words } = addOn.click('Conciliar bitácora');
  expect(words).toContain('falta la columna «Clave»');
  expect(words).not.toContain('Cambió');
  expect(words).not.toContain('al día');
  expect(logLength()).toBe(length);
  expect(addOn.script(`return sheet('Reportes').getRange('H2:H5').getDisplayValues().flat().join()`)).not.toContain(
    'Cambió',
  );
});

test('a note beside the totals of the tools is nobody’s business; one over them is put back', () => {
  const row = addOn.script(
    `return sheet('Reporte 4').getRange('A:B').getValues().findIndex((line) => line.join().includes('Cumplimiento')) + 1`,
  ) as number;
  expect(addOn.type(`Reporte 4!Z${row}`, 'mi nota', beto).words).toBe('');
  expect(addOn.type(`Reporte 4!E${row}`, '0.5', beto).words).toContain('total');
});

test('an edit that cannot be logged is told to whoever made it', () => {
  addOn.script(`
    for (const tab of ['Bitácora', 'Registro']) {
      const lock = sheet(tab).protect().setWarningOnly(false);
      lock.removeEditors(lock.getEditors()).setDomainEdit(false);
    }`);
  const { words } = addOn.type('Reporte 4!C15', cell('C15') === 'P' ? 'E' : 'P', beto);
  expect(words).toContain('no se revisó ni se anotó');
  expect(words).toContain('Transparencia > Reportes > Conciliar bitácora');
});

test('a closed report is not confirmed by typing a letter again, and its marks stay', () => {
  addOn.answer('Cerrar reporte', '4', 'Sí');
  const shown = () => addOn.script(`return sheet('Reporte 4').getRange('C8').getDisplayValue()`);
  const note = () => addOn.script(`return sheet('Reporte 4').getRange('C8').getNote()`);
  const [marks, words, length] = [shown(), note(), logLength()];
  expect(marks).toContain('?');
  addOn.type('Reporte 4!C8', String(cell('C8')));
  expect([shown(), note(), logLength()]).toEqual([marks, words, length]);
  addOn.type('Reporte 4!C8', cell('C8') === 'C' ? 'E' : 'C');
  expect(shown()).toBe(marks);
  expect(note()).toContain('Quedó lo que decía la Bitácora');
  expect(note()).toContain(words);
});

test('a row that is gone is told by its municipality, with what it had', () => {
  addOn.script(`sheet('Reporte 4').deleteRow(15)`);
  const { words } = addOn.click('Conciliar bitácora');
  expect(words).toMatch(/En «Reporte 4» ya no hay un renglón de Luvianos, que tenía \d+ estados/);
  expect(addOn.click('Conciliar bitácora').words).not.toContain('ya no hay un renglón');
});

test('a name, a code or a day that is none is told as the evidence is typed; what is right or blank is not', () => {
  expect(addOn.type('Evidencias!A2', 'Toluca').words).toContain('«Toluca» no está en la pestaña «Municipios»');
  expect(addOn.type('Evidencias!A2', 'Luvianos').words).toBe('');
  expect(addOn.type('Evidencias!B2', '2,3').words).toContain('«2,3» no está en la pestaña «Modelo»');
  expect(addOn.type('Evidencias!B2', '1.2').words).toBe('');
  expect(addOn.type('Evidencias!E2', '31/02/2023').words).toContain('«31/02/2023» no es una fecha');
  expect(addOn.type('Evidencias!E2', '27 de septiembre de 2022').words).toBe('');
  expect(addOn.clear('Evidencias!E2').words).toBe('');
});
