import type { TextRule, WorkbookEdit } from '../../workbook/edits';
import type { Area } from '../../workbook/grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

function meets(range: Range, area: Area): boolean {
  const apart =
    range.getRow() >= area.row + area.rows ||
    range.getRow() + range.getNumRows() <= area.row ||
    range.getColumn() >= area.column + area.columns ||
    range.getColumn() + range.getNumColumns() <= area.column;
  return !apart;
}

/**
 * The add-on's own rules: equal to a text, over the matrix and the legend's letters together. A
 * person's rule over cells of the matrix alone is not one of them.
 */
function isOwnRule(rule: Rule, area: Area): boolean {
  const condition = rule.getBooleanCondition();
  const isTextRule = condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO;
  const ranges = rule.getRanges();
  return isTextRule && ranges.length > 1 && ranges.some((range) => meets(range, area));
}

function ruleOn(sheet: Sheet, { areas, text, background, fontColour }: TextRule): Rule {
  const ranges = areas.map(({ row, column, rows, columns }) => sheet.getRange(row, column, rows, columns));
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(text)
    .setBackground(background)
    .setFontColor(fontColour)
    .setRanges(ranges)
    .build();
}

/** Replaces the add-on's own rules of a tab in two calls; a person's rules stay, and come first. */
export function paint(sheet: Sheet, { area, rules }: Extract<WorkbookEdit, { kind: 'paint' }>): void {
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOwnRule(rule, area));
  sheet.setConditionalFormatRules([...others, ...rules.map((rule) => ruleOn(sheet, rule))]);
}
