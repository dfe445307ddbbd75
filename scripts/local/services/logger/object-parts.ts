/** @returns the object's own enumerable fields */
export function fieldsOf(value: object): [string, unknown][] {
  return Object.keys(value).map((name) => [name, Reflect.get(value, name) as unknown]);
}

/** @returns what the object says of itself, or null where it has no more than "[object Object]" */
export function ownText(value: object): string | null {
  const print: unknown = Reflect.get(value, 'toString');
  if (typeof print !== 'function' || print === Object.prototype.toString) return null;
  return String(Reflect.apply(print, value, []));
}
