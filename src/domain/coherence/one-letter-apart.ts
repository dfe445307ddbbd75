/**
 * Whether one word becomes the other by adding, dropping or changing a single letter, or by swapping two neighbours.
 * Equal words are not apart.
 */
export function isOneLetterApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const start = sharedStart(one, other);
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (restOne.length > restOther.length) return restOne.slice(1) === restOther;
  if (restOne.length < restOther.length) return restOther.slice(1) === restOne;
  const isSwap = restOne.slice(0, 2) === `${restOther.charAt(1)}${restOther.charAt(0)}`;
  return restOne.slice(1) === restOther.slice(1) || (isSwap && restOne.slice(2) === restOther.slice(2));
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}
