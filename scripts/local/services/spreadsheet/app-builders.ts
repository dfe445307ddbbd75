import { newConditionalFormatRuleBuilder } from './conditional/conditional-format-rule';
import * as enums from './enums';
import { newFilterCriteriaBuilder } from './filter/filter-criteria';
import { newColorBuilder } from './formats/color';
import { newRichTextValueBuilder } from './formats/rich-text-value';
import { newTextStyleBuilder } from './formats/text-style';
import type { OpenBook } from './open-book';
import { newDataValidationBuilder } from './validation/data-validation';

/** Builders and enums of SpreadsheetApp: they need no spreadsheet. */
export class AppBuilders {
  readonly AutoFillSeries = enums.AutoFillSeries;
  readonly BandingTheme = enums.BandingTheme;
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly ColorType = enums.ColorType;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly Direction = enums.Direction;
  readonly FrequencyType = enums.FrequencyType;
  readonly GroupControlTogglePosition = enums.GroupControlTogglePosition;
  readonly InterpolationType = enums.InterpolationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly RecalculationInterval = enums.RecalculationInterval;
  readonly RelativeDate = enums.RelativeDate;
  readonly SheetType = enums.SheetType;
  readonly SortOrder = enums.SortOrder;
  readonly TextDirection = enums.TextDirection;
  readonly TextToColumnsDelimiter = enums.TextToColumnsDelimiter;
  readonly ThemeColorType = enums.ThemeColorType;
  readonly ValueType = enums.ValueType;
  readonly WrapStrategy = enums.WrapStrategy;

  /** @param _container the book whose zone and ranges builders refer to; asked for when one is made */
  constructor(readonly _container: () => OpenBook) {}

  newColor() {
    return newColorBuilder(this._container().host);
  }

  newRichTextValue() {
    return newRichTextValueBuilder(this._container().host);
  }

  newTextStyle() {
    return newTextStyleBuilder(this._container().host);
  }

  newConditionalFormatRule() {
    return newConditionalFormatRuleBuilder(this._container());
  }

  newDataValidation() {
    return newDataValidationBuilder(this._container());
  }

  newFilterCriteria() {
    return newFilterCriteriaBuilder(this._container());
  }
}
