/** An edit that the spreadsheet refused to this person: a protected cell or tab, or a sheet they may only read. */
export class RefusedEdit extends Error {
  override readonly name = 'RefusedEdit';
}
