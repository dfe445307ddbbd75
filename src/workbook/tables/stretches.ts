/** @returns what stands in rows one under the other together, in the order in which it came: it is written in one go */
export function stretchesOf<Placed extends { readonly row: number }>(placed: readonly Placed[]): Placed[][] {
  const stretches: Placed[][] = [];
  let last: Placed | undefined;
  for (const each of placed) {
    if (last?.row === each.row - 1) stretches[stretches.length - 1]?.push(each);
    else stretches.push([each]);
    last = each;
  }
  return stretches;
}
