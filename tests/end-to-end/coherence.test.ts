import { AddOn } from '../support/add-on';

const item = 'Revisar coherencia';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterEach(() => {
  addOn.close();
});

interface Row {
  readonly rule: string;
  readonly municipality: string;
  readonly tool: string;
  readonly finding: string;
  readonly cell: string;
  readonly link: string;
  readonly situation: string;
  readonly reason: string;
  readonly note: string;
}

/** The rows of "Hallazgos", by header; "Mis notas" is a column of a person's own. */
function findings(): Row[] {
  return addOn.script(`
    const range = sheet('Hallazgos').getDataRange();
    const [top, ...rows] = range.getValues();
    const links = range.getFormulas().slice(1).map((row) => row[top.indexOf('Celda')]);
    return rows.map((row, index) => {
      const of = (header) => row[top.indexOf(header)];
      return {
        rule: of('Regla'), municipality: of('Municipio'), tool: of('Herramienta'), finding: of('Hallazgo'),
        cell: of('Celda'), link: links[index], situation: of('Situación'), reason: of('Motivo'), note: of('Mis notas'),
      };
    });`) as Row[];
}

/** The finding of Luvianos, or of everyone, that a rule tells of a tool. */
const of = (rows: readonly Row[], rule: string, tool: string): Row | undefined =>
  rows.find((row) => row.rule === rule && row.tool === tool && ['', 'Luvianos'].includes(row.municipality));

test('the sample: the seed’s inconsistencies are listed with live links to their cells, and reviewing again changes nothing', () => {
  addOn.fillSample();
  const { words, report } = addOn.click(item);
  expect(words).toContain('Revisión de coherencia');
  expect(words).toMatch(/Hallazgos abiertos: \d+ \(gravedad alta \d+, media \d+, baja \d+\)/);
  expect(words).toContain('Datos de demostración: los estados de las matrices son inventados.');
  expect(report.calls.writes).toBeLessThanOrEqual(6);
  const told = findings();
  expect(of(told, 'Archivo anterior al acto', '2.1')?.cell).toBe('Evidencias!H5');
  const gid = addOn.script("return sheet('Evidencias').getSheetId()") as number;
  expect(of(told, 'Archivo anterior al acto', '2.1')?.link).toBe(`=HYPERLINK("#gid=${gid}&range=H5","Evidencias!H5")`);
  expect(of(told, 'Futuro ya ocurrido', '1.2')?.cell).toBe('Avances!C3');
  expect(of(told, 'Proyecto cerrado sin terminar', '1.4')?.cell).toBe('Ficha Avance del proyecto!D2');
  expect(of(told, 'Medio de verificación repetido', '3.2')?.cell).toBe('Modelo!D11');
  expect(of(told, 'Cumplido sin evidencia', '2.3')).toMatchObject({ cell: 'Reporte 3!I15', situation: 'Abierto' });
  expect(of(told, 'Cumplido sin evidencia', '2.3')?.finding).toMatch(/\[Datos de demostración: .*\]$/);
  expect(told.some(({ rule }) => rule.startsWith('Sesion'))).toBe(false);
  const before = addOn.snapshot();
  const again = addOn.click(item);
  expect(again.words).toContain('Nuevos: 0. Resueltos desde la revisión anterior: 0.');
  expect(again.report.calls.writes).toBe(0);
  expect(addOn.snapshot() === before).toBe(true);
});

test('dismissed with a reason, noted beside, sorted: everything a person did stays when it is reviewed again', () => {
  addOn.fillSample();
  addOn.click(item);
  addOn.script(`
    const tab = sheet('Hallazgos');
    const values = tab.getDataRange().getValues();
    const rowOf = (rule, tool) =>
      values.findIndex((row) => row[0] === rule && row[2] === 'Luvianos' && row[3] === tool) + 1;
    tab.getRange(1, 9).setValue('Mis notas');
    tab.getRange(rowOf('Dominio ajeno', '4.2'), 7, 1, 3).setValues([['Descartado', 'Es su correo anterior', 'lo dijo por teléfono']]);
    tab.getRange(rowOf('Sigla mal escrita', '2.2'), 9).setValue('avisar a UIPPE');
    tab.getRange(rowOf('Posterior al corte', '1.2'), 7).setValue('Descartado');
    tab.getRange(2, 1, tab.getLastRow() - 1, tab.getLastColumn()).sort([{ column: 5, ascending: false }]);
    const avances = sheet('Avances');
    const texts = avances.getDataRange().getValues();
    const row = texts.findIndex((line) => line[1] === '5.2') + 1;
    avances.getRange(row, 3).setValue(texts[row - 1][2].replace('UIPE', 'UIPPE'));
    sheet('Evidencias').insertRowBefore(2);`);
  const { words } = addOn.click(item);
  const told = findings();
  expect(words).toContain('Nuevos: 0. Resueltos desde la revisión anterior: 1. Descartados: 2.');
  expect(words).toMatch(/Hay un hallazgo descartado sin motivo, en la fila \d+: escríbalo en la columna «Motivo»/);
  expect(of(told, 'Dominio ajeno', '4.2')).toMatchObject({
    ...{ situation: 'Descartado', reason: 'Es su correo anterior', note: 'lo dijo por teléfono' },
  });
  expect(of(told, 'Sigla mal escrita', '2.2')).toMatchObject({ situation: 'Abierto', note: 'avisar a UIPPE' });
  expect(of(told, 'Sigla mal escrita', '5.2')?.situation).toBe('Resuelto');
  expect(of(told, 'Archivo anterior al acto', '2.1')).toMatchObject({ cell: 'Evidencias!H6', situation: 'Abierto' });
  const gid = addOn.script("return sheet('Evidencias').getSheetId()") as number;
  expect(of(told, 'Archivo anterior al acto', '2.1')?.link).toContain(`#gid=${gid}&range=H6`);
  const before = addOn.snapshot();
  addOn.click(item);
  expect(addOn.snapshot() === before).toBe(true);
});

test('what a later report is not judged for was not solved', () => {
  addOn.fillSample();
  addOn.click(item);
  expect(of(findings(), 'Posterior al corte', '1.2')?.situation).toBe('Abierto');
  addOn.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
  addOn.click(item);
  expect(of(findings(), 'Posterior al corte', '1.2')?.situation).toBe('Reporte anterior');
});

test('a name, a letter and a row that cannot be read are findings too, and do not stop the review', () => {
  addOn.script(`
    sheet('Reporte 3').getRange('F15').clearDataValidations().setValue('Z');
    sheet('Municipios').getRange('B5:C5').setValues([['Luvianos', '15123']]);
    sheet('Avances').getRange('A2:C3').setValues([['Lubianos', '1.1', 'Hecho.'], ['Ayapango', '9.9', 'Hecho.']]);`);
  addOn.click(item);
  const rows = findings();
  const told = rows.map(({ rule, municipality, tool, cell }) => [rule, municipality, tool, cell]);
  expect(told).toContainEqual(['Letra fuera de la simbología', 'Luvianos', '1.4', 'Reporte 3!F15']);
  expect(told).toContainEqual(['Renglón repetido', 'Luvianos', '', 'Municipios!B10']);
  expect(told).toContainEqual(['Municipio desconocido', '', '', 'Avances!A2']);
  expect(told).toContainEqual(['Herramienta desconocida', 'Ayapango', '', 'Avances!B3']);
  for (const { finding } of rows) expect(finding).not.toMatch(/\bfila \d/);
  // Luvianos has evidence of it: the cell is not said to be empty besides.
  expect(rows.filter(({ cell }) => cell === 'Reporte 3!F15')).toHaveLength(1);
});

test('with two equal letters in a legend that is what is found, and not every cell with the letter that went', () => {
  addOn.script(`sheet('Simbología').getRange('B10').setValue('C')`);
  addOn.click(item);
  const rows = findings();
  expect(rows.map(({ rule, cell }) => [rule, cell])).toContainEqual(['Renglón repetido', 'Simbología!B10']);
  expect(rows.filter(({ rule }) => rule === 'Letra fuera de la simbología')).toEqual([]);
  expect(rows.filter(({ finding }) => finding.includes('la celda está vacía'))).toEqual([]);
});

test.each([
  ["sheet('Evidencias').setName('Pruebas')", 'Falta la pestaña «Evidencias»'],
  ["sheet('Hallazgos').getRange('A1:H1').setValues([['a','b','c','d','e','f','g','h']])", 'falta la columna «Regla»'],
  ["sheet('Reporte 3').setName('Tercero')", 'Falta la pestaña «Reporte 3»'],
])('%s: it says so, and nothing changes', (spoil, words) => {
  addOn.script(spoil);
  const before = addOn.snapshot();
  const told = addOn.click(item).words;
  expect(told).toContain(words);
  expect(told).toContain('No se cambió nada en la hoja.');
  expect(addOn.snapshot() === before).toBe(true);
});

test('what municipalities type is text in the findings, whatever it begins with', () => {
  addOn.script(`
    sheet('Evidencias').getRange('A2:H2').setValues(
      [['Ayapango', '1.1', '=HYPERLINK("x")', '', new Date(2023, 6, 1), new Date(2023, 5, 1), '', '']]);`);
  addOn.click(item);
  const row = findings().find(({ rule }) => rule === 'Aprobación posterior a la gaceta');
  expect(row?.finding).toContain('En «=HYPERLINK("x")», el acto es del 1 de julio de 2023');
});
