import type { CallKind } from '../expose';

/** Classes that hold values only: they reach no server until they are handed to a range or a sheet. */
const valueClasses = new Set([
  'DataValidation',
  'DataValidationBuilder',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'BooleanCondition',
  'GradientCondition',
  'TextStyle',
  'TextStyleBuilder',
  'RichTextValue',
  'RichTextValueBuilder',
  'Color',
  'ColorBuilder',
  'RgbColor',
  'ThemeColor',
  'FilterCriteria',
  'FilterCriteriaBuilder',
  'EmbeddedChart',
  'EmbeddedChartBuilder',
  'ContainerInfo',
  'TextRotation',
  'DeveloperMetadataLocation',
  'Borders',
  'Border',
  'SortSpec',
]);

/**
 * Handles and geometry: answered from what the object already knows. That live Apps Script sends
 * no request for them is an assumption of the ledger, not a documented fact.
 */
const localMethods = new Set([
  'getRange',
  'getRangeList',
  'getRanges',
  'getRangeByName',
  'getSheet',
  'getSheetByName',
  'getSheetById',
  'getParent',
  'getActive',
  'getActiveSpreadsheet',
  'getActiveSheet',
  'getId',
  'getName',
  'getSheetName',
  'getSheetId',
  'getGridId',
  'getUrl',
  'getType',
  'getUi',
  'getA1Notation',
  'getRow',
  'getRowIndex',
  'getColumn',
  'getNumRows',
  'getNumColumns',
  'getHeight',
  'getWidth',
  'getCell',
  'offset',
  'isStartRowBounded',
  'isEndRowBounded',
  'isStartColumnBounded',
  'isEndColumnBounded',
  'toString',
]);

/** Of a Range these are plain geometry, of a Sheet or Spreadsheet they need the content. */
const rangeGeometry = new Set(['getLastRow', 'getLastColumn']);

/** What a search is to look for: nothing is sent before it is carried out. */
const searchSettings = /^(with|match|ignore|use)[A-Z]|^(startFrom|onIntersectingLocations)$/;
const finders = new Set(['TextFinder', 'DeveloperMetadataFinder']);

const otherMethods = new Set(['flush', 'toast', 'show', 'addMenu', 'updateMenu', 'removeMenu']);

const builders = /^new[A-Z]/;
const readers = /^(get|is|can|find)[A-Z]|^(find|getLastRow|open|openById|openByUrl)$/;

/**
 * How a call is counted in the ledger: handles, geometry, builders and value objects are 'local';
 * what must look at content or structure is a read; what changes the book is a write.
 * @param className the class as exposed
 * @param method its method
 */
export function spreadsheetCallKind(className: string, method: string): CallKind {
  if (valueClasses.has(className) || localMethods.has(method) || builders.test(method)) return 'local';
  if (className === 'Range' && rangeGeometry.has(method)) return 'local';
  if (finders.has(className) && searchSettings.test(method)) return 'local';
  if (otherMethods.has(method)) return 'other';
  return readers.test(method) ? 'reads' : 'writes';
}
