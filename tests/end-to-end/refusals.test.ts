import { readdirSync } from 'node:fs';
import { AddOn } from '../support/add-on';

const one = 'Generar informe del municipio';
const all = 'Generar todos los informes';
const paint = 'Aplicar simbología';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterEach(() => {
  addOn.close();
});

/** Writes a key's value in "Configuración", as a person does. */
function configure(key: string, value: string): void {
  addOn.script(`
    const tab = sheet('Configuración');
    const row = tab.getDataRange().getValues().findIndex(([key]) => key === '${key}') + 1;
    tab.getRange(row, 2).setValue('${value}');`);
}

test('a reason that all municipalities share is told once, and nothing is made in Drive', () => {
  addOn.script("sheet('Lemas').getRange('A2:B20').clearContent()");
  const { report, words } = addOn.click(all);
  expect(words.match(/Ayapango/g)).toHaveLength(1);
  expect(words).toMatch(/Ayapango, .* y 13 más: .*2023/);
  expect(words).toContain('No se hizo ningún informe.');
  expect(report.calls.drive).toBe(0);
  expect(readdirSync(addOn.driveFolder)).toEqual([]);
});

test('a theme that is none is refused by reports with the sentence that painting says', () => {
  configure('Tema', 'Arcoíris');
  const sentence = /En la pestaña «Configuración».*«Arcoíris» no es un valor permitido: elija INFOEM, Accesible\./;
  for (const item of [paint, one, all]) expect(addOn.click(item, "'Reporte 3'!C15").words).toMatch(sentence);
});

test('a name that fits two municipalities of the list is told with its cell', () => {
  addOn.script(`
    const [, ...rows] = sheet('Municipios').getDataRange().getValues();
    sheet('Municipios').getRange('C3').setValue(rows[0][2]);
    sheet('Avances').getRange('A2:C2').setNumberFormat('@').setValues([[String(rows[0][2]), '1.1', 'avance']]);`);
  expect(addOn.click(all).words).toMatch(/En la pestaña «Avances», fila 2, columna A .*más de un/);
});

test('the folder’s address, copied from the browser, is as good as its id', () => {
  addOn.click(one, "'Reporte 3'!C15");
  const key = 'Carpeta de informes';
  const id = addOn.script(
    `return sheet('Configuración').getDataRange().getValues().find(([key]) => key === '${key}')[1]`,
  );
  for (const address of [
    `drive/folders/${String(id)}?usp=sharing`,
    `drive/u/0/folders/${String(id)}`,
    `open?id=${String(id)}`,
  ]) {
    configure(key, `https://drive.google.com/${address}`);
    const { words } = addOn.click(one, "'Reporte 3'!C15");
    expect(words).toMatch(/ya estaba al día: no se hizo otro documento\.\s+https\S+/);
    expect(words).not.toContain('no se pudo abrir');
  }
});

test('an edit that a protection stops is told in Spanish, with whom to ask', () => {
  const protectedCells = `
    const realApp = SpreadsheetApp;
    const guarded = (target) => new Proxy(target, { get: (object, name) => {
      if (name === 'setConditionalFormatRules') return () => {
        const refusal = new Error('You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.');
        refusal.name = 'Exception';
        throw refusal;
      };
      const member = object[name];
      if (typeof member !== 'function') return member;
      return (...args) => {
        const result = member.apply(object, args);
        return ['getActiveSpreadsheet', 'getSheetByName'].includes(name) ? guarded(result) : result;
      };
    } });
    SpreadsheetApp = guarded(realApp);`;
  const { words } = addOn.clickWhere(protectedCells, paint);
  expect(words).toContain('Una celda o pestaña protegida no admitió el cambio');
  expect(words).toContain('Pida a quien es propietario de la hoja');
  expect(words).not.toContain('falla que no esperaba');
});
