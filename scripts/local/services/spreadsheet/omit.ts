/**
 * @param object left as it is
 * @param keys members to leave out
 * @returns a copy without them
 */
export function omit<T extends object, K extends keyof T>(object: T, ...keys: readonly K[]): Omit<T, K> {
  const kept = Object.entries(object).filter(([key]) => !(keys as readonly PropertyKey[]).includes(key));
  return Object.fromEntries(kept) as Omit<T, K>;
}
