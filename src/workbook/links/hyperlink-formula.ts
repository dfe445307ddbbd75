/** The first argument of HYPERLINK, where it is a text: quotes are doubled in it. Arguments part with "," or, in Spanish, ";". */
const hyperlink = /\bHYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*[,;)]/gi;

/** Formulas longer than any that Sheets takes are not looked through. */
const longestFormula = 50_000;

/** @returns the addresses that a formula's HYPERLINKs name as texts; one that is put together from cells is not known */
export function hyperlinkAddresses(formula: string): string[] {
  if (!formula.startsWith('=')) return [];
  const matches = Array.from(formula.slice(0, longestFormula).matchAll(hyperlink));
  return matches.map(([, address = '']) => address.replace(/""/g, '"').trim()).filter((address) => address !== '');
}
