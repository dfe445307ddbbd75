import { formulaTokens } from './formula';

/**
 * Functions that LibreOffice 7.4 answers with #NAME? (array formulas are computed again on every
 * opening, whatever value is stored): Sheets' own, and Excel's since 2019 that it lacks. Found by
 * opening a file with each; the last two lines are newer Excel's, which LibreOffice 24.8 half has.
 */
const UNKNOWN_ELSEWHERE = new Set(
  (
    'ADD ARRAYFORMULA ARRAY_CONSTRAIN AVERAGE.WEIGHTED COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE EPOCHTODATE EQ ' +
    'FLATTEN GOOGLEFINANCE GOOGLETRANSLATE GT GTE IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISBETWEEN ' +
    'ISDATE ISEMAIL ISURL JOIN LT LTE MARGINOFERROR MINUS MULTIPLY NE POW QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE ' +
    'SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT UPLUS ' +
    'BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE ' +
    'SORT SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH'
  ).split(' '),
);

/** Sheets joins ranges in braces ("{A1:A3;B1:B3}"); elsewhere braces hold only constants. */
const RANGES_IN_BRACES = /\{[^{}]*[A-Z$'][^{}]*\}/i;

/**
 * @param formula without "=" and, where it is an array formula, without its ARRAYFORMULA
 * @returns whether the programs that open an .xlsx can compute it
 */
export function isPortable(formula: string): boolean {
  const tokens = formulaTokens(formula);
  const calls = tokens.filter((_, index) => tokens[index + 1]?.startsWith('('));
  const bare = tokens.filter((token) => !token.startsWith('"')).join('');
  return !RANGES_IN_BRACES.test(bare) && calls.every((name) => !UNKNOWN_ELSEWHERE.has(name.toUpperCase()));
}
