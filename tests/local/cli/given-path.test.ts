import { resolve } from 'node:path';
import { givenPath } from '../../../scripts/local/cli/given-path';

const before = { ...process.env };

afterEach(() => {
  process.env = { ...before };
});

test('through npm run local, paths are those of the folder in which it was called', () => {
  Object.assign(process.env, { npm_lifecycle_event: 'local', INIT_CWD: '/mis libros' });
  expect(givenPath('libro.xlsx')).toBe('/mis libros/libro.xlsx');
  expect(givenPath('/otra/libro.xlsx')).toBe('/otra/libro.xlsx');
});

test('called otherwise, they are those of the working folder', () => {
  Object.assign(process.env, { npm_lifecycle_event: 'test', INIT_CWD: '/mis libros' });
  expect(givenPath('libro.xlsx')).toBe(resolve('libro.xlsx'));
});
