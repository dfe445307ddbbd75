import type { Host } from '../host';
import { newColorBuilder } from './formats/color';
import { newRichTextValueBuilder } from './formats/rich-text-value';
import { newTextStyleBuilder } from './formats/text-style';
import * as enums from './enums';

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

  /** @param _host the run, passed to every builder */
  constructor(readonly _host: Host) {}

  newColor() {
    return newColorBuilder(this._host);
  }

  newRichTextValue() {
    return newRichTextValueBuilder(this._host);
  }

  newTextStyle() {
    return newTextStyleBuilder(this._host);
  }
}
