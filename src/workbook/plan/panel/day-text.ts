import type { FormulaCell } from '../../edits';

/**
 * @param day a formula that gives a day, or '' where there is none
 * @returns the same as text, "09/06/2023", as a formula without its "=": TEXT's own formats change with the language
 */
export function dayText({ formula }: FormulaCell): string {
  const day = formula.slice(1);
  const padded = (part: string): string => `RIGHT("0"&${part}(${day}),2)`;
  return `IFERROR(${padded('DAY')}&"/"&${padded('MONTH')}&"/"&YEAR(${day}),"")`;
}
