import type { ConditionalRuleModel } from '../../../model/book';
import { declaredMember } from '../declared-enum';
import { BooleanCriteria } from '../enums';
import { makeColor } from '../formats/color';
import type { OpenBook } from '../open-book';
import { scriptArgument } from '../rule-arguments';

/** A yes-or-no condition and the looks it gives; null is "leaves it as it is". */
export class BooleanCondition implements GoogleAppsScript.Spreadsheet.BooleanCondition {
  constructor(
    readonly _book: OpenBook,
    readonly _model: NonNullable<ConditionalRuleModel['boolean']>,
  ) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return declaredMember(BooleanCriteria, this._model.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this._model.args.map((argument) => scriptArgument(argument, this._book));
  }

  getBackground(): string | null {
    return this._model.style.background ?? null;
  }

  getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { background, backgroundTheme } = this._model.style;
    return background === undefined ? null : makeColor(this._book.host, { hex: background, theme: backgroundTheme });
  }

  getFontColor(): string | null {
    return this._model.style.fontColor ?? null;
  }

  getFontColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { fontColor, fontColorTheme } = this._model.style;
    return fontColor === undefined ? null : makeColor(this._book.host, { hex: fontColor, theme: fontColorTheme });
  }

  getBold(): boolean | null {
    return this._model.style.bold ?? null;
  }

  getItalic(): boolean | null {
    return this._model.style.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this._model.style.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this._model.style.underline ?? null;
  }
}
