import type { TextRule, WorkbookEdit } from '../../workbook/edits';
import type { Area } from '../../workbook/grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The add-on's own rules: equal to a text, and beginning at the first cell of the painted area. */
function isOwnRule(rule: Rule, area: Area): boolean {
  const [first] = rule.getRanges();
  const condition = rule.getBooleanCondition();
  const isTextRule = condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO;
  return isTextRule && first?.getRow() === area.row && first.getColumn() === area.column;
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
