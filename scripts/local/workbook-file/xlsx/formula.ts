import { columnIndex, columnLetters, FILE_COLUMNS, FILE_ROWS, quotedTab } from './a1';

/**
 * Formulas as Sheets writes them and as an .xlsx stores them. The file wants newer functions under
 * a prefix (MS-XLSX 2.2.2), knows no open ranges ("A2:A"), and no ARRAYFORMULA: it marks the cell.
 */
const PREFIXED = new Set(
  (
    'ACOT BITAND BITOR BITXOR CEILING.MATH CHISQ.DIST CONCAT COT DAYS ENCODEURL FLOOR.MATH FORECAST.LINEAR FORMULATEXT IFNA ' +
    'IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC RANK.AVG RANK.EQ SHEET SHEETS ' +
    'STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XOR'
  ).split(' '),
);
const FILE_PREFIX = /_xlfn\.(?:_xlws\.)?|_xlpm\./gi;

/** Text in quotes, a tab in quotes, a number, a name or reference with the range it may begin, or anything else. */
const TOKEN =
  /"(?:[^"]|"")*"|(?<![\w.$])\d[\d.]*(?:e[+-]?\d+)?(?![\w])|'(?:[^']|'')*'!?|[A-Za-z_$\\][\w.$]*(?::\$?[A-Za-z]*\$?\d*)?!?|[^"'A-Za-z_$\\\d]+|./gi;

/** Open at the bottom ("A2:A") or to the right ("A2:2"). */
const OPEN_DOWN = /^(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})$/i;
const CLOSED_DOWN = new RegExp(`^(\\$?[A-Z]{1,3}\\$?\\d+):(\\$?[A-Z]{1,3})\\$?${FILE_ROWS}$`, 'i');
const OPEN_RIGHT = /^(\$?[A-Z]{1,3}\$?\d+):(\$?\d+)$/i;
const CLOSED_RIGHT = new RegExp(`^(\\$?[A-Z]{1,3}\\$?\\d+):\\$?${columnLetters(FILE_COLUMNS - 1)}(\\$?\\d+)$`, 'i');

type Rewrite = (token: string, next: string) => string;

/** @returns a formula in pieces: texts, tabs, names, references and what is between them */
export function formulaTokens(formula: string): string[] {
  return formula.match(TOKEN) ?? [];
}

function rewriteTokens(formula: string, rewrite: Rewrite): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => (token.startsWith('"') ? token : rewrite(token, tokens[index + 1] ?? '')))
    .join('');
}

function prefixed(name: string): string {
  return PREFIXED.has(name.toUpperCase()) ? `_xlfn.${name}` : name;
}

/** The tab of a token such as "'Mi hoja'!" or "Hoja!", or null. */
function tabOf(token: string): string | null {
  if (!token.endsWith('!')) return null;
  return token.startsWith("'") ? token.slice(1, -2).replace(/''/g, "'") : token.slice(0, -1);
}

function renameTab(token: string, names: ReadonlyMap<string, string>): string {
  const renamed = names.get(tabOf(token) ?? '');
  return renamed === undefined ? token : `${quotedTab(renamed)}!`;
}

/**
 * @param formula without "="
 * @param tabNames tabs that have another name in the file, by their own name
 * @returns as the file stores it
 */
export function toFileFormula(formula: string, tabNames: ReadonlyMap<string, string>): string {
  return rewriteTokens(formula, (token, next) => {
    if (token.endsWith('!')) return renameTab(token, tabNames);
    if (next.startsWith('(')) return prefixed(token);
    return token.replace(OPEN_DOWN, `$1:$2${FILE_ROWS}`).replace(OPEN_RIGHT, `$1:${columnLetters(FILE_COLUMNS - 1)}$2`);
  });
}

/**
 * @param formula as the file stores it, without "="
 * @param tabNames tabs that have another name in the file, by their name there
 * @returns as Sheets writes it
 */
export function fromFileFormula(formula: string, tabNames: ReadonlyMap<string, string> = new Map()): string {
  return rewriteTokens(formula, (token) => {
    if (token.endsWith('!')) return renameTab(token, tabNames);
    return token.replace(FILE_PREFIX, '').replace(CLOSED_DOWN, '$1:$2').replace(CLOSED_RIGHT, '$1:$2');
  });
}

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.])/g;

function shifted(absolute: string, index: number, by: number): number {
  return absolute === '' ? index + by : index;
}

/**
 * A formula copied to another cell, as an .xlsx shares one among many.
 * @param formula of the first cell
 * @param rows how far down, `columns` how far to the right
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewriteTokens(formula, (token, next) => {
    if (token.startsWith("'") || token.endsWith('!') || next.startsWith('(')) return token;
    return token.replace(CELL, (_, fixColumn: string, letters: string, fixRow: string, digits: string) => {
      const column = columnLetters(Math.max(0, shifted(fixColumn, columnIndex(letters), columns)));
      return `${fixColumn}${column}${fixRow}${Math.max(1, shifted(fixRow, Number(digits), rows))}`;
    });
  });
}

const ARRAY_WRAPPER = /^ARRAYFORMULA\s*\(/i;
/** Fill their neighbours by themselves, without ARRAYFORMULA around them. */
const SPILLING =
  /^(?:FILTER|SORT|UNIQUE|SEQUENCE|TRANSPOSE|SORTBY|QUERY|SPLIT|FLATTEN|IMPORTRANGE|CHOOSECOLS|CHOOSEROWS|HSTACK|VSTACK|TOCOL|TOROW|MAP|BYROW|BYCOL|MAKEARRAY|SCAN|LET|\{)/i;

/** Whether the parenthesis opened at `start` closes with the last character. */
function closesAtEnd(formula: string, start: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === '"') inText = !inText;
    if (!inText && formula[at] === '(') depth += 1;
    if (!inText && formula[at] === ')') depth -= 1;
    if (depth === 0) return at === formula.length - 1;
  }
  return false;
}

/**
 * @param formula without "="
 * @returns what an array formula of the file computes, when ARRAYFORMULA is around the whole of it
 */
export function withoutArrayFormula(formula: string): string | null {
  const wrapper = ARRAY_WRAPPER.exec(formula);
  if (!wrapper || !closesAtEnd(formula, wrapper[0].length - 1)) return null;
  return formula.slice(wrapper[0].length, -1);
}

/** @returns whether a formula fills several cells without ARRAYFORMULA */
export function spillsByItself(formula: string): boolean {
  return SPILLING.test(formula);
}

/**
 * @param formula of an array cell of the file, already as Sheets writes it, without "="
 * @returns with ARRAYFORMULA where Sheets needs it to fill its range
 */
export function asArrayFormula(formula: string): string {
  return spillsByItself(formula) ? formula : `ARRAYFORMULA(${formula})`;
}
