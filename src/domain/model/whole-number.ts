import type { WholeNumbers } from './settings';

/** @returns the whole number, in digits, that a text says; null where it says anything else, or one out of the limits */
export function readWholeNumber(text: string, { least, most }: Omit<WholeNumbers, 'kind'>): number | null {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}
