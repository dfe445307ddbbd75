/** Columns that stand side by side, to be written in one call. */
export interface ColumnGroup<Key extends string> {
  /** Of the first one, from 1. */
  readonly column: number;
  readonly keys: readonly Key[];
}

/**
 * @param columns 1-based column of each key
 * @param keys those to write: any other column, a person's too, parts them
 * @returns the columns as they stand, in groups of neighbours
 */
export function columnGroups<Key extends string>(
  columns: Readonly<Record<Key, number>>,
  keys: readonly Key[],
): ColumnGroup<Key>[] {
  const sorted = keys.map((key) => ({ key, column: columns[key] })).sort((one, other) => one.column - other.column);
  return sorted.reduce<ColumnGroup<Key>[]>((groups, { key, column }) => {
    const last = groups[groups.length - 1];
    if (last && last.column + last.keys.length === column) {
      return [...groups.slice(0, -1), { ...last, keys: [...last.keys, key] }];
    }
    return [...groups, { column, keys: [key] }];
  }, []);
}
