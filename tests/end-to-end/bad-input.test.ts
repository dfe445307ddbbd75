import { AddOn } from '../support/add-on';

let addOn: AddOn;

beforeAll(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterAll(() => {
  addOn.close();
});

/** What a person did to the sheet, what they then asked for, and the words that must come. */
interface Case {
  readonly what: string;
  readonly spoil: string;
  readonly mend: string;
  readonly click: string;
  readonly words: readonly string[];
}

const report = 'Generar informe del municipio';

const cases: readonly Case[] = [
  {
    what: 'a missing tab',
    spoil: "sheet('Simbología').setName('Simbología vieja')",
    mend: "sheet('Simbología vieja').setName('Simbología')",
    click: 'Aplicar simbología',
    words: ['Falta la pestaña «Simbología»', 'Preparar hoja'],
  },
  {
    what: 'a missing column',
    spoil: "sheet('Avances').getRange('C1').setValue('Progreso')",
    mend: "sheet('Avances').getRange('C1').setValue('Avance')",
    click: report,
    words: ['«Avances»', 'falta la columna «Avance»'],
  },
  {
    what: 'a renamed municipality',
    spoil: "sheet('Reporte 3').getRange('B15').setValue('Lubianos')",
    mend: "sheet('Reporte 3').getRange('B15').setValue('Luvianos')",
    click: 'Generar todos los informes',
    words: ['«Reporte 3», fila 15, columna B', '«Lubianos» no está en la pestaña «Municipios»'],
  },
  {
    what: 'an unknown state letter',
    spoil: "sheet('Reporte 3').getRange('F15').clearDataValidations().setValue('Z')",
    mend: "sheet('Reporte 3').getRange('F15').clearContent()",
    click: report,
    words: ['«Reporte 3», fila 15, columna F', '«Z» no está en la simbología', 'C, E, P'],
  },
  {
    what: 'two rows of one municipality',
    spoil: "sheet('Municipios').getRange('B5:C5').setValues([['Luvianos', '15123']])",
    mend: "sheet('Municipios').getRange('B5:C5').setValues([['Chapultepec', '15027']])",
    click: 'Preparar hoja',
    words: ['«Municipios», fila 10, columna B', '«Luvianos» está repetido', 'fila 5'],
  },
  {
    what: 'a date that is none',
    spoil: "sheet('Reportes').getRange('B4').setValue('31/02/2023')",
    mend: "sheet('Reportes').getRange('B4').setValue(new Date(2023, 5, 9))",
    click: report,
    words: ['«Reportes», fila 4, columna B', '«31/02/2023» no es una fecha'],
  },
  {
    what: 'a cell with a formula error',
    spoil: "sheet('Municipios').getRange('E10').setNumberFormat('General').setFormula('=1/0')",
    mend: "sheet('Municipios').getRange('E10').clearContent()",
    click: report,
    words: ['«Municipios», fila 10, columna E', 'error de fórmula (#DIV/0!)'],
  },
  {
    what: 'a text beginning with "=" that became a formula',
    spoil:
      "sheet('Avances').getRange('A2:C2').setNumberFormat('General').setValues([['Luvianos', '1.1', '=avance del plan']])",
    mend: "sheet('Avances').getRange('A2:C2').clearContent().setNumberFormat('@')",
    click: report,
    words: ['«Avances», fila 2, columna C', 'anteponga un apóstrofo'],
  },
  {
    what: 'control characters',
    spoil: "sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', 'hecho\\u0007']])",
    mend: "sheet('Avances').getRange('A2:C2').clearContent()",
    click: report,
    words: ['«Avances», fila 2, columna C', 'U+0007'],
  },
  {
    what: '40,000 characters in an Avance',
    spoil: "sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', 'x'.repeat(40000)]])",
    mend: "sheet('Avances').getRange('A2:C2').clearContent()",
    click: report,
    words: ['«Avances», fila 2, columna C', '40,000 caracteres', '32,767'],
  },
  {
    what: 'a theme that is none',
    spoil: "sheet('Configuración').getRange('B4').setValue('Arcoíris')",
    mend: "sheet('Configuración').getRange('B4').setValue('INFOEM')",
    click: 'Aplicar simbología',
    words: ['«Configuración», fila 4, columna B', '«Arcoíris»', 'INFOEM, Accesible'],
  },
];

test.each(cases)(
  '$what: a sentence says where and what to do, and nothing changes',
  ({ spoil, mend, click, words }) => {
    addOn.script(spoil);
    const before = JSON.parse(addOn.snapshot()) as unknown;
    const { words: said } = addOn.click(click, "'Reporte 3'!C15");
    const after = JSON.parse(addOn.snapshot()) as unknown;
    addOn.script(mend);
    for (const word of words) expect(said).toContain(word);
    expect(said).toContain('No se cambió nada en la hoja.');
    expect(after).toEqual(before);
  },
);

test('an empty workbook: painting and reporting say what to do first', async () => {
  const empty = await AddOn.open();
  for (const item of ['Aplicar simbología', report]) {
    expect(empty.click(item).words).toMatch(/Falta la pestaña .*Preparar hoja/s);
  }
  empty.close();
});

test('a text that begins with "=" and is a text is printed as it is', () => {
  addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', '=suma de esfuerzos']])");
  expect(addOn.script("return sheet('Avances').getRange('C2').getValue()")).toBe('=suma de esfuerzos');
  expect(addOn.click(report, "'Reporte 3'!C15").words).toContain('Se generó');
});
