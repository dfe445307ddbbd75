import { scriptText } from '../blob/script-text';
import { exception } from '../exception';
import { utf8Size } from '../text-size';

export type CacheEntries = Record<string, { value: string; expires: number; stored: number }>;

/** Limits of CacheService (platform.md §1). */
const maximumKeyLength = 250;
const maximumValueBytes = 102_400;
const maximumItems = 1_000;
const itemsAfterEviction = 900;
const defaultSeconds = 600;
const maximumSeconds = 21_600;

type Documented = Pick<GoogleAppsScript.Cache.Cache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>;

/** One cache of CacheService, kept in the host's state. */
export class Cache implements Documented {
  /**
   * @param entries where the values are kept; changed in place
   * @param now the run's clock, in milliseconds
   */
  constructor(
    private readonly entries: CacheEntries,
    private readonly now: () => number,
  ) {}

  get(key: string): string | null {
    const entry = Object.hasOwn(this.entries, key) ? this.entries[key] : undefined;
    return entry !== undefined && entry.expires > this.now() ? entry.value : null;
  }

  /** @returns only the keys that are in the cache */
  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is readonly [string, string] => pair[1] !== null));
  }

  /** Throws when the key or the value is too large, or the time is not 1–21,600 seconds. */
  put(key: string | null, value: unknown, expirationInSeconds = defaultSeconds): void {
    if (key === null || value === null) throw exception(`Argument cannot be null: ${key === null ? 'key' : 'value'}`);
    const text = scriptText(value);
    if (key.length > maximumKeyLength) throw exception('Argument too large: key');
    if (utf8Size(text) > maximumValueBytes) throw exception('Argument too large: value');
    if (!(expirationInSeconds >= 1 && expirationInSeconds <= maximumSeconds))
      throw exception('Invalid argument: expirationInSeconds');
    Reflect.deleteProperty(this.entries, key);
    this.entries[key] = { value: text, stored: this.now(), expires: this.now() + expirationInSeconds * 1000 };
    this.evict();
  }

  putAll(values: Record<string, string>, expirationInSeconds = defaultSeconds): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    Reflect.deleteProperty(this.entries, key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  /** Over 1,000 items the oldest go, a tenth at once, as measured on the live service (platform.md §1). */
  private evict(): void {
    const keys = Object.keys(this.entries);
    if (keys.length <= maximumItems) return;
    const storedAt = (key: string) => this.entries[key]?.stored ?? 0;
    const oldestFirst = keys.sort((one, other) => storedAt(one) - storedAt(other));
    this.removeAll(oldestFirst.slice(0, keys.length - itemsAfterEviction));
  }
}
