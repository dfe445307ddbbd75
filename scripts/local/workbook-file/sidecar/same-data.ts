/**
 * Whether two plain JSON values say the same: the order of members does not count, and a member
 * that is undefined or null is as good as absent.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || a === undefined) return b === null || b === undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameItems(a, b);
  return sameMembers(a, b);
}

function sameItems(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => sameData(item, b[index]));
}

function sameMembers(a: object, b: object): boolean {
  const members = new Map<string, unknown>(Object.entries(b));
  for (const [key, value] of Object.entries(a)) {
    if (!sameData(value, members.get(key))) return false;
    members.delete(key);
  }
  return [...members.values()].every((value) => value === null || value === undefined);
}
