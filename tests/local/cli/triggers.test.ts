import { Desk, localJson } from './command-line';

const desk = new Desk();
const script = desk.write(
  'activadores.js',
  `function onOpen() {
    SpreadsheetApp.getUi().createMenu('M').addItem('Instalar', 'install').addItem('Programar', 'plan')
      .addItem('Fallar luego', 'planFailure').addItem('Sin fin', 'planEndless').addToUi();
  }
  function install() {
    const book = SpreadsheetApp.getActive();
    ScriptApp.newTrigger('edited').forSpreadsheet(book).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(book).onChange().create();
  }
  function onEdit(e) { tell('simple', e); }
  function edited(e) { tell('instalado', e); }
  function changed(e) { console.log('cambio ' + e.changeType); }
  function tell(kind, e) {
    console.log([kind, e.range.getA1Notation(), e.value, e.oldValue, e.authMode, e.source.getName(), e.user.getEmail()].join(' '));
  }
  function plan() {
    ScriptApp.newTrigger('step').timeBased().everyMinutes(10).create();
    ScriptApp.newTrigger('once').timeBased().after(60 * 1000).create();
  }
  function once(e) { console.log('una vez ' + e.minute); }
  function step(e) {
    const store = PropertiesService.getScriptProperties();
    const done = Number(store.getProperty('done')) + 1;
    store.setProperty('done', done);
    console.log('paso ' + done + ' ' + new Date().toISOString().slice(11, 16));
    if (done === 3)
      ScriptApp.getProjectTriggers().filter((each) => each.getUniqueId() === e.triggerUid).forEach((each) => ScriptApp.deleteTrigger(each));
  }
  function planFailure() {
    ScriptApp.newTrigger('bad').timeBased().everyMinutes(5).create();
    ScriptApp.newTrigger('good').timeBased().everyMinutes(10).create();
  }
  function good() { PropertiesService.getScriptProperties().setProperty('good', 'sí'); }
  function bad() { PropertiesService.getScriptProperties().setProperty('bad', 'sí'); throw new Error('malo'); }
  function planEndless() { ScriptApp.newTrigger('good').timeBased().everyMinutes(1).create(); }`,
);

/** With the script of this test in place of the add-on. */
const command = (...args: string[]) => localJson(...args, '--script', script);

describe('edit', () => {
  const book = desk.book('editado.xlsx');

  test('types as a person and tells the simple trigger', () => {
    const { exit, report } = command('edit', book, 'Hoja 1!B2', '12');
    expect(exit).toBe(0);
    expect(report.logs).toEqual(['simple B2 12  LIMITED editado responsable@institucion.example']);
  });

  test('then the installed ones, as whoever made them', () => {
    command('run', 'M > Instalar', book);
    const { report } = command('edit', book, 'Hoja 1!B2', 'texto', '--user', 'beto@institucion.example');
    expect(report.logs).toEqual([
      'simple B2 texto 12 LIMITED editado beto@institucion.example',
      'instalado B2 texto 12 FULL editado responsable@institucion.example',
      'cambio EDIT',
    ]);
  });

  test('leaves the person where they typed', () => {
    const where = desk.write(
      'where.js',
      `function onEdit(e) {
        const place = e.source.getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation();
        console.log(place, SpreadsheetApp.getCurrentCell().getA1Notation());
        try { SpreadsheetApp.openById(e.source.getId()); } catch (error) { console.log(String(error)); }
      }
      function addTab() { SpreadsheetApp.getActive().insertSheet('Otra'); }`,
    );
    localJson('exec', where, '--function', 'addTab', book);
    const { report } = localJson('edit', book, 'Hoja 1!C4:D5', 'x', '--script', where);
    expect(report.logs[0]).toBe('Hoja 1 C4:D5 C4');
    expect(report.logs[1]).toContain('You do not have permission to call SpreadsheetApp.openById.');
  });

  test.each(['Nada!B2', 'Hoja 1!ZZZZ9', 'B2:'])('there is no %s to type into', (a1) => {
    const { exit, report } = command('edit', book, a1, 'x');
    expect(exit).toBe(2);
    expect(report.error).toContain(`No existe el rango «${a1}»`);
  });

  test('several cells carry no value', () => {
    expect(command('edit', book, 'Hoja 1!A1:B2', 'x').report.logs[0]).toBe(
      'simple A1:B2   LIMITED editado responsable@institucion.example',
    );
  });

  test('negative numbers are values, and dates are told as numbers', () => {
    expect(command('edit', book, 'Hoja 1!C1', '-5').report.logs[0]).toContain('simple C1 -5');
    expect(command('edit', book, 'Hoja 1!C2', '02/01/2026').report.logs[0]).toContain('simple C2 46024');
  });
});

describe('tick', () => {
  test('fires what is due, and nothing twice', () => {
    const book = desk.book('reloj.xlsx');
    const at = (time: string, ...options: string[]) =>
      command('tick', book, '--now', `2026-03-01T${time}`, ...options).report.logs;
    command('run', 'M > Programar', book, '--now', '2026-03-01T10:00:00');
    expect(at('10:00:30')).toEqual([]);
    expect(at('10:02:00')).toEqual(['una vez 2']);
    expect(at('10:11:00')).toEqual(['paso 1 16:11']);
    expect(at('10:12:00')).toEqual([]);
    expect(at('10:12:00', '--until-idle')).toEqual(['paso 2 16:20', 'paso 3 16:30']);
  });

  test('a one-time trigger that fired still counts until it is deleted', () => {
    const book = desk.book('gastado.xlsx');
    command('run', 'M > Programar', book, '--now', '2026-03-01T10:00:00');
    const { report } = command('tick', book, '--now', '2026-03-01T10:02:00');
    expect(report.triggers.map(({ handler, due }) => [handler, due === null])).toEqual([
      ['step', false],
      ['once', true],
    ]);
  });

  test('a failing trigger leaves nothing, keeps no other from firing and comes again', () => {
    const book = desk.book('fallido.xlsx');
    command('run', 'M > Fallar luego', book, '--now', '2026-03-01T10:00:00');
    const { exit, report } = command('tick', book, '--now', '2026-03-01T11:00:00');
    expect(exit).toBe(1);
    expect(report.error).toContain('Error: malo');
    const read = desk.write(
      'read.js',
      'function main() { return PropertiesService.getScriptProperties().getProperties(); }',
    );
    expect(localJson('exec', read, book).report.result).toEqual({ good: 'sí' });
    expect(report.triggers.every(({ due }) => due !== null && due > '2026-03-01T17:00')).toBe(true);
  });
});
