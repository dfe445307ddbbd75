import { families } from '../../scripts/link-bench/behaviours/index';
import { readWritten } from '../../scripts/link-bench/verdict-document';
import { ownCells } from '../../scripts/link-bench/verdict-table';

/** What docs/verdicts.md says of each behaviour by itself, under its heading; the other tools' columns left out. */
function writtenRows(): string[] {
  return readWritten()
    .split('\n')
    .filter((line) => line.startsWith('### ') || /^\|.*\|.*\|.*\|.*\|.*\|$/.test(line))
    .filter((line) => !/^\| (?:---|Comportamiento) \|/.test(line))
    .map((line) => line.split(' | ').slice(0, 3).join(' | ').replace(/^\| /, ''));
}

test('docs/verdicts.md tells every behaviour as the bench has it (else: npm run bench:verdicts)', () => {
  const expected = families.flatMap(({ title, behaviours }) => [
    `### ${title}`,
    ...behaviours.map((behaviour) => ownCells(behaviour).join(' | ')),
  ]);
  expect(writtenRows()).toEqual(expected);
});
