import type { Area } from '../../workbook/grid';
import { hyperlinkAddresses } from '../../workbook/links/hyperlink-formula';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The links of a text: one for all of it, or those of its stretches. A number or a formula has none (null). */
function linksOf(value: RichText | null): string[] {
  const whole = value?.getLinkUrl() ?? null;
  if (whole !== null) return [whole];
  return (value?.getRuns() ?? []).flatMap((run) => run.getLinkUrl() ?? []);
}

/** @returns what each row of a column leads to besides its text, in two calls */
export function readLinks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet | null,
  { row, column, rows }: Area,
): readonly (readonly string[])[] {
  const range = sheet?.getRange(row, column, rows, 1);
  const formulas = range?.getFormulas() ?? [];
  const texts = range?.getRichTextValues() ?? [];
  return formulas.map(([formula = ''], index) => [
    ...linksOf(texts[index]?.[0] ?? null),
    ...hyperlinkAddresses(formula),
  ]);
}
