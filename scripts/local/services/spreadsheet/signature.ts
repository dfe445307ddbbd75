import { exception, type ServiceException } from '../exception';
import { exposedClass } from '../expose';
import { EnumValue } from './enum-value';

/**
 * The error of a call whose arguments fit no overload, worded as the live service does.
 * @param method the full name, such as "SpreadsheetApp.Range.setValues"
 * @param args what was passed
 */
export function signatureMismatch(method: string, args: readonly unknown[]): ServiceException {
  const types = args.map(typeWord).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

/**
 * @param method the full name, for the error
 * @param args as passed; those left out at the end are undefined
 * @throws in the live service's words where one is no number
 */
export function assertNumbers(method: string, args: readonly unknown[]): void {
  if (args.every((one) => typeof one === 'number')) return;
  throw signatureMismatch(method, args.slice(0, args.findLastIndex((one) => one !== undefined) + 1));
}

/**
 * @param method the full name, for the error
 * @param argument what was passed where a text is expected; a number counts as its digits
 * @throws in the live service's words where it is neither
 */
export function textArgument(method: string, argument: unknown): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return String(argument);
  throw signatureMismatch(method, [argument]);
}

/** The word that the live message uses for the type of an argument. */
function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `${typeWord(value[0])}[]`;
  if (value instanceof Date) return 'Date';
  if (value instanceof EnumValue) return 'Enum';
  return typeof value === 'object' ? objectWord(value) : primitiveWord(typeof value);
}

/** Classes of other services than SpreadsheetApp, as messages name them (gas-fakes' test/testdrive.js). */
const classWords: Readonly<Record<string, string>> = {
  Blob: 'Blob',
  File: 'DriveApp.File',
  FileIterator: 'DriveApp.FileIterator',
  Folder: 'DriveApp.Folder',
  FolderIterator: 'DriveApp.FolderIterator',
  HTTPResponse: 'UrlFetchApp.HTTPResponse',
  HtmlOutput: 'HtmlService.HtmlOutput',
  TextOutput: 'ContentService.TextOutput',
};

/** Services' objects are named by their class, plain ones "Object". */
function objectWord(value: object): string {
  const name = exposedClass(value);
  return name === null ? 'Object' : (classWords[name] ?? `SpreadsheetApp.${name}`);
}

function primitiveWord(type: string): string {
  if (type === 'string') return 'String';
  if (type === 'boolean') return 'Boolean';
  return type;
}
