/** Leaves no finding open, so that nothing is asked before a report is issued. Run with: exec nothing-open.js BOOK */
function main() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hallazgos');
  if (sheet.getLastRow() > 1) sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).clearContent();
}
