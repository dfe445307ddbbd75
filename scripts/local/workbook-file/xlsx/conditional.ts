import type { ConditionalRule, ConditionalRuleType, ValidationOperator } from 'hucre';
import type { ConditionalRuleModel, GradientPoint, RangeModel, RuleArgument } from '../../model/book';
import { cellAddress, parseAddresses, rangeAddress } from './a1';
import { toFileColour } from './colour';
import { fromFileFormula, toFileFormula } from './formula';
import { isPortable } from './portable';
import { fromFileFill, fromFileFont, type FileBase } from './style';
import { argumentFormula, argumentOf } from './validation';

/*
 * Text rules differ a little: Sheets' "text is exactly" ignores case and the spaces around; the
 * .xlsx rule that stands for it (cell value equal to "C") ignores case but not spaces. Number rules
 * of an .xlsx also look at blank cells (as 0) and texts (as more than any number); Sheets' do not.
 */

type BooleanRule = NonNullable<ConditionalRuleModel['boolean']>;
type FileCondition = Pick<ConditionalRule, 'type'> &
  Partial<Pick<ConditionalRule, 'formula' | 'text'>> & { operator?: string };

const COMPARISONS: Readonly<Record<string, ValidationOperator>> = {
  TEXT_EQUAL_TO: 'equal',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
};

interface TextRule {
  readonly type: ConditionalRuleType;
  readonly operator?: string;
  /** The rule's formula, which Excel keeps beside it; LibreOffice goes by the text. */
  readonly formula: (cell: string, quoted: string, length: number) => string;
}

const TEXT_RULES: Readonly<Record<string, TextRule>> = {
  TEXT_CONTAINS: {
    type: 'containsText',
    operator: 'containsText',
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  TEXT_DOES_NOT_CONTAIN: {
    type: 'notContainsText',
    operator: 'notContains',
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  TEXT_STARTS_WITH: {
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (cell, text, length) => `LEFT(${cell},${length})=${text}`,
  },
  TEXT_ENDS_WITH: {
    type: 'endsWith',
    operator: 'endsWith',
    formula: (cell, text, length) => `RIGHT(${cell},${length})=${text}`,
  },
  CELL_EMPTY: { type: 'containsBlanks', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  CELL_NOT_EMPTY: { type: 'notContainsBlanks', formula: (cell) => `LEN(TRIM(${cell}))>0` },
};

/** Days from today, for the relative dates that a rule may name. */
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function operand(argument: RuleArgument): string {
  if (argument.kind !== 'relative-date') return argumentFormula(argument);
  const days = RELATIVE_DAYS[argument.name] ?? 0;
  return days === 0 ? 'TODAY()' : `TODAY()${days > 0 ? '+' : ''}${days}`;
}

function textCondition(rule: TextRule, argument: RuleArgument | undefined, cell: string): FileCondition {
  const text = argument?.kind === 'value' ? String(argument.value) : '';
  const formula = rule.formula(cell, `"${text.replace(/"/g, '""')}"`, text.length);
  const shown = argument === undefined ? {} : { text };
  return { type: rule.type, formula, ...(rule.operator && { operator: rule.operator }), ...shown };
}

function fileCondition(rule: BooleanRule, cell: string): FileCondition {
  const textRule = TEXT_RULES[rule.criteria];
  if (textRule) return textCondition(textRule, rule.args[0], cell);
  const operator = COMPARISONS[rule.criteria];
  if (operator) return { type: 'cellIs', operator, formula: rule.args.map(operand) };
  const [first] = rule.args;
  const text = first?.kind === 'value' ? String(first.value) : 'FALSE';
  return { type: 'expression', formula: toFileFormula(text.replace(/^=/, ''), new Map()) };
}

function fileStyle(style: BooleanRule['style']): NonNullable<ConditionalRule['style']> {
  const font = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(style.fontColor !== undefined && { color: toFileColour(style.fontColor) }),
  };
  const colour = style.background === undefined ? undefined : toFileColour(style.background);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // Excel takes a conditional fill from bgColor, other programs from fgColor: both say it.
    ...(colour && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: colour, bgColor: colour } }),
  };
}

const POINT_TYPES = { MIN: 'min', MAX: 'max', NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile' } as const;
type PointType = keyof typeof POINT_TYPES;
type Threshold = NonNullable<ConditionalRule['colorScale']>['cfvo'][number];

function threshold(point: GradientPoint): Threshold {
  const type = POINT_TYPES[point.type as PointType];
  return type === 'min' || type === 'max' ? { type } : { type, value: point.value };
}

function gradientPoints(gradient: NonNullable<ConditionalRuleModel['gradient']>): GradientPoint[] {
  return [gradient.min, ...(gradient.mid ? [gradient.mid] : []), gradient.max];
}

/** A formula that no other program computes would only spoil the file: the sidecar keeps the rule. */
function isWritable({ criteria, args: [first] }: BooleanRule): boolean {
  return (
    criteria !== 'CUSTOM_FORMULA' || (first?.kind === 'value' && isPortable(String(first.value).replace(/^=/, '')))
  );
}

/**
 * @param rule of a sheet; its formulas are relative to the first cell of its first range
 * @param priority from 1 on: the first that applies wins, as in Sheets
 */
export function toFileRule(rule: ConditionalRuleModel, priority: number): ConditionalRule | null {
  const [first] = rule.ranges;
  if (!first) return null;
  const common = { priority, range: rule.ranges.map(rangeAddress).join(' ') };
  if (rule.gradient) {
    const points = gradientPoints(rule.gradient);
    const colors = points.map((point) => `FF${point.color.replace('#', '').toUpperCase()}`);
    return { ...common, type: 'colorScale', colorScale: { cfvo: points.map(threshold), colors } };
  }
  if (!rule.boolean || !isWritable(rule.boolean)) return null;
  const { operator, ...condition } = fileCondition(rule.boolean, cellAddress(first.row, first.column));
  return {
    ...common,
    ...condition,
    // The codec's type has only the operators of comparisons; text rules need their own, and it writes any.
    ...(operator !== undefined && { operator: operator as ValidationOperator }),
    style: fileStyle(rule.boolean.style),
    stopIfTrue: true,
  };
}

const NAMES_BY_TYPE: Readonly<Partial<Record<ConditionalRuleType, string>>> = Object.fromEntries(
  Object.entries(TEXT_RULES).map(([name, rule]) => [rule.type, name]),
);
const NUMBER_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(COMPARISONS)
    .filter(([name]) => name.startsWith('NUMBER_'))
    .map(([name, operator]) => [operator, name]),
);

type Condition = Pick<BooleanRule, 'criteria' | 'args'>;

function comparisonOf(rule: ConditionalRule, formulas: readonly string[]): Condition {
  const args = formulas.map((formula) => argumentOf(formula, false));
  const isText = args.some(
    (argument) => argument.kind === 'value' && typeof argument.value === 'string' && !argument.value.startsWith('='),
  );
  if (!isText) return { criteria: NUMBER_NAMES[rule.operator ?? 'equal'] ?? 'NUMBER_EQUAL_TO', args };
  if (rule.operator === 'equal' || rule.operator === undefined) return { criteria: 'TEXT_EQUAL_TO', args };
  return custom(`${firstCell(rule)}<>${formulas[0] ?? '""'}`);
}

function custom(formula: string): Condition {
  return { criteria: 'CUSTOM_FORMULA', args: [{ kind: 'value', value: `=${fromFileFormula(formula)}` }] };
}

function firstCell(rule: ConditionalRule): string {
  const [range] = parseAddresses(rule.range);
  return range ? cellAddress(range.row, range.column) : 'A1';
}

/** The text of a rule that another program wrote without its `text`: in its formula. */
function textOf(rule: ConditionalRule, formulas: readonly string[]): string {
  return rule.text ?? /"((?:[^"]|"")*)"/.exec(formulas[0] ?? '')?.[1]?.replace(/""/g, '"') ?? '';
}

function conditionOf(rule: ConditionalRule): Condition | null {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  if (rule.type === 'cellIs') return comparisonOf(rule, formulas);
  const name = NAMES_BY_TYPE[rule.type];
  if (name === 'CELL_EMPTY' || name === 'CELL_NOT_EMPTY') return { criteria: name, args: [] };
  if (name) return { criteria: name, args: [{ kind: 'value', value: textOf(rule, formulas) }] };
  const [formula] = formulas;
  return rule.type === 'expression' && formula !== undefined ? custom(formula) : null;
}

function gradientOf(rule: ConditionalRule, base: FileBase): ConditionalRuleModel['gradient'] | null {
  const { cfvo = [], colors = [] } = rule.colorScale ?? {};
  const points = cfvo.map(({ type, value }, index): GradientPoint => {
    const name = Object.entries(POINT_TYPES).find(([, own]) => own === type)?.[0] ?? 'MIN';
    return {
      color: colourOf(colors[index], base),
      type: name,
      value: name === 'MIN' || name === 'MAX' ? '' : (value ?? ''),
    };
  });
  const [min, second, third] = points;
  if (!min || !second) return null;
  return third ? { min, mid: second, max: third } : { min, max: second };
}

function colourOf(argb: string | undefined, base: FileBase): string {
  return argb ? `#${argb.slice(-6).toLowerCase()}` : `#${(base.theme[0] ?? 'ffffff').toLowerCase()}`;
}

function styleOf(rule: ConditionalRule, base: FileBase): BooleanRule['style'] {
  const background = fromFileFill(rule.style?.fill, true, base.theme);
  const font = rule.style?.font;
  const { bold, italic, underline, strikethrough, fontColor } = fromFileFont(font ?? {}, base);
  const off = (said: unknown, value: boolean | undefined): boolean | undefined =>
    value ?? (said === false ? false : undefined);
  const looks = {
    background,
    fontColor,
    bold: off(font?.bold, bold),
    italic: off(font?.italic, italic),
    underline: off(font?.underline, underline),
    strikethrough: off(font?.strikethrough, strikethrough),
  };
  return Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined));
}

/**
 * @param rule as the file says it
 * @param base the file's theme and font
 * @returns the rule, or null for a kind that Sheets does not have (data bars, icons, top 10…)
 */
export function fromFileRule(rule: ConditionalRule, base: FileBase): ConditionalRuleModel | null {
  const ranges: RangeModel[] = parseAddresses(rule.range);
  if (ranges.length === 0) return null;
  if (rule.type === 'colorScale') {
    const gradient = gradientOf(rule, base);
    return gradient ? { ranges, gradient } : null;
  }
  const condition = conditionOf(rule);
  return condition && { ranges, boolean: { ...condition, style: styleOf(rule, base) } };
}
