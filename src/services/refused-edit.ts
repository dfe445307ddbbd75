/** An edit that the spreadsheet refused to this person: a protected cell or tab, or a sheet they may only read. */
export class RefusedEdit extends Error {
  override readonly name = 'RefusedEdit';
}

/** How Sheets words that this person may not edit there, in English or in the person's Spanish. */
const refusal = /protect|protegid|permission|permiso/i;

/** @returns whether what was thrown says that this person may not edit; writes that wait can be refused later than they are made */
export function isRefusal(failure: unknown): boolean {
  return failure instanceof RefusedEdit || refusal.test(String(failure));
}
