/** @returns what tells a municipality's cell of one tool from all others, in any report */
export function cellKey(cell: { readonly municipality: string; readonly toolCode: string }): string {
  return `${cell.municipality}\n${cell.toolCode}`;
}
