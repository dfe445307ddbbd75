import { serviceEnum } from './enum-value';

// Members and their order as in the reference of SpreadsheetApp's enums.

/** How auto-filled values are worked out. */
export const AutoFillSeries = serviceEnum(['DEFAULT_SERIES', 'ALTERNATE_SERIES']);

/** Colour patterns of bandings. */
export const BandingTheme = serviceEnum([
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
]);

/** Conditions of conditional formats and filters. */
export const BooleanCriteria = serviceEnum([
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

/** Lines of cell borders. */
export const BorderStyle = serviceEnum(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']);

/** Kinds of colours. */
export const ColorType = serviceEnum(['UNSUPPORTED', 'RGB', 'THEME']);

/** What Range.copyTo pastes. */
export const CopyPasteType = serviceEnum([
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

/** Conditions of data validations. */
export const DataValidationCriteria = serviceEnum([
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
]);

/** What developer metadata is attached to. */
export const DeveloperMetadataLocationType = serviceEnum(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

/** Who sees developer metadata. */
export const DeveloperMetadataVisibility = serviceEnum(['DOCUMENT', 'PROJECT']);

/** Rows or columns. */
export const Dimension = serviceEnum(['COLUMNS', 'ROWS']);

/** Directions within a sheet; PREVIOUS is left, NEXT is right. */
export const Direction = serviceEnum(['UP', 'DOWN', 'PREVIOUS', 'NEXT']);

/** How often a data source is refreshed. */
export const FrequencyType = serviceEnum(['FREQUENCY_TYPE_UNSUPPORTED', 'DAILY', 'WEEKLY', 'MONTHLY']);

/** Where the control of a group sits. */
export const GroupControlTogglePosition = serviceEnum(['BEFORE', 'AFTER']);

/** How a point of a gradient is placed. */
export const InterpolationType = serviceEnum(['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);

/** What a protection covers. */
export const ProtectionType = serviceEnum(['RANGE', 'SHEET']);

/** How often volatile formulas are recalculated. */
export const RecalculationInterval = serviceEnum(['ON_CHANGE', 'MINUTE', 'HOUR']);

/** Dates relative to today. */
export const RelativeDate = serviceEnum(['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR']);

/** Kinds of tabs. */
export const SheetType = serviceEnum(['GRID', 'OBJECT', 'DATASOURCE']);

/** Orders of a filter's sort. */
export const SortOrder = serviceEnum(['ASCENDING', 'DESCENDING']);

/** Directions of text. */
export const TextDirection = serviceEnum(['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']);

/** Preset delimiters of Range.splitTextToColumns. */
export const TextToColumnsDelimiter = serviceEnum(['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE']);

/** Colours of a theme. */
export const ThemeColorType = serviceEnum([
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
]);

/** Kinds of cell values that are no plain value. */
export const ValueType = serviceEnum(['IMAGE']);

/** What becomes of text wider than its cell. */
export const WrapStrategy = serviceEnum(['WRAP', 'OVERFLOW', 'CLIP']);
