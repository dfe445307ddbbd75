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
  // Plain JSON values: their members are whatever they are.
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of Object.keys(left)) if (!sameData(left[key], right[key])) return false;
  for (const key of Object.keys(right)) if (!(key in left) && !sameData(undefined, right[key])) return false;
  return true;
}
