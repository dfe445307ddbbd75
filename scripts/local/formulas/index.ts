/**
 * Formulas, number formats and typed input of the local host, as Google Sheets documents them
 * (function list: support.google.com/docs/table/25273). Runs inside the vm: plain ECMAScript and Intl.
 */
export { dateOfSerial, serialOfDate } from './dates/serial';
export { displayText, isDateFormat } from './display/display-text';
export { defaultFormats } from './display/locale';
export { calculate, formulaValues } from './engine/calculate';
export { unsupportedFunctions } from './engine/unsupported';
export { parseInput } from './input/parse-input';
export { type StructureChange, adjustFormula } from './references/adjust';
export { fromR1C1, toR1C1 } from './references/r1c1';
export { shiftFormula } from './references/rewrite';
export { formulaOf, shiftedRule } from './references/rules';
