/** Whose a record is, and what tool it is about. */
export interface Owner {
  readonly municipality: string;
  readonly toolCode: string;
}

/** @returns what tells a municipality and tool from all others: neither a name nor a code goes over a line */
export function ownerKey({ municipality, toolCode }: Owner): string {
  return `${municipality}\n${toolCode}`;
}
