type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * @param event as onEdit gets it; `user`, `value` and `oldValue` are missing where Google does not tell
 * @returns what was edited and by whom
 */
export function readEditEvent(event: EditEvent) {
  const { range } = event;
  const { oldValue, user, value } = event as Partial<EditEvent>;
  return {
    tab: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    user: user?.getEmail() ?? '',
    isTyped: value !== undefined,
    ...(oldValue === undefined ? {} : { oldValue: oldValue }),
  };
}
