/** What a person answered when asked for one of some reports. */
export type ReportChoice =
  | { readonly kind: 'chosen'; readonly report: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'none-of-them'; readonly found: string };

/** @returns the number that an answer says, "3" or "Reporte 3"; null where it says none */
export function reportNumber(answer: string): number | null {
  const digits = /^(?:reporte\s*)?(\d{1,4})$/i.exec(answer.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * @param answer what was written; null where the person cancelled
 * @param suggested stands for an empty answer; null where there is nothing to suggest
 * @returns the report that is meant: "3" or "Reporte 3"
 */
export function chooseReport(
  answer: string | null,
  reports: readonly number[],
  suggested: number | null,
): ReportChoice {
  if (answer === null) return { kind: 'cancelled' };
  if (answer === '' && suggested !== null) return { kind: 'chosen', report: suggested };
  const number = reportNumber(answer);
  return number !== null && reports.includes(number)
    ? { kind: 'chosen', report: number }
    : { kind: 'none-of-them', found: answer };
}
