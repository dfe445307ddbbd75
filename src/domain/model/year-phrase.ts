import type { YearPhrase } from './follow-up';

/** @returns the official phrase of a year as it is printed, without quotes; '' where the table has none */
export function phraseOfYear(phrases: readonly YearPhrase[], year: number): string {
  return withoutQuotes(phrases.find((candidate) => candidate.year === year)?.phrase ?? '');
}

/** People copy a phrase with the quotes it is printed in, which the report adds by itself. */
export function withoutQuotes(phrase: string): string {
  return phrase
    .trim()
    .replace(/^["“”«]+|["“”»]+\.?$/g, '')
    .trim();
}
