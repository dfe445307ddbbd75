import { exception } from '../exception';
import { signatureMismatch } from '../spreadsheet/signature';
import { utf8Size } from '../text-size';

/** Limits of PropertiesService (platform.md §1). */
const maximumValueBytes = 9 * 1024;
const maximumStoreBytes = 500 * 1024;

type Documented = Pick<
  GoogleAppsScript.Properties.Properties,
  | 'deleteAllProperties'
  | 'deleteProperty'
  | 'getKeys'
  | 'getProperties'
  | 'getProperty'
  | 'setProperties'
  | 'setProperty'
>;

/** One store of PropertiesService, kept in the host's state. */
export class Properties implements Documented {
  /** @param store where the values are kept; changed in place */
  constructor(private readonly store: Record<string, string>) {}

  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) Reflect.deleteProperty(this.store, key);
    return this;
  }

  deleteProperty(key: string): this {
    requireGiven('deleteProperty', [key]);
    Reflect.deleteProperty(this.store, key);
    return this;
  }

  getKeys(): string[] {
    return Object.keys(this.store);
  }

  /** @returns a copy, so that changing it changes no store (documented) */
  getProperties(): Record<string, string> {
    return { ...this.store };
  }

  getProperty(key: string): string | null {
    requireGiven('getProperty', [key]);
    return Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null;
  }

  /**
   * Sets all or none: the limits are checked before anything is written.
   * @param properties values are turned into text
   * @param deleteAllOthers whether properties not named are deleted
   */
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const texts = Object.entries(properties).map(([key, value]): [string, string] => [key, String(value)]);
    this.assertFits({ ...(deleteAllOthers ? {} : this.store), ...Object.fromEntries(texts) }, texts);
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, text] of texts) this.store[key] = text;
    return this;
  }

  setProperty(key: string, value: unknown): this {
    requireGiven('setProperty', [key, value]);
    return this.setProperties({ [key]: value });
  }

  /** Throws the live service's words where a value or the whole store grows too large. */
  private assertFits(after: Record<string, string>, added: readonly [string, string][]): void {
    if (added.some(([, text]) => utf8Size(text) > maximumValueBytes)) throw exception('Argument too large: value');
    const total = Object.entries(after).reduce((sum, [key, text]) => sum + utf8Size(key) + utf8Size(text), 0);
    if (total > maximumStoreBytes)
      throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
}

/** A call that leaves an argument out fits no overload; null is written as "null". */
function requireGiven(method: string, args: readonly unknown[]): void {
  const given = args.slice(0, args.indexOf(undefined));
  if (args.includes(undefined)) throw signatureMismatch(`PropertiesService.Properties.${method}`, given);
}
