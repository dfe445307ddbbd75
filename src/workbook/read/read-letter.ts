import type { RowReader } from '../tables/read-row';

/**
 * Reads a state's letter, in capitals.
 * @returns one letter or digit, since anything else could stand for other cells in a total's criterion; '' when a
 *          problem was noted
 */
export function readLetter<Key extends string>(row: RowReader<Key>, key: Key): string {
  const letter = row.required(key).toUpperCase();
  return letter === '' || /^[\p{L}\p{N}]$/u.test(letter)
    ? letter
    : row.fail(key, { kind: 'not-a-letter', found: letter });
}
