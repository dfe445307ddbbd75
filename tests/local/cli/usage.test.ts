import { join } from 'node:path';
import { Desk, local, localJson } from './command-line';

const desk = new Desk();
const script = desk.write('nada.js', 'function main() {}\nfunction other() {}');

test.each([
  ['no command', [], 'Uso:'],
  ['an unknown command', ['pintar'], 'No existe el comando «pintar»'],
  ['an unknown option', ['menu', 'x.xlsx', '--nada'], 'Opción incorrecta: no existe «--nada».'],
  ['an option without its value', ['menu', 'x.xlsx', '--user'], 'Opción incorrecta: --user necesita un valor.'],
  ['a switch with a value', ['menu', 'x.xlsx', '--json=no'], 'Opción incorrecta: --json no lleva valor.'],
  ['a folder that is not there', ['new', join(desk.folder, 'sin carpeta', 'x.xlsx')], 'No existe la carpeta'],
  ['a missing operand', ['edit', 'x.xlsx'], 'Falta la celda'],
  ['too many operands', ['exec', script, 'a.xlsx', 'b.xlsx'], 'Sobra «b.xlsx»'],
  ['a book that is not there', ['menu', 'nada.xlsx'], 'No existe el libro nada.xlsx'],
  ['a book that is none', ['menu', 'nada.txt'], 'debe terminar en .xlsx'],
  ['a script that is not there', ['exec', 'nada-de-nada.js'], 'No se puede leer el script'],
  ['a function that is not there', ['exec', script, '--function', 'nope'], 'no tiene la función «nope»'],
  ['a time that is none', ['exec', script, '--now', 'mañana'], '--now necesita'],
  ['a mapping that is none', ['exec', script, '--resolve', 'x'], '--resolve se escribe'],
  ['a desk on a book that is not there', ['desk', 'x.xlsx'], 'No existe el libro x.xlsx'],
])('%s is wrong usage', (_what, args, message) => {
  const { exit, stderr } = local(...args);
  expect(exit).toBe(2);
  expect(stderr).toContain(message);
});

test('--help tells how it is used, and that is no mistake', () => {
  const { exit, stdout } = local('--help');
  expect([exit, stdout.startsWith('Uso:')]).toEqual([0, true]);
});

test('with --json wrong usage is told in the object too', () => {
  const { exit, report } = localJson('pintar');
  expect([exit, report.ok]).toEqual([2, false]);
  expect(report.error).toContain('pintar');
});

test('a damaged book is named, and left as it is', () => {
  const file = desk.write('roto.xlsx', 'esto no es un libro');
  const { exit, report } = localJson('exec', script, file);
  expect(exit).toBe(1);
  expect(report.error).toContain('roto.xlsx');
  expect(desk.bytes('roto.xlsx').toString()).toBe('esto no es un libro');
});
