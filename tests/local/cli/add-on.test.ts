import { Desk, local, localJson } from './command-line';

const desk = new Desk();
const script = desk.write(
  'complemento.js',
  `function onOpen(e) {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Transparencia')
      .addItem('Preparar hoja', 'prepare')
      .addSubMenu(ui.createMenu('Tema').addItem('Accesible', 'useAccessible'))
      .addSeparator()
      .addItem('Preguntar', 'ask')
      .addItem('Fallar', 'fail')
      .addItem('Selección', 'tellSelection')
      .addToUi();
  }
  function prepare() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('Municipio'); }
  function useAccessible() { SpreadsheetApp.getActive().toast('Listo', 'Tema'); }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    if (ui.alert('¿Seguir?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    SpreadsheetApp.getActiveSheet().getRange('A2').setValue(ui.prompt('¿Cuál?').getResponseText());
  }
  function fail() { prepare(); throw new Error('no se pudo'); }
  function tellSelection() { console.log(SpreadsheetApp.getActiveRange().getA1Notation()); }`,
);
const readA2 = desk.write(
  'a2.js',
  'function main() { return SpreadsheetApp.getActiveSheet().getRange("A2").getValue(); }',
);
const book = desk.path('libro.xlsx');

/** With the script of this test in place of the add-on. */
const run = (item: string, ...options: string[]) => localJson('run', item, book, '--script', script, ...options);

test('new makes a book with the add-on’s own item, and never overwrites one', () => {
  expect(local('new', book, '--script', script).exit).toBe(0);
  const before = desk.bytes('libro.xlsx');
  const again = local('new', book, '--script', script);
  expect(again.exit).toBe(2);
  expect(again.stderr).toContain('Ya existe');
  expect(desk.bytes('libro.xlsx')).toEqual(before);
});

test('menu shows what onOpen built', () => {
  const { exit, stdout } = local('menu', book, '--script', script);
  expect(exit).toBe(0);
  expect(stdout).toContain('Transparencia\n  Preparar hoja\n  Tema\n    Accesible\n  —\n  Preguntar');
});

test('run finds an item by its captions, accents and case aside', () => {
  expect(run('Transparencia > Tema > Accesible').report.toasts).toEqual([{ title: 'Tema', message: 'Listo' }]);
  expect(run('transparencia>tema>accésible').exit).toBe(0);
});

test('an unknown item is wrong usage, and the menu is told', () => {
  const { exit, report } = run('Transparencia > Otro');
  expect(exit).toBe(2);
  expect(report.error).toContain('El menú no tiene «Transparencia > Otro»');
  expect(report.error).toContain('Preparar hoja');
});

test('answers go to the questions in order', () => {
  const { report } = run('Transparencia > Preguntar', '--answer', 'Sí', '--answer', 'Luvianos');
  expect(report.alerts.map(({ answer }) => answer)).toEqual(['YES', 'Luvianos']);
  expect(localJson('exec', readA2, book).report.result).toBe('Luvianos');
});

test('unanswered questions close', () => {
  expect(run('Transparencia > Preguntar').report.alerts).toEqual([
    { title: '', message: '¿Seguir?', buttons: 'YES_NO', answer: 'CLOSE' },
  ]);
});

test('--select says what is selected; a range that is not there is wrong usage', () => {
  expect(run('Transparencia > Selección', '--select', 'Hoja 1!B2:C3').report.logs).toEqual(['B2:C3']);
  const { exit, report } = run('Transparencia > Selección', '--select', 'Otra!A1');
  expect(exit).toBe(2);
  expect(report.error).toContain('Otra!A1');
});

test('an item that throws exits 1 and leaves the book', () => {
  const before = desk.bytes('libro.xlsx');
  const { exit, report } = run('Transparencia > Fallar');
  expect(exit).toBe(1);
  expect(report.error).toMatch(/^Error: no se pudo\n {4}at fail \(complemento\.js:\d+\)/);
  expect(desk.bytes('libro.xlsx')).toEqual(before);
});
