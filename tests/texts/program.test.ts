import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { program } from '../../src/texts/program';

test('documents name the version that the package has', () => {
  const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(program.version).toBe(version);
});
