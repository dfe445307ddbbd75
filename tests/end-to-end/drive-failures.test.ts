import { AddOn } from '../support/add-on';

const one = 'Generar informe del municipio';
const all = 'Generar todos los informes';

/** Drive refuses what `condition` is true of, in the words of its API. */
function driveRefuses(condition: string, words: string): string {
  return `
    const workingDrive = Drive;
    Drive = { Files: {
      list: (...args) => workingDrive.Files.list(...args),
      create: (resource, ...rest) => {
        if (${condition}) {
          const refusal = new Error('API call to drive.files.create failed with error: ' + ${JSON.stringify(words)});
          refusal.name = 'GoogleJsonResponseException';
          throw refusal;
        }
        return workingDrive.Files.create(resource, ...rest);
      } } };`;
}

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterEach(() => {
  addOn.close();
});

/** The documents that the tab "Informes" lists. */
const listed = (): string[] =>
  addOn.script("return sheet('Informes').getDataRange().getValues().slice(1).map((row) => row[1])") as string[];

const configuredFolder = (): unknown =>
  addOn.script(
    "return sheet('Configuración').getDataRange().getValues().find(([key]) => key === 'Carpeta de informes')[1]",
  );

function keepOnly(municipalities: number): void {
  addOn.script(`
    const rows = 18 - ${municipalities};
    sheet('Municipios').getRange(2 + ${municipalities}, 1, rows, 12).clearContent();
    for (const name of ['Reporte 1', 'Reporte 2', 'Reporte 3'])
      sheet(name).deleteRows(7 + ${municipalities}, rows);`);
}

test('one document that Drive refuses is told with what to do; the others are made and listed', () => {
  keepOnly(4);
  const refuses = driveRefuses('/Calimaya/.test(resource.name)', 'The user does not have sufficient permissions.');
  const { report, words } = addOn.clickWhere(refuses, all);
  expect(report.ok).toBe(true);
  expect(words).toContain('Hecho: 3 · No se hizo: 1.');
  expect(words).toMatch(/Calimaya: Google Drive no guardó el informe: falta permiso\. Revise en Configuración/);
  expect(listed()).toHaveLength(3);
  expect(addOn.click(all).words).toContain('Hecho: 1 · Ya estaba al día: 3.');
  expect(new Set(listed()).size).toBe(4);
});

test('documents that a run made and did not come to list are listed by the next, once', () => {
  keepOnly(3);
  addOn.click(all);
  // As an execution leaves it that was stopped at its sixth minute.
  addOn.script("sheet('Informes').getRange(3, 1, 2, sheet('Informes').getLastColumn()).clearContent()");
  expect(listed()).toHaveLength(1);
  for (let run = 0; run < 2; run += 1) {
    expect(addOn.click(all).words).toContain('Ya estaba al día: 3.');
    expect(listed()).toHaveLength(3);
  }
});

test('a document that could not be listed is found in the folder later, though another version was made since', () => {
  addOn.click(one, "'Reporte 3'!C15");
  addOn.script("sheet('Informes').getRange(2, 1, 1, sheet('Informes').getLastColumn()).clearContent()");
  addOn.type("'Reporte 3'!D15", 'C');
  addOn.click(one, "'Reporte 3'!C15");
  const rows = addOn.script(`
    const [headers, ...rows] = sheet('Informes').getDataRange().getDisplayValues();
    const columns = ['Municipio', 'Informe', 'Tipo', 'Versión', 'Cambios'].map((header) => headers.indexOf(header));
    return rows.map((row) => columns.map((column) => row[column]));`) as string[][];
  const [found, made] = rows.filter(([name]) => name !== '');
  expect(found).toEqual([
    'Luvianos',
    'Informe de Luvianos - Reporte 3',
    'Informe municipal',
    '1',
    expect.stringContaining('Se encontró en la carpeta') as string,
  ]);
  expect(made?.slice(1, 4)).toEqual(['Informe de Luvianos - Reporte 3 (versión 2)', 'Informe municipal', '2']);
});

test('the folder is noted before anything is put into it, so that a failure does not lose it', () => {
  const full = driveRefuses('resource.parents !== undefined', "The user's Drive storage quota has been exceeded.");
  const { report, words } = addOn.clickWhere(full, one, "'Reporte 3'!C15");
  expect(report.ok).toBe(true);
  expect(words).toContain('ya no hay espacio');
  expect(configuredFolder()).toMatch(/^[\w-]{20,}$/);
});

test('a folder that cannot be made is a refusal in Spanish', () => {
  const forbidden = driveRefuses('true', 'Insufficient Permission');
  for (const item of [one, all]) {
    const { report, words } = addOn.clickWhere(forbidden, item, "'Reporte 3'!C15");
    expect(report.ok).toBe(true);
    expect(words).toContain('Google Drive no guardó el informe: falta permiso.');
  }
});

test('without the advanced service, whoever maintains the add-on is to switch it on', () => {
  const { words } = addOn.clickWhere('Drive = undefined;', one, "'Reporte 3'!C15");
  expect(words).toContain('«Drive API» no está activado');
});
