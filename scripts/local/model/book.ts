/**
 * The spreadsheet as the local host holds it: plain JSON, the one truth of a run. The .xlsx file
 * and its sidecar are read into it and written from it; Apps Script's classes work on it.
 * Rows and columns count from 0 here, and from 1 in everything a script sees.
 */

/** Value of a cell that is an error; `code` is "#REF!", "#N/A", "#DIV/0!"… */
export interface CellError {
  readonly code: string;
}

/** What a cell holds. Dates are numbers (days since 30 December 1899) under a date format, as in Sheets. */
export type CellValue = string | number | boolean | CellError | null;

/** Looks of a cell; what is absent is the default. Never changed in place: replaced. */
export interface CellStyle {
  readonly background?: string; // '#rrggbb'
  /** Name of ThemeColorType where the background was set as a theme colour; `background` holds it resolved. */
  readonly backgroundTheme?: string;
  readonly fontColor?: string; // '#rrggbb'
  /** As backgroundTheme, for the text. */
  readonly fontColorTheme?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number; // points
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Set by "normal": drawn as the default, read back as "general-left". */
  readonly generalAlignment?: true;
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly rotation?: number; // degrees, counter-clockwise positive, −90…90
  readonly stackedVertically?: boolean;
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Links are shown as plain text. */
  readonly plainLinks?: true;
  readonly numberFormat?: string;
  readonly borders?: CellBorders;
}

export interface BorderLine {
  readonly style: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';
  readonly color: string; // '#rrggbb'
}

export interface CellBorders {
  readonly top?: BorderLine;
  readonly left?: BorderLine;
  readonly bottom?: BorderLine;
  readonly right?: BorderLine;
}

/** Looks of a stretch of text within a cell. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly style?: Pick<
    CellStyle,
    'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fontColorTheme' | 'fontFamily' | 'fontSize'
  >;
}

/** A validation or condition argument: a literal, a date (serial number) or a range in A1 with its tab. */
export type RuleArgument =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'relative-date'; readonly name: string }
  | { readonly kind: 'range'; readonly a1: string };

/** A data validation; `criteria` is a name of SpreadsheetApp.DataValidationCriteria. */
export interface ValidationModel {
  readonly criteria: string;
  readonly args: readonly RuleArgument[];
  /** VALUE_IN_LIST: the choices. */
  readonly list?: readonly string[];
  readonly showDropdown?: boolean;
  readonly allowInvalid: boolean;
  readonly help?: string;
}

/** A rectangle: zero-based, end exclusive is start + count. */
export interface RangeModel {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GradientPoint {
  readonly color: string;
  /** 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE' */
  readonly type: string;
  readonly value: string;
}

/** A conditional format; `criteria` is a name of SpreadsheetApp.BooleanCriteria. */
export interface ConditionalRuleModel {
  readonly ranges: readonly RangeModel[];
  readonly boolean?: {
    readonly criteria: string;
    readonly args: readonly RuleArgument[];
    readonly style: Pick<
      CellStyle,
      | 'background'
      | 'backgroundTheme'
      | 'fontColor'
      | 'fontColorTheme'
      | 'bold'
      | 'italic'
      | 'underline'
      | 'strikethrough'
    >;
  };
  readonly gradient?: { readonly min: GradientPoint; readonly mid?: GradientPoint; readonly max: GradientPoint };
}

export interface ProtectionModel {
  readonly id: string;
  readonly kind: 'RANGE' | 'SHEET';
  readonly range?: RangeModel;
  readonly namedRange?: string;
  description: string;
  warningOnly: boolean;
  domainEdit: boolean;
  editors: string[];
  unprotected: RangeModel[];
  /** Its list of editors was never touched: whoever may edit the spreadsheet may edit it. */
  open?: boolean;
}

export interface MetadataModel {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Where it sits: the whole spreadsheet, a sheet, or a row or column stretch of one. */
  location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheetId: number }
    | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly range: RangeModel };
}

export interface FilterModel {
  readonly range: RangeModel;
  /** By zero-based column of the sheet. */
  readonly criteria: Record<
    string,
    {
      readonly hidden?: readonly string[];
      readonly visible?: readonly string[];
      readonly criteria?: string;
      readonly args?: readonly RuleArgument[];
    }
  >;
  /** The column last sorted by (zero-based, of the sheet). */
  readonly sort?: { readonly column: number; readonly ascending: boolean };
}

export interface BandingModel {
  readonly id: number;
  readonly range: RangeModel;
  readonly axis: 'ROW' | 'COLUMN';
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

export interface ChartModel {
  readonly id: number;
  /** A name of Charts.ChartType, such as 'BAR'. */
  readonly type: string;
  /** Source ranges in A1 with their tab. */
  readonly ranges: readonly string[];
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** Options as set on the builder, by their dotted names ('title', 'vAxis.title', 'width'…). */
  readonly options: Record<string, string | number | boolean | readonly (string | number)[]>;
  readonly headers: number;
  readonly transposed: boolean;
}

/** One cell; an absent cell is blank and plain. Never changed in place: replaced. */
export interface CellModel {
  /** For a formula: its last computed value. */
  readonly value: CellValue;
  /** With its leading "=", in A1 notation, English names, comma separators. */
  readonly formula?: string;
  /** Number format that the formula's result brings with it (a date, a percent), shown where the style has none. */
  readonly formulaFormat?: string;
  /** Filled by the array formula of another cell: computed, not stored by anyone. */
  readonly spilled?: true;
  readonly style?: CellStyle;
  readonly note?: string;
  readonly runs?: readonly TextRun[];
  readonly validation?: ValidationModel;
}

/** How rows, or columns, are grouped to be folded away together. */
export interface LineGroupsModel {
  /** In how many groups a line is, one within the other, by zero-based index; absent is none. */
  readonly depths: Readonly<Record<string, number>>;
  /** Depths of the groups that are collapsed, by the index of their first line. */
  readonly collapsed: Readonly<Record<string, readonly number[]>>;
  /** The control stands before a group instead of after it. */
  readonly controlBefore?: true;
}

export interface SheetModel {
  readonly id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  tabColor: string | null;
  /** Name of ThemeColorType where the tab's colour was set as a theme colour. */
  tabColorTheme?: string;
  /** cells[row]?.[column]; both may be missing (null after JSON). */
  cells: ((CellModel | null)[] | null)[];
  merges: RangeModel[];
  /** Sizes in pixels and what is hidden, by zero-based index; absent is the default (21 high, 100 wide). */
  rowHeights: Record<string, number>;
  columnWidths: Record<string, number>;
  hiddenRows: Record<string, true>;
  hiddenColumns: Record<string, true>;
  rowGroups?: LineGroupsModel;
  columnGroups?: LineGroupsModel;
  /** Rows that the filter hides, by zero-based index. */
  filteredRows?: Record<string, true>;
  conditionalRules: ConditionalRuleModel[];
  protections: ProtectionModel[];
  bandings: BandingModel[];
  filter: FilterModel | null;
  charts: ChartModel[];
}

export interface NamedRangeModel {
  name: string;
  sheetId: number;
  range: RangeModel;
}

export interface BookModel {
  readonly id: string;
  name: string;
  /** Such as 'es_MX'. */
  locale: string;
  timeZone: string;
  /** In tab order. */
  sheets: SheetModel[];
  namedRanges: NamedRangeModel[];
  metadata: MetadataModel[];
  activeSheetId: number;
  /** Selection of the active sheet, as sent by --select. */
  activeRange: RangeModel;
  /** Last number given to a sheet, metadata, protection, chart or banding. */
  lastId: number;
  /** Its formulas' values are those of its contents, whatever the time; absent where that is not known. */
  isCalculated?: true;
}
