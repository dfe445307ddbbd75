import { Desk, local, startLocal } from '../local/cli/command-line';

const desk = new Desk();
const someone = desk.write(
  'otra-persona.js',
  `function main() {
    LockService.getDocumentLock().waitLock(1000);
    Utilities.sleep(14000);
  }`,
);

test('while someone else’s action is under way, another is told to wait and does nothing', async () => {
  const book = desk.path('hoja.xlsx');
  local('new', book);
  const before = desk.bytes('hoja.xlsx');
  const other = startLocal('exec', someone, book);
  await new Promise((done) => setTimeout(done, 1500));
  const refused = await startLocal('run', 'Transparencia > Aplicar simbología', book);
  expect(refused.stdout).toContain('Otra persona está usando el complemento');
  expect(desk.bytes('hoja.xlsx')).toEqual(before);
  await other;
});
