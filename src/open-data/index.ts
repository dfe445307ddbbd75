import { openDataFields } from '../texts/open-data';
import { csvText } from './csv';
import type { FieldKey, TidyRow } from './tidy-rows';

export { dictionaryText } from './dictionary';
export { tidyRows, type OpenDataSource } from './tidy-rows';

const keys = Object.keys(openDataFields) as readonly FieldKey[];

/** @returns the rows as the text of a CSV file, its columns named as the dictionary names them */
export function openDataCsv(rows: readonly TidyRow[]): string {
  return csvText(
    keys.map((key) => openDataFields[key].name),
    rows.map((row) => keys.map((key) => row[key])),
  );
}
