import type { ConditionalRuleModel, SheetModel } from '../../../model/book';
import { reveal } from '../../expose';
import { exception } from '../../exception';
import type { OpenBook } from '../open-book';
import { signatureMismatch } from '../signature';
import { ConditionalFormatRule, makeRule } from './conditional-format-rule';

/**
 * @param book the spreadsheet
 * @param sheet a tab
 * @returns its conditional formats, the first one winning
 */
export function rulesOfSheet(book: OpenBook, sheet: SheetModel): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return sheet.conditionalRules.map(({ ranges, boolean, gradient }) => {
    const targets = ranges.map((area) => ({ sheet, area }));
    if (boolean) return makeRule(book, { targets, boolean });
    return makeRule(book, gradient ? { targets, gradient } : { targets });
  });
}

/**
 * Puts rules in place of all that a tab has.
 * @param book the spreadsheet
 * @param sheet the tab, changed
 * @param rules what a script passed to Sheet.setConditionalFormatRules
 * @throws where one is no rule, or refers to another tab
 */
export function setRulesOfSheet(book: OpenBook, sheet: SheetModel, rules: unknown): void {
  const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
  book.assertPresent(sheet);
  if (!Array.isArray(rules)) throw signatureMismatch(method, [rules]);
  sheet.conditionalRules = rules.map((given: unknown) => {
    const rule = reveal(given, ConditionalFormatRule);
    if (rule === null) throw signatureMismatch(method, [rules]);
    return ruleModel(rule, sheet);
  });
}

function ruleModel(rule: ConditionalFormatRule, sheet: SheetModel): ConditionalRuleModel {
  const { targets, boolean, gradient } = rule._content;
  if (targets.some((target) => target.sheet !== sheet))
    throw exception('Conditional format rule cannot reference a different sheet.');
  const ranges = targets.map((target) => target.area);
  if (boolean) return { ranges, boolean };
  return gradient ? { ranges, gradient } : { ranges };
}
