/** A value of a table; null is a blank field. */
export type CsvValue = string | number | null;

/** By this mark Excel knows UTF-8; readers of tabular data leave it out (RFC 3629, 6). */
const byteOrderMark = '\uFEFF';

/**
 * How a text begins that a spreadsheet would take for a formula when it opens the file, also in full width
 * (owasp.org/www-community/attacks/CSV_Injection).
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** @returns a text that no spreadsheet takes for a formula: an apostrophe comes first where it might */
export function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Writes a table as RFC 4180 says, in UTF-8 with its mark: lines end in CR LF, quotes are doubled, decimals have a point.
 *
 * @param header names of the columns
 * @param rows as many values as there are columns
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}
