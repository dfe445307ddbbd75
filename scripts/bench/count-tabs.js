function main() {
  return SpreadsheetApp.getActiveSpreadsheet().getNumSheets();
}
