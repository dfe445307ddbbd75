import type { CellValue, RuleArgument } from '../../model/book';

/** A cell as a condition looks at it. */
export interface Candidate {
  readonly value: CellValue;
  /** As shown. */
  readonly text: string;
}

type Test = (candidate: Candidate, first: Operand, second: Operand, today: number) => boolean;
type Operand = string | number | boolean | undefined;

const numberTests: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  BETWEEN: (value, first, second) => value >= Math.min(first, second) && value <= Math.max(first, second),
  NOT_BETWEEN: (value, first, second) => value < Math.min(first, second) || value > Math.max(first, second),
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => value > first,
  GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  LESS_THAN: (value, first) => value < first,
  LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  AFTER: (value, first) => value > first,
  BEFORE: (value, first) => value < first,
  ON_OR_AFTER: (value, first) => value >= first,
  ON_OR_BEFORE: (value, first) => value <= first,
  IS_VALID_DATE: () => true,
};

/** Texts are compared whatever their case, as Sheets' conditions do. */
const textTests: Readonly<Record<string, (text: string, first: string) => boolean>> = {
  CONTAINS: (text, first) => text.includes(first),
  DOES_NOT_CONTAIN: (text, first) => !text.includes(first),
  EQUAL_TO: (text, first) => text === first,
  STARTS_WITH: (text, first) => text.startsWith(first),
  ENDS_WITH: (text, first) => text.endsWith(first),
  IS_VALID_EMAIL: (text) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text),
  IS_VALID_URL: (text) => /^(?:(?:https?|ftp):\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#:]\S*)?$/.test(text),
};

/**
 * Whether a cell meets a condition of a validation or filter.
 * @param criteria a name of BooleanCriteria or DataValidationCriteria, except lists, ranges and check boxes
 * @param args its arguments, with what their formulas come to
 * @param today serial number of the current day
 */
export function meetsCriteria(
  criteria: string,
  args: readonly RuleArgument[],
  candidate: Candidate,
  today: number,
): boolean {
  const [first, second] = args.map(operand);
  if (criteria === 'CUSTOM_FORMULA') return first === true || (typeof first === 'number' && first !== 0);
  return testOf(criteria)(candidate, first, second, today);
}

function testOf(criteria: string): Test {
  const [family, rest] = splitOnce(criteria);
  if (criteria === 'CELL_EMPTY') return ({ text }) => text === '';
  if (criteria === 'CELL_NOT_EMPTY') return ({ text }) => text !== '';
  if (rest.endsWith('_RELATIVE')) return relativeTest(rest);
  if (family === 'TEXT') return textTest(rest);
  return numericTest(family, rest);
}

function splitOnce(criteria: string): [string, string] {
  const at = criteria.indexOf('_');
  return [criteria.slice(0, at), criteria.slice(at + 1)];
}

function textTest(name: string): Test {
  const test = textTests[name];
  return ({ text }, first) => test?.(text.toLowerCase(), String(first ?? '').toLowerCase()) ?? true;
}

/** Dates are compared by day: their time of day does not count. */
function numericTest(family: string, name: string): Test {
  const test = numberTests[name];
  const whole = (value: number): number => (family === 'DATE' ? Math.floor(value) : value);
  return ({ value }, first, second) =>
    typeof value === 'number' && (test?.(whole(value), whole(Number(first ?? 0)), whole(Number(second ?? 0))) ?? true);
}

function relativeTest(name: string): Test {
  return ({ value }, first, _second, today) => {
    if (typeof value !== 'number') return false;
    const day = Math.floor(value);
    const mark = relativeDay(String(first), today);
    if (name.startsWith('AFTER')) return day > mark;
    if (name.startsWith('BEFORE')) return day < mark;
    return String(first).startsWith('PAST') ? day >= mark && day <= today : day === mark;
  };
}

const daysFromToday: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function relativeDay(name: string, today: number): number {
  return today + (daysFromToday[name] ?? 0);
}

function operand(argument: RuleArgument): Operand {
  switch (argument.kind) {
    case 'value':
      return argument.value;
    case 'date':
      return argument.serial;
    case 'relative-date':
      return argument.name;
    case 'range':
      return argument.a1;
  }
}
