import { exception, type ServiceException } from '../exception';
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

/** The word that the live message uses for the type of an argument. */
function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `${typeWord(value[0])}[]`;
  if (value instanceof Date) return 'Date';
  if (value instanceof EnumValue) return 'Enum';
  return typeof value === 'object' ? objectWord(value) : primitiveWord(typeof value);
}

/** Services' objects print their class, plain ones "[object Object]". */
function objectWord(value: object): string {
  const plain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  const printed = plain ? '' : (Reflect.get(value, 'toString') as () => string)();
  return /^[A-Z]\w*$/.test(printed) ? `SpreadsheetApp.${printed}` : 'Object';
}

function primitiveWord(type: string): string {
  if (type === 'string') return 'String';
  if (type === 'boolean') return 'Boolean';
  return type;
}
