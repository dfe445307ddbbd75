/** @returns whether a person has the sheet open: not so where a clock or a web page asks */
export function isSheetOpen(): boolean {
  try {
    return Boolean(SpreadsheetApp.getUi());
  } catch {
    // Its only way to say that nobody looks (platform.md §4).
    return false;
  }
}
