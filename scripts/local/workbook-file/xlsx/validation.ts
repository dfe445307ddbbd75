import type { DataValidation, ValidationOperator } from 'hucre';
import type { RuleArgument, ValidationModel } from '../../model/book';
import { absoluteAddress, parseAddress, quotedTab, splitReference } from './a1';
import { fromFileFormula, toFileFormula } from './formula';
import { isPortable } from './portable';
import { plainXmlText } from './text';

/** A rule without its cells. */
export type FileValidation = Omit<DataValidation, 'range'>;

/** Where choices that do not fit in a rule are kept: gives the range that holds them. */
export interface ChoiceKeeper {
  readonly rangeOf: (choices: readonly string[]) => string;
}

/** What the file's rules may point at, on the way back. */
export interface ChoiceFinder {
  /** The choices kept in a helper range, or null where the range is one of the book's own. */
  readonly choicesAt: (reference: string) => readonly string[] | null;
}

/** Excel cuts the texts of a rule, and its list of choices, at these lengths. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 255;

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};

/** Text criteria have no kind of their own in an .xlsx; `cell` is the first of the range, from which formulas look. */
const TEXT_FORMULAS: Readonly<Record<string, (quoted: string, cell: string) => string>> = {
  TEXT_CONTAINS: (text, cell) => `ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  TEXT_EQUAL_TO: (text, cell) => `EXACT(${cell},${text})`,
  TEXT_IS_VALID_EMAIL: (_text, cell) => `ISNUMBER(SEARCH("?*@?*.?*",${cell}))`,
  TEXT_IS_VALID_URL: (_text, cell) => `ISNUMBER(SEARCH("?*.?*",${cell}))`,
};

/** @returns whether the rule is a formula in an .xlsx: then it reads otherwise from every cell */
export function looksFromItsCell({ criteria }: ValidationModel): boolean {
  return criteria === 'CUSTOM_FORMULA' || criteria in TEXT_FORMULAS;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** @returns an argument as a formula of the file: 5, "x", 'Tab'!$A$1, or what follows "=" */
export function argumentFormula(argument: RuleArgument): string {
  if (argument.kind === 'date') return String(argument.serial);
  if (argument.kind === 'relative-date') return 'TODAY()';
  if (argument.kind === 'range') return absoluteReference(argument.a1);
  const { value } = argument;
  if (typeof value === 'string')
    return value.startsWith('=') ? toFileFormula(value.slice(1), new Map()) : quoted(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function absoluteReference(a1: string): string {
  const parts = splitReference(a1);
  const range = parseAddress(parts?.address ?? a1);
  const address = range ? absoluteAddress(range) : (parts?.address ?? a1);
  return parts ? `${quotedTab(parts.tab)}!${address}` : address;
}

function listRule(choices: readonly string[], keeper: ChoiceKeeper): FileValidation {
  const fits =
    choices.join(',').length <= LONGEST_LIST &&
    choices.every((choice) => choice !== '' && choice === choice.trim() && !/[",\n]/.test(choice));
  return fits ? { type: 'list', values: [...choices] } : { type: 'list', formula1: keeper.rangeOf(choices) };
}

function customFormula(argument: RuleArgument | undefined): string {
  const text = argument?.kind === 'value' ? String(argument.value) : argument?.kind === 'range' ? argument.a1 : 'TRUE';
  return toFileFormula(text.replace(/^=/, ''), new Map());
}

function comparison(type: 'decimal' | 'date', rule: ValidationModel): FileValidation {
  const [first, second] = rule.args.map(argumentFormula);
  return {
    type,
    operator: OPERATORS[rule.criteria] ?? 'between',
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
  };
}

function condition(rule: ValidationModel, keeper: ChoiceKeeper, cell: string): FileValidation {
  const { criteria, args } = rule;
  if (criteria === 'VALUE_IN_LIST') return listRule(rule.list ?? [], keeper);
  if (criteria === 'CHECKBOX') return listRule(args.length === 0 ? ['TRUE', 'FALSE'] : args.map(valueText), keeper);
  if (criteria === 'VALUE_IN_RANGE') return { type: 'list', formula1: args[0] ? argumentFormula(args[0]) : 'A1' };
  if (criteria === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThanOrEqual', formula1: '0' };
  if (criteria.startsWith('NUMBER_')) return comparison('decimal', rule);
  if (criteria.startsWith('DATE_')) return comparison('date', rule);
  const textFormula = TEXT_FORMULAS[criteria];
  const formula1 = textFormula ? textFormula(quoted(valueText(args[0])), cell) : customFormula(args[0]);
  return { type: 'custom', formula1 };
}

function valueText(argument: RuleArgument | undefined): string {
  return argument?.kind === 'value' ? String(argument.value) : '';
}

/** @returns whether other programs understand the rule: a formula may use functions they have not */
export function isWritableValidation({ criteria, args: [first] }: ValidationModel): boolean {
  return criteria !== 'CUSTOM_FORMULA' || first?.kind !== 'value' || isPortable(String(first.value).replace(/^=/, ''));
}

/**
 * @param rule of a cell
 * @param keeper where long lists go
 * @param cell address of the first cell that it is given to
 * @returns the same as an .xlsx says it; a warning stands for "invalid values allowed"
 */
export function toFileValidation(rule: ValidationModel, keeper: ChoiceKeeper, cell: string): FileValidation {
  return {
    ...condition(rule, keeper, cell),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.help && {
      showInputMessage: true,
      inputMessage: plainXmlText(rule.help).slice(0, LONGEST_MESSAGE),
    }),
  };
}

const NUMBER_NAMES: Readonly<Record<ValidationOperator, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};
const DATE_NAMES: Readonly<Partial<Record<ValidationOperator, string>>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThan: 'DATE_BEFORE',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

/**
 * @param formula an operand of a rule
 * @param isDate numbers are dates
 */
export function argumentOf(formula: string, isDate: boolean): RuleArgument {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return { kind: 'value', value: text.replace(/""/g, '"') };
  const number = formula.trim() === '' ? NaN : Number(formula);
  if (Number.isNaN(number)) return { kind: 'value', value: `=${fromFileFormula(formula)}` };
  return isDate ? { kind: 'date', serial: number } : { kind: 'value', value: number };
}

function operands(rule: FileValidation, isDate: boolean): RuleArgument[] {
  return [rule.formula1, rule.formula2].flatMap((formula) =>
    formula === undefined ? [] : [argumentOf(formula, isDate)],
  );
}

type Condition = Pick<ValidationModel, 'criteria' | 'args' | 'list'>;

function choicesOf(list: readonly string[]): Condition {
  const isCheckbox = list.length === 2 && list[0]?.toUpperCase() === 'TRUE' && list[1]?.toUpperCase() === 'FALSE';
  return isCheckbox ? { criteria: 'CHECKBOX', args: [] } : { criteria: 'VALUE_IN_LIST', args: [], list };
}

function listCondition(rule: FileValidation, finder: ChoiceFinder): Condition {
  const reference = rule.formula1 ?? '';
  const choices = rule.values ?? finder.choicesAt(reference);
  if (choices) return choicesOf(choices);
  return { criteria: 'VALUE_IN_RANGE', args: [{ kind: 'range', a1: reference.replace(/\$/g, '') }] };
}

function dateCondition(rule: FileValidation): Condition {
  const operator = rule.operator ?? 'between';
  if (operator === 'greaterThanOrEqual' && rule.formula1 === '0') return { criteria: 'DATE_IS_VALID_DATE', args: [] };
  return { criteria: DATE_NAMES[operator] ?? 'DATE_IS_VALID_DATE', args: operands(rule, true) };
}

/** "CELL" stands for the first cell of the range. */
const TEXT_PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^ISNUMBER\(SEARCH\("\?\*@\?\*\.\?\*",CELL\)\)$/, 'TEXT_IS_VALID_EMAIL'],
  [/^ISNUMBER\(SEARCH\("\?\*\.\?\*",CELL\)\)$/, 'TEXT_IS_VALID_URL'],
  [/^ISNUMBER\(SEARCH\("((?:[^"]|"")*)",CELL\)\)$/, 'TEXT_CONTAINS'],
  [/^ISERROR\(SEARCH\("((?:[^"]|"")*)",CELL\)\)$/, 'TEXT_DOES_NOT_CONTAIN'],
  [/^EXACT\(CELL,"((?:[^"]|"")*)"\)$/, 'TEXT_EQUAL_TO'],
];

/** The cell is the last argument but in EXACT, where it is the first. */
function withCellNamed(formula: string, cell: string): string {
  if (formula.endsWith(`,${cell}))`)) return `${formula.slice(0, -cell.length - 2)}CELL))`;
  return formula.startsWith(`EXACT(${cell},`) ? `EXACT(CELL${formula.slice('EXACT('.length + cell.length)}` : formula;
}

function customCondition(formula: string, cell: string): Condition {
  for (const [pattern, criteria] of TEXT_PATTERNS) {
    const found = pattern.exec(withCellNamed(formula, cell));
    if (!found) continue;
    const text = found[1];
    return { criteria, args: text === undefined ? [] : [{ kind: 'value', value: text.replace(/""/g, '"') }] };
  }
  return { criteria: 'CUSTOM_FORMULA', args: [{ kind: 'value', value: `=${fromFileFormula(formula)}` }] };
}

function conditionOf(rule: FileValidation, finder: ChoiceFinder, cell: string): Condition {
  if (rule.type === 'list') return listCondition(rule, finder);
  if (rule.type === 'date') return dateCondition(rule);
  if (rule.type === 'custom') return customCondition(rule.formula1 ?? 'TRUE', cell);
  // Sheets has no criterion for a text's length: the same is said with a formula.
  if (rule.type === 'textLength') return customCondition(lengthFormula(rule, cell), cell);
  return { criteria: NUMBER_NAMES[rule.operator ?? 'between'], args: operands(rule, false) };
}

const SIGNS: Readonly<Partial<Record<ValidationOperator, string>>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function lengthFormula(rule: FileValidation, cell: string): string {
  const { formula1 = '0', formula2 = '0', operator = 'between' } = rule;
  const sign = SIGNS[operator];
  if (sign) return `LEN(${cell})${sign}${formula1}`;
  const within = `AND(LEN(${cell})>=${formula1},LEN(${cell})<=${formula2})`;
  return operator === 'between' ? within : `NOT(${within})`;
}

/**
 * @param rule as the file says it
 * @param finder resolves the helper ranges of long lists
 * @param cell address of the first cell that it is given to
 * @returns the rule by Sheets' criteria
 */
export function fromFileValidation(rule: FileValidation, finder: ChoiceFinder, cell: string): ValidationModel {
  const found = conditionOf(rule, finder, cell);
  return {
    ...found,
    ...(rule.type === 'list' && found.criteria !== 'CHECKBOX' && { showDropdown: true }),
    allowInvalid: !(rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop'),
    ...(rule.showInputMessage && rule.inputMessage && { help: rule.inputMessage }),
  };
}
